import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import type { Entity } from '../model/entity.ts';
import type { Position } from '../model/graph.ts';
import { hash } from '../model/identity.ts';
import type { Relation } from '../model/relation.ts';
import { communities } from './communities.ts';
import type { Imported } from './imported.ts';
import { compare } from './order.ts';
import { type Point, packCommunities } from './pack-communities.ts';

// These packages are CommonJS: what Node imports is the function that their types call `default`.
const forceAtlas2 = forceAtlas2Module as unknown as Imported<typeof forceAtlas2Module>;
const noverlap = noverlapModule as unknown as Imported<typeof noverlapModule>;

type NodeAttributes = { x: number; y: number; size?: number };
type EdgeAttributes = { weight?: number };
type Drawing = UndirectedGraph<NodeAttributes, EdgeAttributes>;

/** Beyond so many nodes, what is done to the drawing gets coarser, so that it takes seconds and not hours. */
export interface LayoutLimits {
  /** Forces start from communities side by side, not from anywhere, and get fewer rounds. */
  readonly packed: number;
  /** Nodes that overlap are no longer pushed apart. */
  readonly noverlap: number;
  /** No forces at all: communities side by side are the drawing. */
  readonly forces: number;
}

const LIMITS: LayoutLimits = { packed: 5000, noverlap: 50_000, forces: 200_000 };

/**
 * Where each entity is drawn: ForceAtlas2 from a start that depends on the graph alone, then nodes that overlap
 * are pushed apart; and its Louvain community. Sorted by id, coordinates rounded to a hundredth.
 * @param note hears what was left out because the graph is large
 */
export function layOut(
  entities: readonly Entity[],
  relations: readonly Relation[],
  note: (message: string) => void = () => {},
  limits: LayoutLimits = LIMITS,
): Position[] {
  const graph: Drawing = new UndirectedGraph();
  for (const { id } of entities) graph.addNode(id, start(id));
  for (const { source, target, evidence } of relations) {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue;
    // "weight" is what ForceAtlas2 and Louvain look for
    graph.updateEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + Math.sqrt(evidence.length) }));
  }
  if (!graph.order) return [];
  const community = graph.size ? communities(graph) : new Map<string, number>();
  draw(graph, community, note, limits);
  return graph.mapNodes((id, { x, y }) => ({
    id,
    x: hundredths(x),
    y: hundredths(y),
    community: community.get(id) ?? 0,
  }));
}

function draw(
  graph: Drawing,
  community: ReadonlyMap<string, number>,
  note: (message: string) => void,
  limits: LayoutLimits,
): void {
  const { order } = graph;
  if (order > limits.packed) {
    for (const [id, place] of packCommunities(byCommunity(graph, community)))
      graph.mergeNodeAttributes(id, place);
  }
  if (order > limits.forces) {
    note(`${order} entities: drawn by communities, without forces`);
    return;
  }
  graph.forEachNode((id) => graph.setNodeAttribute(id, 'size', 3 + 2 * Math.sqrt(graph.degree(id))));
  forceAtlas2.assign(graph, {
    iterations: rounds(order, limits),
    settings: {
      ...forceAtlas2.inferSettings(graph),
      adjustSizes: true,
      gravity: 0.5,
      barnesHutOptimize: order > 300,
    },
  });
  if (order > limits.noverlap) {
    note(`${order} entities: drawn with ${rounds(order, limits)} rounds of forces, and nodes may overlap`);
    return;
  }
  // its cells are compared pair by pair: in a large graph they must be small
  const gridSize = Math.max(20, Math.ceil(Math.sqrt(order > limits.packed ? order : 0)));
  noverlap.assign(graph, {
    maxIterations: order > limits.packed ? 20 : 50,
    settings: { margin: 4, ratio: 1.2, gridSize },
  });
}

/** A round costs about n log n; from communities side by side few are enough. */
const rounds = (order: number, limits: LayoutLimits): number =>
  order > limits.packed
    ? Math.min(100, Math.max(10, Math.round(1_000_000 / order)))
    : order < 300
      ? 400
      : 150;

/** Nodes of each community, the largest first, and in it the best connected first. */
function byCommunity(graph: Drawing, community: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const id of graph.nodes()) {
    const number = community.get(id) ?? 0;
    groups[number] ??= [];
    groups[number].push(id);
  }
  return groups.map((ids) => ids.sort((a, b) => graph.degree(b) - graph.degree(a) || compare(a, b)));
}

/** A point of the square from -100 to 100 that only the id decides. */
function start(id: string): Point {
  const digits = hash(id);
  const coordinate = (part: string): number => (Number.parseInt(part, 16) / 0xffffffff) * 200 - 100;
  return { x: coordinate(digits.slice(0, 8)), y: coordinate(digits.slice(8)) };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
