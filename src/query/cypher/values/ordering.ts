import { CypherDate } from './date.ts';
import { Duration } from './duration.ts';
import type { Node, Path, Relationship } from './graph-values.ts';
import { isList, isNumber, type Kind, kindOf } from './kind.ts';
import type { Value, ValueMap } from './value.ts';

/** openCypher 9, "Orderability": how values of different types follow each other in ORDER BY. */
const ORDER: readonly Kind[] = [
  'map',
  'node',
  'relationship',
  'list',
  'path',
  'date',
  'duration',
  'string',
  'boolean',
  'float',
  'null',
];
const RANK = new Map(ORDER.map((kind, rank) => [kind, rank]));

const rank = (value: Value): number => {
  const kind = kindOf(value);
  return RANK.get(kind === 'integer' ? 'float' : kind)!;
};

/** A total order over all values, for ORDER BY, min and max: null comes last, NaN after all other numbers. */
export function order(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (isNumber(a) && isNumber(b)) return orderNumbers(a.valueOf() as number, b.valueOf() as number);
  const ranks = rank(a) - rank(b);
  if (ranks || a === null) return ranks;
  return orderWithin(a, b as NonNullable<Value>);
}

function orderNumbers(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

function orderWithin(a: NonNullable<Value>, b: NonNullable<Value>): number {
  if (typeof a === 'boolean') return Number(a) - Number(b);
  if (isList(a)) return orderLists(a, b as readonly Value[]);
  if (a instanceof CypherDate) return orderDates(a, b as CypherDate);
  if (a instanceof Duration) return averageSeconds(a) - averageSeconds(b as Duration);
  switch (kindOf(a)) {
    case 'node':
      return (a as Node).index - (b as Node).index;
    case 'relationship':
      return (a as Relationship).index - (b as Relationship).index;
    case 'path':
      return orderLists(alternating(a as Path), alternating(b as Path));
    default:
      return orderMaps(a as ValueMap, b as ValueMap);
  }
}

const alternating = ({ nodes, relationships }: Path): readonly Value[] =>
  nodes.flatMap((node, index) => [node, ...relationships.slice(index, index + 1)]);

function orderLists(a: readonly Value[], b: readonly Value[]): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const each = order(a[index]!, b[index]!);
    if (each) return each;
  }
  return a.length - b.length;
}

function orderMaps(a: ValueMap, b: ValueMap): number {
  const [first, second] = [a, b].map((map) => Object.keys(map).sort()) as [string[], string[]];
  return (
    orderLists(first, second) ||
    orderLists(
      first.map((key) => a[key]!),
      second.map((key) => b[key]!),
    )
  );
}

export const orderDates = (a: CypherDate, b: CypherDate): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

/** A month counts as 30.436875 days, the mean of the Gregorian calendar. */
const averageSeconds = ({ months, days, seconds, nanoseconds }: Duration): number =>
  (months * 30.436875 + days) * 86400 + seconds + nanoseconds / 1e9;

/**
 * `a < b` and its like in three-valued logic: negative, 0 or positive; null where the values do not compare (different types, a
 * null); NaN where no comparison holds.
 */
export function compare(a: Value, b: Value): number | null {
  if (typeof a === 'number' && typeof b === 'number')
    return a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.NaN;
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return compareNumbers(a.valueOf() as number, b.valueOf() as number);
  const kind = kindOf(a);
  if (kind !== kindOf(b)) return null;
  if (kind === 'list') return compareLists(a as readonly Value[], b as readonly Value[]);
  return kind === 'string' || kind === 'boolean' || kind === 'date' ? order(a, b) : null;
}

const compareNumbers = (a: number, b: number): number =>
  // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a float may be equal
  a < b ? -1 : a > b ? 1 : a == b ? 0 : Number.NaN;

/** The first items that differ decide; a null before them leaves it open. */
function compareLists(a: readonly Value[], b: readonly Value[]): number | null {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const each = compare(a[index]!, b[index]!);
    if (each !== 0) return each;
  }
  return a.length - b.length;
}
