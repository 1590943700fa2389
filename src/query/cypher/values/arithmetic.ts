import { bounded } from './bounded.ts';
import { CypherDate } from './date.ts';
import { addDuration, combine, negated, scaled } from './date-arithmetic.ts';
import { Duration } from './duration.ts';
import { Float, float } from './float.ts';
import { integer } from './integer.ts';
import { described, isInteger, isList, isNumber } from './kind.ts';
import type { Value } from './value.ts';
import { ValueError } from './value-error.ts';

/** Longer ones would fill the memory before any limit on time stops them. */
export const MAX_STRING = 50_000_000;

const refuse = (operator: string, a: Value, b: Value): never => {
  throw new ValueError(`${operator} does not apply to ${described(a)} and ${described(b)}`);
};

const isSmall = (value: Value): value is number => Number.isSafeInteger(value);

/** Numbers, strings, lists, dates and durations; a string takes any number or truth value behind or before it. */
export function add(a: Value, b: Value): Value {
  if (isSmall(a) && isSmall(b)) return exact(a + b, '+', a, b);
  if (typeof a === 'string' && typeof b === 'string') return shortEnough(a, b);
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return numeric('+', a, b);
  if (isList(a)) return bounded(isList(b) ? [...a, ...b] : [...a, b]);
  if (isList(b)) return bounded([a, ...b]);
  if (typeof a === 'string' && (isNumber(b) || typeof b === 'boolean')) return shortEnough(a, numberText(b));
  if (typeof b === 'string' && (isNumber(a) || typeof a === 'boolean')) return shortEnough(numberText(a), b);
  if (a instanceof CypherDate && b instanceof Duration) return addDuration(a, b);
  if (a instanceof Duration && b instanceof CypherDate) return addDuration(b, a);
  if (a instanceof Duration && b instanceof Duration) return combine(a, b);
  return refuse('+', a, b);
}

export function subtract(a: Value, b: Value): Value {
  if (isSmall(a) && isSmall(b)) return exact(a - b, '-', a, b);
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return numeric('-', a, b);
  if (a instanceof CypherDate && b instanceof Duration) return addDuration(a, negated(b));
  if (a instanceof Duration && b instanceof Duration) return combine(a, negated(b));
  return refuse('-', a, b);
}

export function multiply(a: Value, b: Value): Value {
  if (isSmall(a) && isSmall(b)) return exact(a * b, '*', a, b);
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return numeric('*', a, b);
  if (a instanceof Duration && isNumber(b)) return scaled(a, Number(b));
  if (b instanceof Duration && isNumber(a)) return scaled(b, Number(a));
  return refuse('*', a, b);
}

/** Of two integers the quotient without its fraction. */
export function divide(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (a instanceof Duration && isNumber(b)) return scaled(a, 1 / Number(b));
  if (!isNumber(a) || !isNumber(b)) return refuse('/', a, b);
  return numeric('/', a, b);
}

export function remainder(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (!isNumber(a) || !isNumber(b)) return refuse('%', a, b);
  return numeric('%', a, b);
}

/** Always a float. */
export function power(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (!isNumber(a) || !isNumber(b)) return refuse('^', a, b);
  return float(Number(a) ** Number(b));
}

export function negate(a: Value): Value {
  if (a === null) return null;
  if (a instanceof Duration) return negated(a);
  if (!isNumber(a)) throw new ValueError(`- does not apply to ${described(a)}`);
  // -0.0 is 0.0
  if (a instanceof Float) return new Float(0 - a.value);
  return typeof a === 'bigint' ? integer(-a) : a === 0 ? 0 : -a;
}

type Operator = '+' | '-' | '*' | '/' | '%';

/** The result of an operation on small integers, which is exact unless it is large. */
function exact(result: number, operator: Operator, a: number, b: number): Value {
  // 0 * -1 is the integer 0, not -0
  return Number.isSafeInteger(result) ? result + 0 : integer(whole(operator, BigInt(a), BigInt(b)));
}

function numeric(operator: Operator, a: number | bigint | Float, b: number | bigint | Float): Value {
  if (!isInteger(a) || !isInteger(b)) return float(fractional(operator, Number(a), Number(b)));
  if ((operator === '/' || operator === '%') && !b) throw new ValueError('division by zero');
  return integer(whole(operator, BigInt(a), BigInt(b)));
}

function whole(operator: Operator, a: bigint, b: bigint): bigint {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
  }
}

function fractional(operator: Operator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
  }
}

/** As `toString` writes numbers: a whole float keeps its `.0`. */
export function numberText(value: number | bigint | Float | boolean): string {
  if (!(value instanceof Float)) return String(value);
  const text = Object.is(value.value, -0) ? '-0' : String(value.value);
  return /e/.test(text) ? text.replace('e+', 'E').replace('e', 'E') : `${text}.0`;
}

function shortEnough(a: string, b: string): string {
  if (a.length + b.length > MAX_STRING)
    throw new ValueError(`a string of more than ${MAX_STRING} characters`);
  return a + b;
}
