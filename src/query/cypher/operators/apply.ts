import { END, type Operator, ROW, type Step } from './operator.ts';

/** For each row those of an inner plan: `CALL { ... }`. */
export class Apply implements Operator {
  #open = false;

  constructor(
    private readonly input: Operator,
    private readonly inner: Operator,
  ) {}

  reset(): void {
    this.input.reset();
    this.#open = false;
  }

  next(): Step {
    for (;;) {
      if (!this.#open) {
        const step = this.input.next();
        if (step !== ROW) return step;
        this.inner.reset();
        this.#open = true;
      }
      const step = this.inner.next();
      if (step !== END) return step;
      this.#open = false;
    }
  }
}
