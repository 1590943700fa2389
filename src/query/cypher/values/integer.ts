import { ValueError } from './value-error.ts';

const LEAST = -(2n ** 63n);
const GREATEST = 2n ** 63n - 1n;

/** An integer as values hold it: a `number` where that is exact. Throws where 64 bits do not suffice. */
export function integer(value: bigint): number | bigint {
  if (value > GREATEST || value < LEAST)
    throw new ValueError(`integer overflow: ${value} needs more than 64 bits`);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** The integer part of a float that is finite. */
export const truncated = (value: number): number | bigint => {
  const whole = Math.trunc(value) + 0;
  return Number.isSafeInteger(whole) ? whole : integer(BigInt(whole));
};
