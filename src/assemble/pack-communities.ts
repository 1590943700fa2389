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
 * @param place hears where each node is to stand
 */
export function packCommunities(
  groups: readonly (readonly number[])[],
  place: (node: number, point: Point) => void,
): void {
  let covered = 0;
  for (const [index, nodes] of groups.entries()) {
    // far enough out to leave room for those before, and for half of itself
    const distance = index ? ROOM * MARGIN * Math.sqrt(covered + nodes.length) : 0;
    const centre = around(index, distance);
    for (const [at, node] of nodes.entries()) {
      const offset = around(at, (ROOM / 2) * Math.sqrt(at));
      place(node, { x: centre.x + offset.x, y: centre.y + offset.y });
    }
    covered += nodes.length;
  }
}

const around = (index: number, distance: number): Point => ({
  x: distance * Math.cos(index * GOLDEN_ANGLE),
  y: distance * Math.sin(index * GOLDEN_ANGLE),
});
