import { described } from './kind.ts';
import type { Value } from './value.ts';
import { ValueError } from './value-error.ts';

/** A value where only true, false or null makes sense. */
export function truth(value: Value, where: string): boolean | null {
  if (value === true || value === false || value === null) return value;
  throw new ValueError(`${where} needs a truth value, not ${described(value)}`);
}

export const not = (value: Value): boolean | null => {
  const known = truth(value, 'NOT');
  return known === null ? null : !known;
};

export const xor = (a: Value, b: Value): boolean | null => {
  const [first, second] = [truth(a, 'XOR'), truth(b, 'XOR')];
  return first === null || second === null ? null : first !== second;
};
