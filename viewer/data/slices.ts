/** Work that pauses now and then; what it comes to is given at its end. */
export type Sliced<T> = Generator<void, T, void>;

/** Longest stretch of work before the page gets its turn, in milliseconds. */
const SLICE = 10;

/** Does the work in one go. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does the work in slices: between two of them the page answers whoever clicks. */
export async function inSlices<T>(work: Sliced<T>): Promise<T> {
  const turn = new Turn();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (turn.isOver()) await turn.next();
  }
}

/** A stretch of work that is not to become too long. */
export class Turn {
  #since = performance.now();

  isOver(): boolean {
    return performance.now() - this.#since >= SLICE;
  }

  /** Lets the page have its turn. */
  async next(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.#since = performance.now();
  }
}
