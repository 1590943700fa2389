import { END, type Operator, ROW, type Step } from './operator.ts';

/** SKIP and LIMIT. */
export class Cut implements Operator {
  #skipped = 0;
  #given = 0;
  #skip = 0;
  #limit = 0;

  constructor(
    private readonly input: Operator,
    private readonly skip: () => number,
    private readonly limit: () => number,
  ) {}

  reset(): void {
    this.input.reset();
    this.#skipped = 0;
    this.#given = 0;
    this.#skip = this.skip();
    this.#limit = this.limit();
  }

  next(): Step {
    if (this.#given >= this.#limit) return END;
    for (;;) {
      const step = this.input.next();
      if (step !== ROW) return step;
      if (this.#skipped++ < this.#skip) continue;
      this.#given++;
      return ROW;
    }
  }
}
