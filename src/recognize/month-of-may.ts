import type { Line } from './candidate.ts';

const DAY = /^\d{1,4}(?:st|nd|rd|th)?$/;
const WHEN = /^(?:in|since|until|by|of|last|late|early|mid|on)$/i;

/** Whether "May" is the month: "in May", "May 14", "14 May"; Theresa May is met elsewhere. */
export const isMonthOfMay = ({ tokens }: Line, i: number): boolean => {
  if (tokens[i]!.text !== 'May') return false;
  const before = tokens[i - 1]?.text ?? '';
  return WHEN.test(before) || DAY.test(before) || DAY.test(tokens[i + 1]?.text ?? '');
};
