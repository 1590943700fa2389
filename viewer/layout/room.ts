/** A spot in the drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Turns by which a sunflower sets its seeds: neighbours never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const MOST_TRIES = 400;

/** Distance to keep: what each place has of the drawing's area. */
export function roomOf(places: readonly Place[]): number {
  if (places.length < 2) return 60;
  const { low, high } = frameOf(places);
  const area = (high.x - low.x) * (high.y - low.y);
  return Math.max(1, Math.sqrt(Math.max(area, 1) / places.length) * 0.45);
}

export function middleOf(places: readonly Place[]): Place {
  const count = Math.max(1, places.length);
  return {
    x: places.reduce((sum, one) => sum + one.x, 0) / count,
    y: places.reduce((sum, one) => sum + one.y, 0) / count,
  };
}

/** How free spots are looked for. */
export interface Seeking {
  readonly taken: Grid;
  readonly room: number;
  /** Spots within it are preferred, as long as it has some. */
  frame?: Frame | undefined;
  /** How far around a square of the grid all is taken: what was looked at there is not looked at again. */
  readonly turns: Map<number, number>;
}

/**
 * The first free spot on a spiral around a middle; of those within the frame, where one is given and has any.
 *
 * @param keep how far it is to stay from what keeps away itself
 */
export function freeSpot(seeking: Seeking, middle: Place, keep = 0): Place {
  const { taken, room, frame, turns } = seeking;
  let at = middle;
  let outside: Place | undefined;
  const square = taken.square(middle);
  const from = turns.get(square) ?? 1;
  for (let turn = from; turn < from + MOST_TRIES; turn++) {
    const radius = room * 0.7 * Math.sqrt(turn);
    at = {
      x: middle.x + radius * Math.cos(turn * GOLDEN_ANGLE),
      y: middle.y + radius * Math.sin(turn * GOLDEN_ANGLE),
    };
    if (!taken.isFree(at, keep)) continue;
    if (!frame || isIn(frame, at)) {
      if (turn > A_FEW_TURNS) turns.set(square, turn);
      return at;
    }
    outside ??= at;
  }
  if (outside) seeking.frame = undefined;
  else turns.set(square, from + MOST_TRIES / 2);
  return outside ?? at;
}

/** Among few, another middle of the same square may still find a nearer spot. */
const A_FEW_TURNS = 60;

/** The least rectangle around some places. */
export interface Frame {
  readonly low: Place;
  readonly high: Place;
}

export function frameOf(places: readonly Place[]): Frame {
  const [low, high] = [
    { x: Infinity, y: Infinity },
    { x: -Infinity, y: -Infinity },
  ];
  for (const { x, y } of places) {
    low.x = Math.min(low.x, x);
    low.y = Math.min(low.y, y);
    high.x = Math.max(high.x, x);
    high.y = Math.max(high.y, y);
  }
  return { low, high };
}

const isIn = ({ low, high }: Frame, { x, y }: Place): boolean =>
  x >= low.x && x <= high.x && y >= low.y && y <= high.y;

interface Taken {
  readonly at: Place;
  /** How far from it others are to stay, whatever the room. */
  readonly keep: number;
}

/** Places in squares, so that only the nine around a spot are looked at. */
export class Grid {
  readonly #cells = new Map<number, Taken[]>();
  readonly #room: number;
  readonly #side: number;

  /**
   * @param room least distance between two places
   * @param most the most that any two keep from each other
   */
  constructor(room: number, most = room) {
    this.#room = room;
    this.#side = Math.max(room, most);
  }

  add(at: Place, keep = 0): void {
    const square = this.square(at);
    const list = this.#cells.get(square);
    if (list) list.push({ at, keep });
    else this.#cells.set(square, [{ at, keep }]);
  }

  isFree(at: Place, keep = 0): boolean {
    const middle = this.square(at);
    for (const row of [-ROW, 0, ROW])
      for (const column of [-1, 0, 1])
        for (const other of this.#cells.get(middle + row + column) ?? []) {
          const least = Math.max(this.#room, other.keep + keep);
          const [x, y] = [other.at.x - at.x, other.at.y - at.y];
          if (x * x + y * y < least * least) return false;
        }
    return true;
  }

  /** The number of the square that a spot lies in. */
  square(at: Place): number {
    return Math.floor(at.y / this.#side) * ROW + Math.floor(at.x / this.#side);
  }
}

/** More squares than any drawing has beside each other. */
const ROW = 2 ** 24;
