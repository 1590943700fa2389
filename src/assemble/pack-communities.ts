/** A place in the plane. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room for a node, from it to the next. */
const ROOM = 12;
/** Communities stand apart: the disc of one takes so much more than its nodes need. */
const MARGIN = 1.6;
/** Turning by it, the points of a spiral cover a disc evenly, as the seeds of a sunflower do (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places for the nodes of a large graph, each community a disc, the largest in the middle, its nodes that come first
 * in its own middle.
 * @param groups the nodes of each community, the largest community first
 */
export function packCommunities(groups: readonly (readonly string[])[]): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  let covered = 0;
  for (const [index, ids] of groups.entries()) {
    // far enough out to leave room for those before, and for half of itself
    const distance = index ? ROOM * MARGIN * Math.sqrt(covered + ids.length) : 0;
    const centre = around(index, distance);
    for (const [at, id] of ids.entries()) {
      const offset = around(at, (ROOM / 2) * Math.sqrt(at));
      places.set(id, { x: centre.x + offset.x, y: centre.y + offset.y });
    }
    covered += ids.length;
  }
  return places;
}

const around = (index: number, distance: number): Point => ({
  x: distance * Math.cos(index * GOLDEN_ANGLE),
  y: distance * Math.sin(index * GOLDEN_ANGLE),
});
