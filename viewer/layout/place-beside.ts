import type { GraphIndex } from '../data/graph-index.ts';
import { neighboursOf } from '../state/visible.ts';
import type { Layout } from './layout.ts';
import { freeSpot, Grid, middleOf, type Place, roomOf } from './room.ts';

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
  const seeking = { taken, room, turns: new Map<number, number>() };
  const newcomers = ids.filter((id) => !places.has(id));
  // those with most ties first: they get the best places
  newcomers.sort((a, b) => index.ties(b).length - index.ties(a).length || (a < b ? -1 : 1));
  for (const id of [...newcomers, ...later]) {
    const known = neighboursOf(index, id).flatMap((other) => places.get(other) ?? []);
    const middle = middleOf(known.length > 0 ? known : [...places.values()]);
    const at = freeSpot(seeking, middle);
    places.set(id, at);
    taken.add(at);
  }
  return places;
}
