import type { Budget } from '../run/budget.ts';
import type { Value } from '../values/value.ts';
import { type Evaluate, type Operator, PAUSE, ROW, type Row, type Step } from './operator.ts';

const NOTHING: readonly Value[] = [];

/** A row for each item of a list; none for null, one for what is no list. */
export class Unwind implements Operator {
  #list = NOTHING;
  #at = 0;

  constructor(
    private readonly input: Operator,
    private readonly row: Row,
    private readonly list: Evaluate,
    private readonly slot: number,
    private readonly budget: Budget,
  ) {}

  reset(): void {
    this.input.reset();
    this.#list = NOTHING;
    this.#at = 0;
  }

  next(): Step {
    while (this.#at >= this.#list.length) {
      const step = this.input.next();
      if (step !== ROW) return step;
      const value = this.list(this.row);
      this.#list = value === null ? NOTHING : Array.isArray(value) ? value : [value];
      this.#at = 0;
    }
    if (--this.budget.fuel < 0 && this.budget.refuel()) return PAUSE;
    this.row[this.slot] = this.#list[this.#at++]!;
    return ROW;
  }
}
