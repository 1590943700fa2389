import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness';
import pagerank from 'graphology-metrics/centrality/pagerank';
import type { GraphIndex } from '../data/graph-index.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Visible } from '../state/visible.ts';

/** Above this, betweenness (entities times ties) would hold the page up. */
const MOST_FOR_BETWEENNESS = 1500;

export interface Measure {
  readonly id: ViewState['size'];
  readonly label: string;
  /** From 0 to 1 against the largest. */
  readonly of: (index: GraphIndex, visible: Visible) => (id: string) => number;
}

/** What the size of a disc can stand for, among what is shown. A new measure is one entry here. */
export const MEASURES: readonly Measure[] = [
  {
    id: 'ties',
    label: 'ties',
    of: (index) => (id) => index.ties(id).length / Math.max(1, index.ties(index.ranked[0] ?? '').length),
  },
  {
    id: 'betweenness',
    label: 'go-between (betweenness)',
    of: (index, visible) =>
      relative(shownGraph(index, visible), (graph) => {
        if (graph.order > MOST_FOR_BETWEENNESS) return (id) => graph.degree(id);
        const found = betweenness(graph, { getEdgeWeight: null });
        return (id) => found[id] ?? 0;
      }),
  },
  {
    id: 'pagerank',
    label: 'standing (PageRank)',
    of: (index, visible) =>
      relative(shownGraph(index, visible), (graph) => {
        const found = graph.size > 0 ? pagerank(graph, { getEdgeWeight: null, maxIterations: 500 }) : {};
        return (id) => found[id] ?? 0;
      }),
  },
  { id: 'same', label: 'nothing', of: () => () => 0.25 },
];

function relative(graph: Graph, measure: (graph: Graph) => (id: string) => number): (id: string) => number {
  const raw = measure(graph);
  const most = graph.reduceNodes((top, id) => Math.max(top, raw(id)), 0);
  return (id) => (most > 0 && graph.hasNode(id) ? raw(id) / most : 0);
}

/** Entities that are tied to each other more than to others, the largest community 0. Same graph, same communities. */
export function communities(index: GraphIndex, visible: Visible): ReadonlyMap<string, number> {
  const graph = shownGraph(index, visible);
  if (graph.size === 0) return new Map();
  const found = louvain(graph, { rng: () => 0.5, randomWalk: false, getEdgeWeight: null });
  const members = new Map<number, string[]>();
  for (const id of graph.nodes()) {
    const list = members.get(found[id] ?? 0);
    if (list) list.push(id);
    else members.set(found[id] ?? 0, [id]);
  }
  const ordered = [...members.values()].sort(
    (a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1),
  );
  return new Map(ordered.flatMap((ids, rank) => ids.map((id) => [id, rank] as const)));
}

/** What is shown, one undirected edge for all ties between the same two. */
function shownGraph(index: GraphIndex, visible: Visible): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (const id of [...visible.entities].sort()) graph.addNode(id);
  for (const id of visible.relations) {
    const tie = index.relations.get(id);
    if (tie && tie.source !== tie.target) graph.mergeEdge(tie.source, tie.target);
  }
  return graph;
}
