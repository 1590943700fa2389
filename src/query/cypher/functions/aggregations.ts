import { add, divide } from '../values/arithmetic.ts';
import { bounded } from '../values/bounded.ts';
import { Duration } from '../values/duration.ts';
import { float } from '../values/float.ts';
import { described, isNumber } from '../values/kind.ts';
import { order } from '../values/ordering.ts';
import type { Value } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import type { Aggregator } from './aggregator.ts';
import { number } from './argument.ts';
import type { CypherFunction, ResultType, Surroundings } from './cypher-function.ts';

const aggregation = (
  name: string,
  result: ResultType,
  start: (surroundings: Surroundings) => Aggregator,
  parameters = 1,
): CypherFunction => ({ name, arity: [parameters, parameters], result, start });

function count(): Aggregator {
  let total = 0;
  return {
    add() {
      total++;
    },
    result: () => total,
  };
}

const summable = (value: NonNullable<Value>): NonNullable<Value> => {
  if (isNumber(value) || value instanceof Duration) return value;
  throw new ValueError(`adds up numbers or durations, not ${described(value)}`);
};

function sum(): Aggregator {
  let total: Value = null;
  return {
    add(value) {
      total = total === null ? summable(value) : add(total, summable(value));
    },
    result: () => total ?? 0,
  };
}

function average(): Aggregator {
  let total: Value = null;
  let seen = 0;
  return {
    add(value) {
      seen++;
      const each = summable(value);
      // as floats, so that large integers do not overflow
      const part = each instanceof Duration ? each : float(Number(each));
      total = total === null ? part : add(total, part);
    },
    result: () => (total === null ? null : divide(total, seen)),
  };
}

/** The least value in the order of ORDER BY, or the greatest. */
const extreme = (sign: 1 | -1) => (): Aggregator => {
  let best: Value = null;
  return {
    add(value) {
      if (best === null || sign * order(value, best) < 0) best = value;
    },
    result: () => best,
  };
};

function collect({ budget }: Surroundings): Aggregator {
  const items: Value[] = [];
  return {
    add(value) {
      budget.hold(1);
      items.push(value);
    },
    result: () => bounded(items),
  };
}

/** Welford's running variance. */
const deviation = (less: 0 | 1) => (): Aggregator => {
  let [seen, mean, squares] = [0, 0, 0];
  return {
    add(value) {
      const each = number(value);
      const before = each - mean;
      mean += before / ++seen;
      squares += before * (each - mean);
    },
    result: () => float(seen > less ? Math.sqrt(squares / (seen - less)) : 0),
  };
};

/** The share of the values that lies below the result; a value of the list, or one between two. */
const percentile =
  (between: boolean) =>
  ({ budget }: Surroundings): Aggregator => {
    const values: NonNullable<Value>[] = [];
    let share = 0;
    return {
      add(value, second) {
        share = number(second);
        if (!(share >= 0 && share <= 1)) throw new ValueError(`needs a share from 0.0 to 1.0, not ${share}`);
        number(value);
        budget.hold(1);
        values.push(value);
      },
      result() {
        if (!values.length) return null;
        values.sort(order);
        if (!between) return values[Math.max(0, Math.ceil(share * values.length) - 1)]!;
        const at = share * (values.length - 1);
        const [below, above] = [Number(values[Math.floor(at)]), Number(values[Math.ceil(at)])];
        return float(below + (above - below) * (at - Math.floor(at)));
      },
    };
  };

export const AGGREGATIONS: readonly CypherFunction[] = [
  aggregation('count', 'integer', count),
  aggregation('sum', 'any', sum),
  aggregation('avg', 'any', average),
  aggregation('min', 'any', extreme(1)),
  aggregation('max', 'any', extreme(-1)),
  aggregation('collect', 'list', collect),
  aggregation('stDev', 'float', deviation(1)),
  aggregation('stDevP', 'float', deviation(0)),
  aggregation('percentileCont', 'float', percentile(true), 2),
  aggregation('percentileDisc', 'any', percentile(false), 2),
];
