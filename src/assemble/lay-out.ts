import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import type { Entity } from '../model/entity.ts';
import type { Position } from '../model/graph.ts';
import { hash } from '../model/identity.ts';
import type { Relation } from '../model/relation.ts';
import { compare } from './order.ts';

// These packages are CommonJS: what Node imports is the function that their types call `default`; bundlers know better.
type Imported<Module> = Module extends { readonly default: infer Value } ? Value : Module;
const forceAtlas2 = forceAtlas2Module as unknown as Imported<typeof forceAtlas2Module>;
const noverlap = noverlapModule as unknown as Imported<typeof noverlapModule>;
const louvain = louvainModule as unknown as Imported<typeof louvainModule>;

type NodeAttributes = { x: number; y: number; size?: number };
type EdgeAttributes = { weight?: number };

/**
 * Where each entity is drawn: ForceAtlas2 from a start that depends on the ids alone, then nodes that overlap
 * are pushed apart; and its Louvain community. Sorted by id, coordinates rounded to a hundredth.
 */
export function layOut(entities: readonly Entity[], relations: readonly Relation[]): Position[] {
  const graph = new UndirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const { id } of entities) graph.addNode(id, start(id));
  for (const { source, target, evidence } of relations) {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue;
    // "weight" is what ForceAtlas2 and Louvain look for
    graph.updateEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + Math.sqrt(evidence.length) }));
  }
  if (!graph.order) return [];
  graph.forEachNode((id) => graph.setNodeAttribute(id, 'size', 3 + 2 * Math.sqrt(graph.degree(id))));
  forceAtlas2.assign(graph, {
    iterations: graph.order < 300 ? 400 : graph.order < 5000 ? 150 : 50,
    settings: {
      ...forceAtlas2.inferSettings(graph),
      adjustSizes: true,
      gravity: 0.5,
      barnesHutOptimize: graph.order > 300,
    },
  });
  noverlap.assign(graph, { maxIterations: 50, settings: { margin: 4, ratio: 1.2 } });
  const communities = graph.size ? bySize(louvain(graph, { rng: evenly(), randomWalk: false })) : {};
  return graph.mapNodes((id, { x, y }) => ({
    id,
    x: hundredths(x),
    y: hundredths(y),
    community: communities[id] ?? 0,
  }));
}

/** A point of the square from -100 to 100 that only the id decides. */
function start(id: string): { readonly x: number; readonly y: number } {
  const digits = hash(id);
  const coordinate = (part: string): number => (Number.parseInt(part, 16) / 0xffffffff) * 200 - 100;
  return { x: coordinate(digits.slice(0, 8)), y: coordinate(digits.slice(8)) };
}

/** Stands in for chance: the same sequence in every run. */
function evenly(): () => number {
  let last = 0;
  return () => {
    last = (last + 0.618_033_988_75) % 1;
    return last;
  };
}

/** Numbers communities anew, the largest first; the alphabet decides between equals. */
function bySize(communities: Readonly<Record<string, number>>): Record<string, number> {
  const groups = new Map<number, string[]>();
  for (const [id, community] of Object.entries(communities)) {
    groups.set(community, [...(groups.get(community) ?? []), id]);
  }
  const sorted = [...groups.values()].sort(
    (a, b) => b.length - a.length || compare(a.sort()[0]!, b.sort()[0]!),
  );
  return Object.fromEntries(sorted.flatMap((ids, index) => ids.map((id) => [id, index])));
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
