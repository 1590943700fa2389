import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import pagerank from 'graphology-metrics/centrality/pagerank';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes';

/** What is measured: so many entities, and the pairs of positions among them that are tied, two numbers each. */
export interface MeasureTask {
  readonly count: number;
  readonly pairs: Int32Array;
}

/** One number for each entity, in the order of the task. */
export interface Measured {
  /** How many others it is tied to. */
  readonly degree: Float64Array;
  /** Share of the shortest ways between all others that lead through it, 0..1. */
  readonly betweenness: Float64Array;
  /** Whether betweenness is an estimate from some of the entities as starts. */
  readonly estimated: boolean;
  readonly pagerank: Float64Array;
  /** 0 is the largest. */
  readonly community: Float64Array;
  /** 0 is the largest. */
  readonly component: Float64Array;
}

/** Above this, betweenness is estimated from so many starts. */
const MOST_STARTS = 1000;

/** All measures of a graph. Same graph, same numbers: nothing in it is left to chance. */
export function measure({ count, pairs }: MeasureTask): Measured {
  const graph = new Graph({ type: 'undirected' });
  const all = Array.from({ length: count }, (_, at) => at);
  for (const at of all) graph.addNode(at);
  // however many ties there are between two, they are one pair
  for (let at = 0; at < pairs.length; at += 2) graph.mergeEdge(pairs[at], pairs[at + 1]);
  const ranks = graph.size > 0 ? pagerank(graph, { getEdgeWeight: null, maxIterations: 500 }) : {};
  const groups =
    graph.size > 0 ? louvain(graph, { rng: () => 0.5, randomWalk: false, getEdgeWeight: null }) : {};
  return {
    degree: Float64Array.from(all, (at) => graph.degree(at)),
    ...betweenness(graph),
    pagerank: Float64Array.from(all, (at) => ranks[at] ?? 1 / count),
    community: bySize(all.map((at) => groups[at] ?? -1 - at)),
    component: bySize(componentsOf(graph)),
  };
}

/**
 * Brandes' algorithm over all entities as starts; over evenly spread ones in a large graph.
 * Ulrik Brandes, Christian Pich, "Centrality estimation in large networks", 2007.
 */
function betweenness(graph: Graph): { betweenness: Float64Array; estimated: boolean } {
  const count = graph.order;
  const sums = new Float64Array(count);
  if (graph.size === 0) return { betweenness: sums, estimated: false };
  const from = createUnweightedIndexedBrandes(graph);
  const step = Math.max(1, count / MOST_STARTS);
  const part = new Float64Array(count);
  let starts = 0;
  for (let at = 0; at < count; at += step) {
    starts++;
    const start = Math.floor(at);
    const [order, before, ways] = from(start);
    let left = order.size;
    while (left-- > 0) {
      const node = order.pop() as number;
      const share = (1 + (part[node] ?? 0)) / (ways[node] ?? 1);
      for (const other of before[node] ?? []) part[other] = (part[other] ?? 0) + (ways[other] ?? 0) * share;
      if (node !== start) sums[node] = (sums[node] ?? 0) + (part[node] ?? 0);
      part[node] = 0;
    }
  }
  // of every start but the entity itself, where all are starts
  const whole = (step > 1 ? starts : count - 1) * (count - 2);
  return {
    betweenness: sums.map((sum) => (whole > 0 ? sum / whole : 0)),
    estimated: step > 1,
  };
}

function componentsOf(graph: Graph): number[] {
  const found: number[] = [];
  connectedComponents(graph).forEach((nodes, component) => {
    for (const node of nodes) found[Number(node)] = component;
  });
  return found;
}

/** Groups numbered by size, the largest 0; of equal size, in the order in which they come. */
function bySize(groups: readonly number[]): Float64Array {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort((a, b) => b[1] - a[1]);
  const rank = new Map(order.map(([group], at) => [group, at]));
  return Float64Array.from(groups, (group) => rank.get(group) ?? 0);
}
