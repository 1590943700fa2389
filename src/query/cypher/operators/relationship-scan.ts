import type { Budget } from '../run/budget.ts';
import type { Relationship } from '../values/graph-values.ts';
import { type Operator, PAUSE, ROW, type Row, type Step } from './operator.ts';

/** Which registers a relationship and its ends go to. */
export interface EndSlots {
  readonly relationship: number;
  readonly source: number;
  readonly target: number;
}

/** For each row every relationship of a list with its ends, in one direction or first in one and then in the other. */
export class RelationshipScan implements Operator {
  #at = Number.POSITIVE_INFINITY;
  #backward = false;

  constructor(
    private readonly input: Operator,
    private readonly row: Row,
    private readonly relationships: readonly Relationship[],
    /** Number of the entries of `indexes`, or all relationships. */
    private readonly indexes: readonly Uint32Array[] | null,
    private readonly slots: EndSlots,
    private readonly both: boolean,
    private readonly accept: ((row: Row) => boolean) | null,
    private readonly budget: Budget,
  ) {}

  #list = 0;

  reset(): void {
    this.input.reset();
    this.#at = Number.POSITIVE_INFINITY;
    this.#list = this.indexes?.length ?? 1;
    this.#backward = false;
  }

  next(): Step {
    const { row, accept, budget, relationships, slots, indexes } = this;
    const lists = indexes?.length ?? 1;
    for (;;) {
      if (this.#backward) {
        this.#backward = false;
        const relationship = row[slots.relationship] as Relationship;
        row[slots.source] = relationship.target;
        row[slots.target] = relationship.source;
        if (!accept || accept(row)) return ROW;
      }
      if (this.#list >= lists) {
        const step = this.input.next();
        if (step !== ROW) return step;
        this.#list = 0;
        this.#at = 0;
        continue;
      }
      const list = indexes?.[this.#list];
      if (this.#at >= (list ?? relationships).length) {
        this.#list++;
        this.#at = 0;
        continue;
      }
      if (--budget.fuel < 0 && budget.refuel()) return PAUSE;
      const at = this.#at++;
      const relationship = relationships[list ? list[at]! : at]!;
      row[slots.relationship] = relationship;
      row[slots.source] = relationship.source;
      row[slots.target] = relationship.target;
      this.#backward = this.both && relationship.source !== relationship.target;
      if (!accept || accept(row)) return ROW;
    }
  }
}
