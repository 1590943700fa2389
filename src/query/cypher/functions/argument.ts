import { described, isInteger, isList, isNumber } from '../values/kind.ts';
import type { Value } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';

const refuse = (wanted: string, value: Value): never => {
  throw new ValueError(`needs ${wanted}, not ${described(value)}`);
};

/** Arguments as functions want them; the caller adds the name of the function to what these throw. */
export const string = (value: Value | undefined): string =>
  typeof value === 'string' ? value : refuse('a string', value ?? null);

/** An integer that counts or indexes something. */
export const whole = (value: Value | undefined): number =>
  value !== undefined && isInteger(value) ? Number(value) : refuse('an integer', value ?? null);

export const number = (value: Value | undefined): number =>
  value !== undefined && isNumber(value) ? Number(value) : refuse('a number', value ?? null);

export const list = (value: Value | undefined): readonly Value[] =>
  value !== undefined && isList(value) ? value : refuse('a list', value ?? null);
