import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import type { Entity } from '../model/entity.ts';
import type { Position } from '../model/graph.ts';
import { hash } from '../model/identity.ts';
import type { Relation } from '../model/relation.ts';
import { communities } from './communities.ts';
import { Drawing } from './drawing.ts';
import type { Imported } from './imported.ts';
import { type Point, packCommunities } from './pack-communities.ts';

// These packages are CommonJS: what Node imports is the function that their types call `default`.
const forceAtlas2 = forceAtlas2Module as unknown as Imported<typeof forceAtlas2Module>;
const noverlap = noverlapModule as unknown as Imported<typeof noverlapModule>;

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
 * @param entities sorted by id
 * @param note hears what was left out because the graph is large
 */
export function layOut(
  entities: readonly Entity[],
  relations: readonly Relation[],
  note: (message: string) => void = () => {},
  limits: LayoutLimits = LIMITS,
): Position[] {
  const numbers = new Map(entities.map(({ id }, number) => [id, number]));
  const drawing = new Drawing(entities.map(({ id }) => startOf(id)));
  for (const { source, target, evidence } of relations) {
    const [from, to] = [numbers.get(source), numbers.get(target)];
    if (from !== undefined && to !== undefined) tie(drawing, from, to, evidence.length);
  }
  const community = draw(drawing, note, limits);
  return entities.map(({ id }, number) => positionOf(id, number, drawing, community));
}

/** Two entities are tied the closer the more evidence speaks of them; a tenth piece counts for less than a first. */
export function tie(drawing: Drawing, source: number, target: number, evidence: number): void {
  if (source !== target) drawing.tie(source, target, Math.sqrt(evidence));
}

/** A node of a finished drawing. */
export const positionOf = (
  id: string,
  number: number,
  drawing: Drawing,
  community: Int32Array,
): Position => ({
  id,
  x: hundredths(drawing.x[number]!),
  y: hundredths(drawing.y[number]!),
  community: community[number]!,
});

/**
 * Gives the nodes of a drawing their places. Its memory is that of the drawing, and twice as much while it works.
 * @returns the community of each node
 */
export function draw(
  drawing: Drawing,
  note: (message: string) => void = () => {},
  limits: LayoutLimits = LIMITS,
): Int32Array {
  const { order } = drawing;
  const community = drawing.size ? communities(drawing) : new Int32Array(order);
  if (order > limits.packed) {
    packCommunities(byCommunity(drawing, community), (node, { x, y }) => {
      drawing.x[node] = x;
      drawing.y[node] = y;
    });
  }
  if (order > limits.forces) {
    note(`${order} entities: drawn by communities, without forces`);
    return community;
  }
  if (order) force(drawing, note, limits);
  return community;
}

function force(drawing: Drawing, note: (message: string) => void, limits: LayoutLimits): void {
  const { order } = drawing;
  for (let node = 0; node < order; node++) drawing.sizes[node] = 3 + 2 * Math.sqrt(drawing.degrees[node]!);
  const graph = drawing.asGraph();
  forceAtlas2.assign(graph, {
    iterations: rounds(order, limits),
    settings: {
      ...forceAtlas2.inferSettings(order),
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
function byCommunity({ order, degrees }: Drawing, community: Int32Array): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (let node = 0; node < order; node++) {
    const number = community[node]!;
    groups[number] ??= [];
    groups[number].push(node);
  }
  return groups.map((nodes) => nodes.sort((a, b) => degrees[b]! - degrees[a]! || a - b));
}

/** A point of the square from -100 to 100 that only the id decides. */
export function startOf(id: string): Point {
  const digits = hash(id);
  const coordinate = (part: string): number => (Number.parseInt(part, 16) / 0xffffffff) * 200 - 100;
  return { x: coordinate(digits.slice(0, 8)), y: coordinate(digits.slice(8)) };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
