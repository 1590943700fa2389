import { type Evaluate, type Operator, ROW, type Row, type Step } from './operator.ts';

export interface Assignment {
  readonly slot: number;
  readonly evaluate: Evaluate;
}

/** Computes values into registers of their own. */
export class Project implements Operator {
  constructor(
    private readonly input: Operator,
    private readonly row: Row,
    private readonly assignments: readonly Assignment[],
  ) {}

  reset(): void {
    this.input.reset();
  }

  next(): Step {
    const step = this.input.next();
    if (step === ROW) {
      for (const { slot, evaluate } of this.assignments) this.row[slot] = evaluate(this.row);
    }
    return step;
  }
}
