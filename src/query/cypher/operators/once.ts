import { END, type Operator, ROW, type Step } from './operator.ts';

/** Where every plan begins: one row, the registers as they are. */
export class Once implements Operator {
  #done = true;

  reset(): void {
    this.#done = false;
  }

  next(): Step {
    if (this.#done) return END;
    this.#done = true;
    return ROW;
  }
}
