import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { words } from './rows.ts';
import { SURNAMES } from './surnames.ts';

export type NameGender = 'male' | 'female' | 'either';

let given: Map<string, NameGender> | undefined;
let surnames: Set<string> | undefined;

function givenNames(): Map<string, NameGender> {
  if (given) return given;
  given = new Map();
  for (const name of words(EITHER_NAMES)) given.set(name, 'either');
  for (const name of words(FEMALE_NAMES)) given.set(name, 'female');
  for (const name of words(MALE_NAMES)) given.set(name, given.has(name) ? 'either' : 'male');
  return given;
}

/** The gender of those who mostly bear a given name ("Angela"), or undefined where it is not known as one. Written as in running text. */
export const givenNameGender = (name: string): NameGender | undefined => givenNames().get(name);

/** Whether a word is known as a surname and not as a given name: "Merkel". */
export function isSurname(name: string): boolean {
  surnames ??= new Set(words(SURNAMES));
  return surnames.has(name);
}
