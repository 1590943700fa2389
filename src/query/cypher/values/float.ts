/**
 * A float that looks like an integer: `1.0`, `-0.0`, `1e300`. Cypher tells integers from floats where JavaScript does not, so
 * a `number` with a fractional part (also NaN and Infinity) is a float, a whole `number` is an integer, and a whole float is
 * one of these.
 */
export class Float {
  constructor(readonly value: number) {}

  valueOf(): number {
    return this.value;
  }

  /** So that results written as JSON are plain numbers. */
  toJSON(): number {
    return this.value;
  }
}

/** A float of any size as Cypher's values hold it. */
export const float = (value: number): number | Float => (Number.isInteger(value) ? new Float(value) : value);
