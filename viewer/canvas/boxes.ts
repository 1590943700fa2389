/** A part of the canvas, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A disc, not words: what is wanted may lie over it. */
  readonly isDisc?: boolean;
}

/** Side lengths of a cell: about a word wide and two lines high, so that few cells hold many and few boxes lie in many. */
const CELL = { width: 64, height: 24 };

/** Three pixels apart at the sides, two above and below, are room enough. */
const ROOM = { x: 3, y: 2 };

/** Rectangles of the canvas already written in, looked up by a coarse grid. */
export class Boxes {
  readonly #cells = new Map<number, Box[]>();
  readonly #width: number;
  readonly #height: number;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  add(box: Box): void {
    for (const key of cellsUnder(box)) {
      const list = this.#cells.get(key);
      if (list) list.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** Whether there is neither a word nor a disc. */
  free(box: Box): boolean {
    return (
      this.#contains(box) &&
      cellsUnder(box).every((key) => !this.#cells.get(key)?.some((other) => collide(box, other)))
    );
  }

  /** How much of discs would be covered, in square pixels; infinite where words stand, or nothing may. */
  covered(box: Box): number {
    if (!this.#contains(box)) return Number.POSITIVE_INFINITY;
    const under = new Set(cellsUnder(box).flatMap((key) => this.#cells.get(key) ?? []));
    let area = 0;
    for (const other of under)
      if (collide(box, other)) area += other.isDisc ? shared(box, other) : Number.POSITIVE_INFINITY;
    return area;
  }

  #contains({ x, y, width, height }: Box): boolean {
    return x >= 2 && y >= 2 && x + width <= this.#width - 2 && y + height <= this.#height - 2;
  }
}

const collide = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + ROOM.x &&
  b.x < a.x + a.width + ROOM.x &&
  a.y < b.y + b.height + ROOM.y &&
  b.y < a.y + a.height + ROOM.y;

/** The area that two boxes have in common, the room around one counted in. */
const shared = (a: Box, b: Box): number =>
  (Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + ROOM.x) *
  (Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + ROOM.y);

/** Numbers of the cells that a box lies in, with the room around it. */
function cellsUnder({ x, y, width, height }: Box): number[] {
  const [left, right] = [
    Math.floor((x - ROOM.x) / CELL.width),
    Math.floor((x + width + ROOM.x) / CELL.width),
  ];
  const [top, bottom] = [
    Math.floor((y - ROOM.y) / CELL.height),
    Math.floor((y + height + ROOM.y) / CELL.height),
  ];
  const keys: number[] = [];
  for (let column = left; column <= right; column++)
    for (let row = top; row <= bottom; row++) keys.push(column * 4096 + row);
  return keys;
}
