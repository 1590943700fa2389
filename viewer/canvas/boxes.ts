/** A part of the canvas, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A disc, not words: what is wanted may lie over it. */
  readonly isDisc?: boolean;
}

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
    for (const cell of cellsOf(box)) {
      const list = this.#cells.get(cell);
      if (list) list.push(box);
      else this.#cells.set(cell, [box]);
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
    for (const cell of cellsOf(box))
      for (const other of this.#cells.get(cell) ?? [])
        if (
          !(overDiscs && other.isDisc) &&
          box.x < other.x + other.width + 3 &&
          other.x < box.x + box.width + 3 &&
          box.y < other.y + other.height + 2 &&
          other.y < box.y + box.height + 2
        )
          return false;
    return true;
  }
}

function cellsOf(box: Box): number[] {
  const cells: number[] = [];
  for (let x = Math.floor(box.x / 80); x <= Math.floor((box.x + box.width) / 80); x++)
    for (let y = Math.floor(box.y / 80); y <= Math.floor((box.y + box.height) / 80); y++)
      cells.push(x * 4096 + y);
  return cells;
}
