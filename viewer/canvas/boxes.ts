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
    const [left, right, top, bottom] = cellsUnder(box);
    for (let x = left; x <= right; x++)
      for (let y = top; y <= bottom; y++) {
        const list = this.#cells.get(keyOf(x, y));
        if (list) list.push(box);
        else this.#cells.set(keyOf(x, y), [box]);
      }
  }

  free(box: Box, overDiscs = false): boolean {
    if (
      box.x < 2 ||
      box.y < 2 ||
      box.x + box.width > this.#width - 2 ||
      box.y + box.height > this.#height - 2
    )
      return false;
    const [left, right, top, bottom] = cellsUnder(box);
    for (let x = left; x <= right; x++)
      for (let y = top; y <= bottom; y++)
        if (
          this.#cells.get(keyOf(x, y))?.some((other) => !(overDiscs && other.isDisc) && collide(box, other))
        )
          return false;
    return true;
  }
}

/** Three pixels apart at the sides, two above and below, are room enough. */
const collide = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + 3 && b.x < a.x + a.width + 3 && a.y < b.y + b.height + 2 && b.y < a.y + a.height + 2;

const cellsUnder = ({ x, y, width, height }: Box): readonly [number, number, number, number] => [
  Math.floor((x - 3) / CELL.width),
  Math.floor((x + width + 3) / CELL.width),
  Math.floor((y - 2) / CELL.height),
  Math.floor((y + height + 2) / CELL.height),
];

const keyOf = (x: number, y: number): number => x * 4096 + y;
