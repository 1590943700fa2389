import type { GraphIndex } from '../data/graph-index.ts';
import { neighboursOf } from '../state/visible.ts';
import type { Layout } from './layout.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Turns by which a sunflower sets its seeds: neighbours never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const MOST_TRIES = 400;

/**
 * Gives a place to what joins a drawing, and leaves all else where the eye has learnt to find it: each newcomer
 * goes to the first free spot on a spiral around those it is tied to. Same input, same places.
 *
 * @param ids all that is to have a place; those with most ties choose first
 * @param later those that choose after them, in this order
 */
export function placeBeside(
  index: GraphIndex,
  before: Layout,
  ids: readonly string[],
  later: readonly string[] = [],
): Layout {
  const places = new Map<string, Place>();
  for (const id of ids) {
    const at = before.get(id);
    if (at) places.set(id, at);
  }
  const room = roomOf([...places.values()]);
  const taken = new Grid(room);
  for (const at of places.values()) taken.add(at);
  const newcomers = ids.filter((id) => !places.has(id));
  // those with most ties first: they get the best places
  newcomers.sort((a, b) => index.ties(b).length - index.ties(a).length || (a < b ? -1 : 1));
  for (const id of [...newcomers, ...later]) {
    const known = neighboursOf(index, id).flatMap((other) => places.get(other) ?? []);
    const middle = middleOf(known.length > 0 ? known : [...places.values()]);
    const at = freeSpot(middle, taken, room);
    places.set(id, at);
    taken.add(at);
  }
  return places;
}

/** Distance to keep: what each place has of the drawing's area. */
function roomOf(places: readonly Place[]): number {
  if (places.length < 2) return 60;
  const xs = places.map((one) => one.x);
  const ys = places.map((one) => one.y);
  const area = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
  return Math.max(1, Math.sqrt(Math.max(area, 1) / places.length) * 0.45);
}

function middleOf(places: readonly Place[]): Place {
  const count = Math.max(1, places.length);
  return {
    x: places.reduce((sum, one) => sum + one.x, 0) / count,
    y: places.reduce((sum, one) => sum + one.y, 0) / count,
  };
}

function freeSpot(middle: Place, taken: Grid, room: number): Place {
  let at = middle;
  for (let turn = 1; turn <= MOST_TRIES; turn++) {
    const radius = room * 0.7 * Math.sqrt(turn);
    at = {
      x: middle.x + radius * Math.cos(turn * GOLDEN_ANGLE),
      y: middle.y + radius * Math.sin(turn * GOLDEN_ANGLE),
    };
    if (taken.isFree(at)) return at;
  }
  return at;
}

/** Places in squares of one room, so that only the nine around a spot are looked at. */
class Grid {
  readonly #cells = new Map<string, Place[]>();
  readonly #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  add(at: Place): void {
    const key = this.#key(at, 0, 0);
    const list = this.#cells.get(key);
    if (list) list.push(at);
    else this.#cells.set(key, [at]);
  }

  isFree(at: Place): boolean {
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1])
        for (const other of this.#cells.get(this.#key(at, dx, dy)) ?? [])
          if (Math.hypot(other.x - at.x, other.y - at.y) < this.#room) return false;
    return true;
  }

  #key(at: Place, dx: number, dy: number): string {
    return `${Math.floor(at.x / this.#room) + dx},${Math.floor(at.y / this.#room) + dy}`;
  }
}
