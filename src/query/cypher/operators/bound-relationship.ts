import { Relationship } from '../values/graph-values.ts';
import type { Value } from '../values/value.ts';
import { type Operator, ROW, type Row, type Step } from './operator.ts';

export interface BoundPattern {
  readonly relationship: number;
  readonly from: number;
  readonly to: number;
  readonly fromBound: boolean;
  readonly toBound: boolean;
  readonly direction: 'out' | 'in' | 'both';
  readonly accept: ((row: Row) => boolean) | null;
}

/** For each row whose relationship is known already its ends, if they fit. */
export class BoundRelationship implements Operator {
  /** Ways round that are still to be tried. */
  #ways: readonly (readonly [Value, Value])[] = [];
  #bound: readonly [Value, Value] = [null, null];

  constructor(
    private readonly input: Operator,
    private readonly row: Row,
    private readonly plan: BoundPattern,
  ) {}

  reset(): void {
    this.input.reset();
    this.#ways = [];
  }

  next(): Step {
    const { plan, row } = this;
    for (;;) {
      const [way, ...others] = this.#ways;
      if (!way) {
        const step = this.input.next();
        if (step !== ROW) return step;
        this.#begin();
        continue;
      }
      this.#ways = others;
      const [from, to] = this.#bound;
      if ((plan.fromBound && way[0] !== from) || (plan.toBound && way[1] !== to)) continue;
      // one variable for both ends
      if (plan.from === plan.to && way[0] !== way[1]) continue;
      row[plan.from] = way[0];
      row[plan.to] = way[1];
      if (!plan.accept || plan.accept(row)) return ROW;
    }
  }

  #begin(): void {
    const { plan, row } = this;
    const relationship = row[plan.relationship];
    if (!(relationship instanceof Relationship)) return;
    this.#bound = [row[plan.from]!, row[plan.to]!];
    const { source, target } = relationship;
    const forward = [source, target] as const;
    const backward = [target, source] as const;
    if (plan.direction === 'out') this.#ways = [forward];
    else if (plan.direction === 'in') this.#ways = [backward];
    else this.#ways = source === target ? [forward] : [forward, backward];
  }
}
