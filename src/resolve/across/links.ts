/**
 * Which of many numbered things are one, as a forest over their numbers: four bytes for each. The least number of those
 * that are one is their root.
 */
export class Links {
  readonly #parents: Int32Array;

  constructor(count: number) {
    this.#parents = Int32Array.from({ length: count }, (_, number) => number);
  }

  get size(): number {
    return this.#parents.length;
  }

  root(number: number): number {
    const parents = this.#parents;
    let at = number;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  }

  /** @returns false when they were one already */
  join(a: number, b: number): boolean {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return false;
    this.#parents[Math.max(x, y)] = Math.min(x, y);
    return true;
  }
}
