import { CypherDate } from './date.ts';
import { Duration } from './duration.ts';
import { Path } from './graph-values.ts';
import { isList, isNumber, kindOf } from './kind.ts';
import type { Value, ValueMap } from './value.ts';

/** `a = b` in three-valued logic: null where the answer hangs on a null. */
export function equal(a: Value, b: Value): boolean | null {
  if (a === null || b === null) return null;
  if (typeof a === 'string' || typeof b === 'string' || typeof a === 'boolean') return a === b;
  if (a === b) return typeof a === 'object' ? same(a, b) : true;
  return same(a, b);
}

function same(a: Value, b: Value): boolean | null {
  if (isNumber(a)) return isNumber(b) && numbersEqual(a.valueOf() as number, b.valueOf() as number);
  if (isList(a)) return isList(b) && listsEqual(a, b);
  if (a instanceof CypherDate) {
    return b instanceof CypherDate && a.year === b.year && a.month === b.month && a.day === b.day;
  }
  if (a instanceof Duration) {
    return b instanceof Duration && a.toString() === b.toString();
  }
  if (a instanceof Path) {
    return (
      b instanceof Path &&
      a.nodes[0] === b.nodes[0] &&
      a.relationships.length === b.relationships.length &&
      a.relationships.every((relationship, index) => relationship === b.relationships[index])
    );
  }
  if (kindOf(a) === 'map') return kindOf(b) === 'map' && mapsEqual(a as ValueMap, b as ValueMap);
  return a === b;
}

/** JavaScript compares integers of any size with floats exactly. */
// biome-ignore lint/suspicious/noDoubleEquals: === tells a bigint from a number
const numbersEqual = (a: number | bigint, b: number | bigint): boolean => a == b;

function listsEqual(a: readonly Value[], b: readonly Value[]): boolean | null {
  if (a.length !== b.length) return false;
  let result: boolean | null = true;
  for (let index = 0; index < a.length; index++) {
    const each = equal(a[index]!, b[index]!);
    if (each === false) return false;
    if (each === null) result = null;
  }
  return result;
}

function mapsEqual(a: ValueMap, b: ValueMap): boolean | null {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key))) return false;
  return listsEqual(
    keys.map((key) => a[key]!),
    keys.map((key) => b[key]!),
  );
}
