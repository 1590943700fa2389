import { isNoName, nameHeadType } from '../lexicon/head-words.ts';
import { knownNames } from '../lexicon/known-names.ts';
import { titleRole } from '../lexicon/title-table.ts';
import { isAcronym, isCapitalized, type Line, type Stretch, textOf } from './candidate.ts';

/** Ranks and dignities that stand before persons alone. */
const RANKS = new Set(
  (
    'Admiral Commodore General Gen. Marshal Colonel Col. Major Captain Capt. Lieutenant Lt. Sergeant Emperor Empress Tsar Czar Sultan Emir King ' +
    'Queen Prince Princess Count Countess Baron Baroness Viscount Lord Lady Sir Pope Archduke Sheikh Ambassador Senator Sen. Premier Chancellor ' +
    'President Governor'
  ).split(' '),
);
const LONGEST = 4;

/**
 * Two names or more behind a rank are a person, where the model saw none: "Admiral Togo Heihachiro", "General Nam Il". Counter-examples: "General
 * Motors Company", "Prince Edward Island", "President Palestinian Authority", "Major League Baseball", whose words tell what they are.
 */
export function titledNames(line: Line): Stretch[] {
  if (line.capitals) return [];
  const { tokens, text } = line;
  const found: Stretch[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (!RANKS.has(tokens[i]!.text)) continue;
    let last = i;
    while (
      last < i + LONGEST &&
      isNamePart(tokens[last + 1]?.text ?? '') &&
      text.slice(tokens[last]!.end, tokens[last + 1]!.start) === ' '
    )
      last++;
    if (last < i + 2 || last === i + LONGEST) continue;
    const run = tokens.slice(i + 1, last + 1);
    if (run.some(({ name, tag }) => name.endsWith('-person') || tag !== 'PROPN')) continue;
    if (
      knownNames().has(textOf(line, { first: i, last })) ||
      knownNames().has(textOf(line, { first: i + 1, last }))
    )
      continue;
    found.push({ first: i + 1, last, finder: 'pattern/titled', type: 'person' });
    i = last;
  }
  return found;
}

const isNamePart = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) &&
  isCapitalized(word) &&
  !isAcronym(word) &&
  !isNoName(word) &&
  nameHeadType(word) === undefined &&
  titleRole(word) === undefined &&
  !/^(demonym|people)$/.test(knownNames().get(word)?.list ?? '');
