import { numberText } from '../values/arithmetic.ts';
import { CypherDate } from '../values/date.ts';
import { Duration } from '../values/duration.ts';
import { float } from '../values/float.ts';
import { integer, truncated } from '../values/integer.ts';
import { described, isInteger, isNumber, kindOf } from '../values/kind.ts';
import type { Value } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import { list } from './argument.ts';
import type { CypherFunction } from './cypher-function.ts';

/** undefined where the value is of a kind that does not convert. */
type Convert = (value: NonNullable<Value>) => Value | undefined;

const DECIMAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

const toInteger: Convert = (value) => {
  if (isInteger(value)) return value;
  if (isNumber(value)) return Number.isFinite(Number(value)) ? truncated(Number(value)) : null;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string') return undefined;
  if (/^\s*[+-]?\d+\s*$/.test(value)) return integer(BigInt(value.trim().replace('+', '')));
  return DECIMAL.test(value) ? truncated(Number(value)) : null;
};

const toFloat: Convert = (value) => {
  if (isNumber(value)) return float(Number(value));
  if (typeof value !== 'string') return undefined;
  return DECIMAL.test(value) ? float(Number(value)) : null;
};

const toBoolean: Convert = (value) => {
  if (typeof value === 'boolean') return value;
  if (isInteger(value)) return Number(value) !== 0;
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  return word === 'true' || (word === 'false' ? false : null);
};

const toText: Convert = (value) => {
  if (typeof value === 'string') return value;
  if (isNumber(value) || typeof value === 'boolean') return numberText(value);
  return value instanceof CypherDate || value instanceof Duration ? value.toString() : undefined;
};

type Result = CypherFunction['result'];

/** `toX`, which refuses what does not convert; `toXOrNull`; `toXList`, item by item. */
const conversion = (
  name: string,
  result: Result,
  takes: readonly string[],
  convert: Convert,
): readonly CypherFunction[] => [
  {
    name,
    arity: [1, 1],
    result,
    takes,
    call: ([value]) => {
      const converted = convert(value!);
      if (converted === undefined) throw new ValueError(`does not convert ${described(value!)}`);
      return converted;
    },
  },
  { name: `${name}OrNull`, arity: [1, 1], result, call: ([value]) => convert(value!) ?? null },
  {
    name: `${name}List`,
    arity: [1, 1],
    result: 'list',
    takes: ['list'],
    call: ([values]) => list(values).map((value) => (value === null ? null : (convert(value) ?? null))),
  },
];

const NAMES: Readonly<Record<string, string>> = { list: 'LIST', map: 'MAP', null: 'NULL' };

export const CONVERSIONS: readonly CypherFunction[] = [
  ...conversion('toInteger', 'integer', ['number', 'string', 'boolean'], toInteger),
  ...conversion('toFloat', 'float', ['number', 'string'], toFloat),
  ...conversion('toBoolean', 'boolean', ['boolean', 'string', 'integer'], toBoolean),
  ...conversion('toString', 'string', ['number', 'string', 'boolean', 'date', 'duration'], toText),
  {
    name: 'valueType',
    arity: [1, 1],
    result: 'string',
    nulls: true,
    call: ([value]) => {
      const kind = kindOf(value!);
      return NAMES[kind] ?? `${kind.toUpperCase()} NOT NULL`;
    },
  },
];
