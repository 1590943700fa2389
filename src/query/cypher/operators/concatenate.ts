import { END, type Operator, type Step } from './operator.ts';

/** The rows of one plan after those of another: UNION ALL. */
export class Concatenate implements Operator {
  #at = 0;

  constructor(private readonly inputs: readonly Operator[]) {}

  reset(): void {
    this.#at = 0;
    this.inputs[0]!.reset();
  }

  next(): Step {
    for (;;) {
      const step = this.inputs[this.#at]!.next();
      if (step !== END || this.#at === this.inputs.length - 1) return step;
      this.inputs[++this.#at]!.reset();
    }
  }
}
