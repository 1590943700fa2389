import { namesClash, typesAgree } from '../cluster.ts';
import { isFamilyFirst } from '../gender.ts';
import type { Candidate } from './candidate.ts';

/** Why two entities of different documents are one, in words for the record; undefined where they may be two. */
export function sameName(a: Candidate, b: Candidate): string | undefined {
  if (a.id === b.id && (a.known || b.known)) return `both are ${a.id} in the lexicon`;
  if (a.described !== b.described || (a.known && b.known)) return undefined;
  if (!typesAgree(new Set([a.type]), new Set([b.type]))) return undefined;
  if (a.described) return sameDescription(a, b);
  if (a.type === 'person' || b.type === 'person') return sameFullName(a, b);
  if (a.key !== b.key) return undefined;
  // One word names many things: "Herald"; then the type must be the same
  if (a.words.length === 1 && a.type !== b.type) return undefined;
  return `same name "${a.name}"`;
}

/** "Vladimir Putin", "Vladimir V. Putin"; not "George H. W. Bush" and "George W. Bush", nor "Putin" alone, unless two of its company are there too. */
function sameFullName(a: Candidate, b: Candidate): string | undefined {
  if (a.type !== b.type) return undefined;
  if (a.words.length === 1 && b.words.length === 1 && a.key === b.key && yearsApart(a, b) <= ONE_CAREER) {
    const shared = sharedCompany(a, b);
    return shared.length >= 2
      ? `same short name "${a.name}" beside ${shared.slice(0, 2).join(' and ')}`
      : undefined;
  }
  if (a.words.length < 2 || b.words.length < 2) return undefined;
  if (a.key === b.key) return `same full name "${a.name}"`;
  if (yearsApart(a, b) > ONE_OFFICE) return undefined;
  if (a.words[0] !== b.words[0] || a.words.at(-1) !== b.words.at(-1) || namesClash(a.words, b.words))
    return undefined;
  return `first and last name of "${a.name}" and "${b.name}"`;
}

/** Names that differ in a middle name are of one man for so many years: two presidents were called George Bush. */
const ONE_OFFICE = 8;
/** A surname stands for the same full name for so many years. */
const ONE_CAREER = 30;

/** Years between the documents; 0 where one has no date. */
const yearsApart = (a: Candidate, b: Candidate): number =>
  a.year === undefined || b.year === undefined ? 0 : Math.abs(a.year - b.year);

/** Words that describe any treaty or war alike. */
const PLAIN =
  /^(peace|new|draft|joint|secret|final|first|second|last|long|international|bilateral|trade|nuclear|the|of|on|for|in|and|with|to|a|an)$/;

/**
 * Described treaties and events are one when their words are the same, tell enough, and the documents speak of the same
 * parties: "comprehensive strategic partnership treaty". All other described things stay with their document.
 */
function sameDescription(a: Candidate, b: Candidate): string | undefined {
  if (a.type !== b.type || (a.type !== 'treaty' && a.type !== 'event')) return undefined;
  if (a.key !== b.key || a.words.filter((word) => !PLAIN.test(word)).length < 3) return undefined;
  const shared = sharedCompany(a, b);
  return shared.length >= 2
    ? `same description "${a.name}" beside ${shared.slice(0, 2).join(' and ')}`
    : undefined;
}

/** Whether it can matter what company a candidate keeps. */
export const needsCompany = ({ type, described }: Pick<Candidate, 'type' | 'described'>): boolean =>
  type === 'person' || (described && (type === 'treaty' || type === 'event'));

/** Ids of telling things that both documents mention, sorted. */
export const sharedCompany = (a: Candidate, b: Candidate): readonly string[] =>
  [...a.company].filter((id) => b.company.has(id) && id !== a.id && id !== b.id).sort();

/**
 * A short name ("Putin", "IAEA") joins the one longer name of the collection that it fits; of a person only where the
 * documents keep the same company.
 */
export function shortFor(short: Candidate, long: Candidate): string | undefined {
  if (short.known || short.described || long.described) return undefined;
  if (short.type !== long.type) return undefined;
  if (short.type === 'person') {
    if (short.words.length !== 1 || long.words.length < 2 || yearsApart(short, long) > ONE_CAREER)
      return undefined;
    // "King Hussein" is not Saddam Hussein
    if (short.regnal && long.words[0] !== short.key) return undefined;
    // "Leopold" is not Leopold Figl; "Kim" is Kim Jong-un
    if (!short.regnal && long.words.at(-1) !== short.key && !isFamilyFirst(long.words)) return undefined;
    if (!long.keys.includes(short.key) && long.words.at(-1) !== short.key && long.words[0] !== short.key)
      return undefined;
    const shared = sharedCompany(short, long);
    return shared.length
      ? `only "${long.name}" bears the name "${short.name}", beside ${shared[0]}`
      : undefined;
  }
  if (short.key === long.key || !long.keys.includes(short.key)) return undefined;
  return `"${short.name}" is a name of "${long.name}"`;
}
