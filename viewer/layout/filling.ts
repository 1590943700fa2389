import type { GraphIndex } from '../data/graph-index.ts';
import { neighboursOf } from '../state/visible.ts';
import { type Layout, nodeSize } from './layout.ts';
import { frameOf, freeSpot, Grid, middleOf, type Place, roomOf } from './room.ts';
import { seedPosition } from './seed-positions.ts';

/**
 * A drawing with those who come in when a filter frees places of it. All who are in it keep theirs, shown or not, so that
 * taking the filter away gives back the drawing as it was; newcomers go to free spots beside those in it to whom they are
 * tied, whether these pass the filter or not: so hardly anyone moves when the filter does (a span of time that is played). They
 * stay within its frame as long as there is room, since a wider frame would move all else on the screen.
 *
 * @param shown all who are to have a place, in order: who comes first chooses first
 */
export function filled(index: GraphIndex, drawn: Layout, shown: Iterable<string>): Layout {
  const newcomers = [...shown].filter((id) => !drawn.has(id) && index.entities.has(id));
  if (newcomers.length === 0) return drawn;
  const places = new Map<string, Place>(drawn);
  const all = [...drawn.values()];
  const room = roomOf(all) * CLOSER;
  // where very many are drawn, discs are smaller
  const keep = (id: string): number => Math.min(nodeSize(index, id) * CLEAR, room);
  const taken = new Grid(room, 2 * keep(index.ranked[0] ?? ''));
  for (const [id, at] of drawn) taken.add(at, keep(id));
  const seeking = { taken, room, frame: frameOf(all), turns: new Map<number, number>() };
  const beside = besideWhom(index, drawn, places);
  for (const id of newcomers) {
    const at = freeSpot(seeking, beside(id), keep(id));
    places.set(id, at);
    taken.add(at, keep(id));
  }
  return places;
}

/** A disc's radius is in pixels, and a drawing of 1000 units is mostly somewhat smaller on the screen. */
const CLEAR = 1.15;

/** Newcomers stand a little closer: they share the room of those who were there. */
const CLOSER = 0.75;

/**
 * The middle of those in the drawing to whom an entity is tied; where it is tied to none of them, the place of the most tied
 * of its neighbours; where it is itself the most tied, a spot that its id decides.
 */
function besideWhom(index: GraphIndex, drawn: Layout, places: ReadonlyMap<string, Place>) {
  const known = new Map<string, Place>();
  const { low, high } = frameOf([...drawn.values()]);
  const anywhere = (id: string): Place => {
    const { x, y } = seedPosition(id);
    // those positions lie on a disc with a radius of 100
    return {
      x: low.x + ((x + 100) / 200) * (high.x - low.x),
      y: low.y + ((y + 100) / 200) * (high.y - low.y),
    };
  };
  const isMoreTied = (one: string, other: string): boolean => {
    const more = index.ties(one).length - index.ties(other).length;
    return more > 0 || (more === 0 && one < other);
  };
  const find = (id: string): Place => {
    // a chain of entities, each beside the next, until one is tied to the drawing
    const chain: string[] = [];
    let at: Place | undefined;
    for (let next: string | undefined = id; next !== undefined && !at; ) {
      at = known.get(next);
      if (at) break;
      chain.push(next);
      const others = neighboursOf(index, next);
      const inDrawing = others.flatMap((other) => drawn.get(other) ?? []);
      if (inDrawing.length > 0) {
        at = middleOf(inDrawing);
        break;
      }
      const self: string = next;
      const most = others.reduce((most, other) => (isMoreTied(other, most) ? other : most), self);
      if (most === self) at = anywhere(self);
      else {
        at = places.get(most);
        next = most;
      }
    }
    const found = at ?? anywhere(id);
    for (const one of chain) known.set(one, found);
    return found;
  };
  return find;
}
