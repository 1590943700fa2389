import { END, type Operator, ROW, type Row, type Step } from './operator.ts';

/** For each row those of an inner plan, or one with nulls where it has none. */
export class Optional implements Operator {
  #open = false;
  #found = false;

  constructor(
    private readonly input: Operator,
    private readonly inner: Operator,
    private readonly row: Row,
    /** Registers that the inner plan fills. */
    private readonly slots: readonly number[],
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
        this.#found = false;
      }
      const step = this.inner.next();
      if (step === ROW) this.#found = true;
      if (step !== END) return step;
      this.#open = false;
      if (this.#found) continue;
      for (const slot of this.slots) this.row[slot] = null;
      return ROW;
    }
  }
}
