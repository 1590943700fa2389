import type { Budget } from '../run/budget.ts';
import { order } from '../values/ordering.ts';
import type { Value } from '../values/value.ts';
import { END, type Evaluate, type Operator, ROW, type Row, type Step } from './operator.ts';

export interface SortKey {
  readonly evaluate: Evaluate;
  readonly descending: boolean;
}

interface Kept {
  readonly keys: readonly Value[];
  readonly values: readonly Value[];
  /** Rows that tie stay in the order in which they came. */
  readonly arrival: number;
}

/** All rows in order of their keys; with a limit only the first of them are held. */
export class Sort implements Operator {
  #kept: Kept[] = [];
  #arrivals = 0;
  #at = -1;

  constructor(
    private readonly input: Operator,
    private readonly row: Row,
    private readonly keys: readonly SortKey[],
    /** Registers to bring back with each row. */
    private readonly slots: readonly number[],
    private readonly limit: () => number,
    private readonly budget: Budget,
  ) {}

  reset(): void {
    this.input.reset();
    this.budget.release(this.#kept.length);
    this.#kept = [];
    this.#arrivals = 0;
    this.#at = -1;
  }

  next(): Step {
    if (this.#at < 0) {
      const step = this.#read();
      if (step !== END) return step;
      this.#at = 0;
    }
    const kept = this.#kept[this.#at];
    if (!kept) return END;
    this.#at++;
    for (let index = 0; index < this.slots.length; index++)
      this.row[this.slots[index]!] = kept.values[index]!;
    return ROW;
  }

  #read(): Step {
    const limit = this.limit();
    // sorted and cut whenever twice as many rows are held as will be needed
    const most = Math.max(1000, 2 * limit);
    for (;;) {
      const step = this.input.next();
      if (step !== ROW) {
        if (step === END) this.#cut(limit);
        return step;
      }
      this.#kept.push({
        keys: this.keys.map(({ evaluate }) => evaluate(this.row)),
        values: this.slots.map((slot) => this.row[slot]!),
        arrival: this.#arrivals++,
      });
      this.budget.hold(1);
      if (this.#kept.length >= most) this.#cut(limit);
    }
  }

  #cut(limit: number): void {
    const { keys } = this;
    this.#kept.sort((a, b) => {
      for (let index = 0; index < keys.length; index++) {
        const each = order(a.keys[index]!, b.keys[index]!);
        if (each) return keys[index]!.descending ? -each : each;
      }
      return a.arrival - b.arrival;
    });
    if (this.#kept.length > limit) {
      this.budget.release(this.#kept.length - limit);
      this.#kept.length = limit;
    }
  }
}
