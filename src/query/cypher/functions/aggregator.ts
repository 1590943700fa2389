import type { Value } from '../values/value.ts';

/** Takes values one by one and says what they come to. */
export interface Aggregator {
  /** Nulls are left out before; `second` is the second argument, of percentiles. */
  add(value: NonNullable<Value>, second: Value): void;
  result(): Value;
}
