import { CypherDate } from './date.ts';
import { Duration } from './duration.ts';
import { Float } from './float.ts';
import { Node, Path, Relationship } from './graph-values.ts';
import type { Value, ValueMap } from './value.ts';

/**
 * A key for JavaScript's `Map` and `Set` that two values share exactly if DISTINCT and grouping take them for one: null is null,
 * NaN is NaN, and 1 is 1.0.
 */
export function groupingKey(value: Value): unknown {
  switch (typeof value) {
    case 'number':
    case 'boolean':
    case 'bigint':
      return value;
    case 'string':
      // what is not a string is written behind a NUL
      return value.charCodeAt(0) === 0 ? `\0s${value}` : value;
  }
  if (value === null || value instanceof Node || value instanceof Relationship) return value;
  if (value instanceof Float) return numberKey(value.value);
  return `\0${written(value)}`;
}

const numberKey = (value: number): number | bigint =>
  Number.isSafeInteger(value) || !Number.isInteger(value) ? value : BigInt(value);

/** Text that reads one way only, strings being preceded by their length. */
function written(value: Value): string {
  if (value === null) return 'n';
  if (typeof value === 'string') return `s${value.length}:${value}`;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number' || typeof value === 'bigint') return `${value === 0 ? 0 : value};`;
  if (value instanceof Float) return `${numberKey(value.value) || 0};`;
  if (value instanceof Node) return `N${value.index};`;
  if (value instanceof Relationship) return `R${value.index};`;
  if (value instanceof Path) {
    return `P${value.nodes[0]!.index};${value.relationships.map(({ index }) => `${index};`).join('')}.`;
  }
  if (value instanceof CypherDate) return `D${value};`;
  if (value instanceof Duration) {
    return `U${value.months};${value.days};${value.seconds};${value.nanoseconds};`;
  }
  if (Array.isArray(value)) return `[${value.map(written).join('')}]`;
  const map = value as ValueMap;
  const keys = Object.keys(map).sort();
  return `{${keys.map((key) => written(key) + written(map[key]!)).join('')}}`;
}
