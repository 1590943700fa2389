import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { type Edge, edgesOf } from './edges.ts';

/** A node as a disc; y grows downwards, as on paper. */
export interface Disc {
  readonly entity: Entity;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ties: number;
}

/** An edge with both its ends, and how far its middle is pushed aside, so that parallel ones stay apart. */
export interface Bow {
  readonly edge: Edge;
  readonly from: Disc;
  readonly to: Disc;
  /** In units of the drawing, to the left of the way from the end that comes first in the alphabet. */
  readonly aside: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Discs keep their size while their places move apart: names need room that the layout does not know of. */
const STRETCH = 2;
const APART = 9;

/** Where everything stands: the places that the build computed, or a spiral in the order of ids where it did not. */
export function discs({ entities, relations, layout = [] }: KnowledgeGraph): ReadonlyMap<string, Disc> {
  const places = new Map(layout.map((position) => [position.id, position]));
  const ties = new Map<string, number>();
  for (const { source, target } of relations)
    for (const id of new Set([source, target])) ties.set(id, (ties.get(id) ?? 0) + 1);
  return new Map(
    entities.map((entity, index) => {
      const { x, y } = places.get(entity.id) ?? spiral(index);
      const count = ties.get(entity.id) ?? 0;
      return [
        entity.id,
        { entity, x: STRETCH * x, y: -STRETCH * y, radius: 3 + 2 * Math.sqrt(count), ties: count },
      ];
    }),
  );
}

/** Sunflower seeds (Vogel, 1979): no two places come near each other, however many there are. */
function spiral(index: number): { readonly x: number; readonly y: number } {
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  const distance = 20 * Math.sqrt(index);
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** The edges; of those between the same two discs each is pushed aside by another distance. */
export function* bows(graph: KnowledgeGraph, places: ReadonlyMap<string, Disc>): Iterable<Bow> {
  const pair = ({ source, target }: { source: string; target: string }): string =>
    [source, target].sort().join('\u0000');
  const total = new Map<string, number>();
  for (const edge of edgesOf(graph)) total.set(pair(edge), (total.get(pair(edge)) ?? 0) + 1);
  const seen = new Map<string, number>();
  for (const edge of edgesOf(graph)) {
    const key = pair(edge);
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    const aside = (index - (total.get(key)! - 1) / 2) * APART;
    yield { edge, from: places.get(edge.source)!, to: places.get(edge.target)!, aside };
  }
}

/** What holds all discs, with room around for their names. */
export function frame(places: ReadonlyMap<string, Disc>): Box {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const { x, y, radius } of places.values()) {
    left = Math.min(left, x - radius);
    right = Math.max(right, x + radius);
    top = Math.min(top, y - radius);
    bottom = Math.max(bottom, y + radius);
  }
  const room = 24 + 0.06 * Math.max(right - left, bottom - top);
  return {
    left: left - 2 * room,
    top: top - room,
    width: right - left + 4 * room,
    height: bottom - top + 2 * room,
  };
}

/** A name under its disc, in letters of `size`. */
export interface Name extends Box {
  readonly disc: Disc;
  readonly text: string;
  readonly size: number;
}

const LONGEST = 40;

/** The names that fit without covering one another; the best tied come first. The others are still in the file, as titles. */
export function names(places: ReadonlyMap<string, Disc>, size: number): readonly Name[] {
  const placed: Name[] = [];
  // boxes by the square they lie in: only neighbours can overlap
  const grid = new Map<string, Name[]>();
  const square = 12 * size;
  const filled = new Map<string, Disc[]>();
  for (const disc of places.values()) {
    const { x, y, radius } = disc;
    const around = { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
    for (const key of squaresOf(around, square)) filled.set(key, [...(filled.get(key) ?? []), disc]);
  }
  const ranked = [...places.values()].sort((a, b) => b.ties - a.ties || (a.entity.id < b.entity.id ? -1 : 1));
  for (const disc of ranked) {
    const letters = [...disc.entity.name.replaceAll(/\s+/g, ' ')];
    const text = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
    const own = size * (1 + Math.min(0.6, disc.ties / 40));
    const width = 0.6 * own * [...text].length;
    const name = {
      disc,
      text,
      size: own,
      left: disc.x - width / 2,
      top: disc.y + disc.radius + 1,
      width,
      height: 1.2 * own,
    };
    const squares = squaresOf(name, square);
    if (
      squares.some((key) => filled.get(key)?.some((other) => other.ties > disc.ties && covers(name, other)))
    )
      continue;
    if (squares.some((key) => grid.get(key)?.some((other) => overlap(name, other)))) continue;
    placed.push(name);
    for (const key of squares) grid.set(key, [...(grid.get(key) ?? []), name]);
  }
  return placed;
}

function squaresOf({ left, top, width, height }: Box, square: number): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(left / square); column <= Math.floor((left + width) / square); column++)
    for (let row = Math.floor(top / square); row <= Math.floor((top + height) / square); row++)
      keys.push(`${column} ${row}`);
  return keys;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/** Whether a box comes over the middle half of a disc. */
function covers(box: Box, { x, y, radius }: Disc): boolean {
  const half = radius / 2;
  return overlap(box, { left: x - half, top: y - half, width: radius, height: radius });
}
