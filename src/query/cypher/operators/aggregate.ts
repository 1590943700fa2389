import type { Aggregator } from '../functions/aggregator.ts';
import type { Budget } from '../run/budget.ts';
import type { Value } from '../values/value.ts';
import { KeyTree } from './key-tree.ts';
import { END, type Evaluate, type Operator, ROW, type Row, type Step } from './operator.ts';
import type { Assignment } from './project.ts';

/** One aggregation of a WITH or RETURN: what it takes of each row, and where its result goes. */
export interface Aggregation {
  readonly slot: number;
  readonly arguments: readonly Evaluate[];
  readonly distinct: boolean;
  start(): Aggregator;
}

interface Group {
  readonly keys: readonly Value[];
  readonly aggregators: readonly Aggregator[];
  readonly seen: readonly (KeyTree<true> | null)[];
}

/** Groups of rows that agree in their keys, in order of first appearance; without keys one group, be there rows or not. */
export class Aggregate implements Operator {
  #groups: Group[] = [];
  #byKey: KeyTree<Group>;
  #at = -1;

  constructor(
    private readonly input: Operator,
    private readonly row: Row,
    private readonly keys: readonly Assignment[],
    private readonly aggregations: readonly Aggregation[],
    private readonly budget: Budget,
  ) {
    this.#byKey = new KeyTree(keys.length);
  }

  reset(): void {
    this.input.reset();
    this.#groups = [];
    this.#byKey = new KeyTree(this.keys.length);
    this.#at = -1;
  }

  next(): Step {
    if (this.#at < 0) {
      const step = this.#read();
      if (step !== END) return step;
      if (!this.keys.length && !this.#groups.length) this.#open([]);
      this.#at = 0;
    }
    const group = this.#groups[this.#at];
    if (!group) return END;
    this.#at++;
    const { row } = this;
    for (let index = 0; index < this.keys.length; index++) row[this.keys[index]!.slot] = group.keys[index]!;
    for (let index = 0; index < this.aggregations.length; index++) {
      row[this.aggregations[index]!.slot] = group.aggregators[index]!.result();
    }
    return ROW;
  }

  #read(): Step {
    const { row, keys, aggregations } = this;
    const values = new Array<Value>(keys.length);
    for (;;) {
      const step = this.input.next();
      if (step !== ROW) return step;
      for (let index = 0; index < keys.length; index++) values[index] = keys[index]!.evaluate(row);
      const place = this.#byKey.at(values);
      const group = (place.value ??= this.#open([...values]));
      for (let index = 0; index < aggregations.length; index++)
        this.#take(aggregations[index]!, group, index);
    }
  }

  #take(aggregation: Aggregation, group: Group, index: number): void {
    const { row } = this;
    const first = aggregation.arguments[0];
    const value = first ? first(row) : true;
    if (value === null) return;
    const seen = group.seen[index];
    if (seen) {
      const place = seen.at([value]);
      if (place.value) return;
      place.value = true;
      this.budget.hold(1);
    }
    const second = aggregation.arguments[1];
    group.aggregators[index]!.add(value, second ? second(row) : null);
  }

  #open(keys: readonly Value[]): Group {
    this.budget.hold(1);
    const group = {
      keys,
      aggregators: this.aggregations.map((aggregation) => aggregation.start()),
      seen: this.aggregations.map(({ distinct }) => (distinct ? new KeyTree<true>(1) : null)),
    };
    this.#groups.push(group);
    return group;
  }
}
