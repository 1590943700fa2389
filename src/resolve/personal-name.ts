import type { Sentence } from '../model/sentence.ts';
import { nameWords } from './name-form.ts';

export interface PersonalName {
  /** Without titles and marks: "U.S. President Donald Trump's" -> donald, trump. */
  readonly words: readonly string[];
  /** mr, mrs, sir ... as written before the name. */
  readonly address: string | undefined;
  /** Index of its first token. */
  readonly start: number;
}

const MALE =
  'mr sir lord monsieur herr don king prince pope emir sultan tsar czar emperor kaiser shah archduke duke baron count';
const FEMALE = 'mrs ms miss lady dame madam madame mme frau queen princess empress duchess baroness countess';

/** How a person is addressed -> the gender that tells. */
export const ADDRESS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...MALE.split(' ').map((word) => [word, 'male'] as const),
  ...FEMALE.split(' ').map((word) => [word, 'female'] as const),
]);

/** Those who are called by their given name: "King Hussein", "Pope Francis". */
export const isRegnal = (address: string | undefined): boolean =>
  /^(king|queen|prince|princess|pope|emir|sultan|tsar|czar|emperor|empress|kaiser|shah|archduke)$/.test(
    address ?? '',
  );

/** Words before a name that are no part of it. */
export const TITLE = new Set(
  `president vice-president vice prime premier minister chancellor secretary general ambassador envoy senator
  representative congressman congresswoman governor mayor judge justice prosecutor attorney commissioner chairman
  chairwoman chair chief director head leader speaker spokesman spokeswoman spokesperson king queen prince princess
  emperor empress sultan sheikh emir pope cardinal archbishop bishop father reverend rabbi imam ayatollah general
  colonel captain major lieutenant sergeant commander admiral marshal officer dr doctor prof professor sir dame lord
  lady baroness baron count countess duke duchess mr mrs ms miss mp mep coach striker goalkeeper midfielder defender
  author writer journalist actor actress singer director analyst expert candidate foreign defense defence interior
  finance deputy former ex acting late former-president first st saint tsar czar kaiser führer chairperson`
    .trim()
    .split(/\s+/),
);

/**
 * The personal name in tokens first..last: the names left of a comma or bracket, what comes before the last title left
 * out. "Russian President Vladimir Putin" -> vladimir, putin; "Pope Francis" -> francis.
 */
export function personalName(tree: Sentence, first: number, last: number): PersonalName {
  let end = first;
  let start = first;
  const before = tree.tokens[first - 1]?.text.toLowerCase().replace(/\.$/, '');
  let address = before !== undefined && ADDRESS.has(before) ? before : undefined;
  for (; end <= last; end++) {
    const token = tree.tokens[end]!;
    if (end > start && /^(,|\(|--|–|—|'s|’s)$/.test(token.text)) break;
    if (
      end > start &&
      /^(VERB|AUX|ADP|SCONJ|CCONJ)$/.test(token.tag) &&
      // "Menachem Begin", whatever the word is elsewhere
      !(end === last && /^\p{Lu}/u.test(token.text)) &&
      !/^(of|von|van|de|al|bin|ben)$/i.test(token.text)
    )
      break;
    const word = token.text.toLowerCase().replace(/\.$/, '');
    const titled = TITLE.has(word) && end < last;
    if (ADDRESS.has(word)) address = word;
    if (
      titled ||
      (end === start &&
        !/^[\p{Lu}\p{Lo}]/u.test(token.text) &&
        !/^(al|el|von|van|de|bin|ben|ibn|da|dos|du|le|la|der)\b/i.test(token.text))
    )
      start = end + 1;
  }
  if (start >= end) start = first;
  const text = tree.tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(' ');
  return { words: nameWords(text), address, start };
}
