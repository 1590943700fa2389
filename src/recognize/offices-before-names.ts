import { titleRole } from '../lexicon/title-table.ts';
import type { Line, Stretch } from './candidate.ts';

/** Words of the longest offices: "national security adviser" has three. */
const LONGEST = 5;

/**
 * Leaves out what was taken for a name inside an office of several words that stands before a person: "[National] Security Adviser Henry
 * Kissinger". Counter-example: "[US Army] General Joseph Votel", where the office is "General" alone; "[Foreign Office] Minister", a body of the
 * lists.
 */
export function withoutOffices(line: Line, stretches: readonly Stretch[]): readonly Stretch[] {
  const offices = stretches.flatMap((stretch) =>
    stretch.guess === 'person' ? officeBefore(line, stretch) : [],
  );
  if (!offices.length) return stretches;
  return stretches.filter(
    ({ first, last, entry }) =>
      entry !== undefined || !offices.some((office) => first >= office.first && last <= office.last),
  );
}

function officeBefore({ tokens, text }: Line, { first: name }: Stretch): { first: number; last: number }[] {
  const last = name - 1;
  for (let first = Math.max(0, name - LONGEST); first < last; first++) {
    const role = titleRole(text.slice(tokens[first]!.start, tokens[last]!.end));
    if (role !== undefined && role !== '-') return [{ first, last }];
  }
  return [];
}
