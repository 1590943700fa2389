import type { Budget } from '../run/budget.ts';
import { KeyTree } from './key-tree.ts';
import { type Operator, ROW, type Row, type Step } from './operator.ts';

/** The first row of those that agree in the given registers. */
export class Distinct implements Operator {
  #seen: KeyTree<true>;

  constructor(
    private readonly input: Operator,
    private readonly row: Row,
    private readonly slots: readonly number[],
    private readonly budget: Budget,
  ) {
    this.#seen = new KeyTree(slots.length);
  }

  reset(): void {
    this.input.reset();
    this.#seen = new KeyTree(this.slots.length);
  }

  next(): Step {
    for (;;) {
      const step = this.input.next();
      if (step !== ROW) return step;
      const place = this.#seen.at(this.slots.map((slot) => this.row[slot]!));
      if (place.value) continue;
      place.value = true;
      this.budget.hold(1);
      return ROW;
    }
  }
}
