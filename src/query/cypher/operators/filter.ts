import { type Operator, ROW, type Row, type Step } from './operator.ts';

/** Rows for which a condition holds. */
export class Filter implements Operator {
  constructor(
    private readonly input: Operator,
    private readonly row: Row,
    private readonly accept: (row: Row) => boolean,
  ) {}

  reset(): void {
    this.input.reset();
  }

  next(): Step {
    for (;;) {
      const step = this.input.next();
      if (step !== ROW || this.accept(this.row)) return step;
    }
  }
}
