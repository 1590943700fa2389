import type { Budget } from '../run/budget.ts';
import type { Node } from '../values/graph-values.ts';
import { type Operator, PAUSE, ROW, type Row, type Step } from './operator.ts';

const NOTHING: readonly Node[] = [];

/** For each row every node of a list that may depend on it. */
export class NodeScan implements Operator {
  #nodes = NOTHING;
  #at = 0;

  constructor(
    private readonly input: Operator,
    private readonly row: Row,
    private readonly slot: number,
    private readonly candidates: (row: Row) => readonly Node[],
    private readonly accept: ((row: Row) => boolean) | null,
    private readonly budget: Budget,
  ) {}

  reset(): void {
    this.input.reset();
    this.#nodes = NOTHING;
    this.#at = 0;
  }

  next(): Step {
    const { row, slot, accept, budget } = this;
    for (;;) {
      while (this.#at < this.#nodes.length) {
        if (--budget.fuel < 0 && budget.refuel()) return PAUSE;
        row[slot] = this.#nodes[this.#at++]!;
        if (!accept || accept(row)) return ROW;
      }
      const step = this.input.next();
      if (step !== ROW) return step;
      this.#nodes = this.candidates(row);
      this.#at = 0;
    }
  }
}
