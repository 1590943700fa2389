import { bounded } from '../values/bounded.ts';
import { equal } from '../values/equality.ts';
import { described, isList, isMap } from '../values/kind.ts';
import type { Value } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import { list, whole } from './argument.ts';
import type { CypherFunction } from './cypher-function.ts';

function range([from, to, step = 1]: readonly Value[]): Value {
  const [first, last, by] = [whole(from), whole(to), whole(step)];
  if (!by) throw new ValueError('needs a step other than 0');
  const length = Math.max(0, Math.floor((last - first) / by) + 1);
  if (!(length <= 1e7)) throw new ValueError(`needs at most 10000000 items, not ${length}`);
  return Array.from({ length }, (_, index) => first + index * by);
}

function isEmpty(value: Value): boolean {
  if (typeof value === 'string' || isList(value)) return value.length === 0;
  if (isMap(value)) return Object.keys(value).length === 0;
  throw new ValueError(`needs a string, list or map, not ${described(value)}`);
}

function size(value: Value): number {
  if (isList(value) || typeof value === 'string') return value.length;
  throw new ValueError(`needs a list or string, not ${described(value)}`);
}

export const LISTS: readonly CypherFunction[] = [
  { name: 'range', arity: [2, 3], result: 'list', takes: ['integer'], call: range },
  { name: 'head', arity: [1, 1], result: 'any', takes: ['list'], call: ([items]) => list(items)[0] ?? null },
  {
    name: 'last',
    arity: [1, 1],
    result: 'any',
    takes: ['list'],
    call: ([items]) => list(items).at(-1) ?? null,
  },
  {
    name: 'tail',
    arity: [1, 1],
    result: 'list',
    takes: ['list'],
    call: ([items]) => bounded(list(items).slice(1)),
  },
  {
    name: 'size',
    arity: [1, 1],
    result: 'integer',
    takes: ['list', 'string'],
    call: ([value]) => size(value!),
  },
  {
    name: 'isEmpty',
    arity: [1, 1],
    result: 'boolean',
    takes: ['list', 'string', 'map'],
    call: ([value]) => isEmpty(value!),
  },
  ...['char_length', 'character_length'].map(
    (name): CypherFunction => ({
      name,
      arity: [1, 1],
      result: 'integer',
      takes: ['string'],
      call: ([text]) => size(text!),
    }),
  ),
  {
    name: 'coalesce',
    arity: [1, Number.POSITIVE_INFINITY],
    result: 'any',
    nulls: true,
    call: (values) => values.find((value) => value !== null) ?? null,
  },
  {
    name: 'nullIf',
    arity: [2, 2],
    result: 'any',
    nulls: true,
    call: ([value, other]) => (equal(value!, other!) ? null : value!),
  },
];
