import { knownNames, knownNamesInCapitals, type NameEntry } from '../lexicon/known-names.ts';
import type { PhraseTable } from '../lexicon/phrase-table.ts';
import { beginsUpper, type Line, type Stretch } from './candidate.ts';

/** Names of the lexicon that are common words in another spelling, and only count inside a longer name or with other evidence. */
const NEEDS_EVIDENCE = new Set([
  'IS',
  'AU',
  'Fed',
  'RT',
  'MENA',
  'Dawn',
  'Independent',
  'Guardian',
  'Diet',
  'Contras',
  'Rada',
  'SS',
  'Petra',
  'Main',
  'Don',
  'Solomons',
  'Moon',
]);

/** What a name of the lexicon begins with that has no capital: "al-Qaeda", "dpa", "20th Century". */
const BEGINS_SMALL = /^(?:\d|al|dpa|te)/;
const IN_CAPITALS = /^\p{Lu}{4}/u;

/**
 * Names that the lexicon knows, longest first: "European Commission", "Soviet Union". In a line of capitals, the table in capitals is asked
 * ("UKRAINE BEAT NORTHERN IRELAND").
 */
export function lexiconNames(line: Line, watchlist?: PhraseTable<NameEntry>): Stretch[] {
  const found: Stretch[] = [];
  const { tokens } = line;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const given = watchlist?.longestAt(line.text, tokens, i);
    if (given) {
      found.push({ first: i, last: i + given.count - 1, finder: 'watchlist', entry: given.entry });
      i += given.count - 1;
      continue;
    }
    if (!beginsUpper(token.text) && !BEGINS_SMALL.test(token.text)) continue;
    const match =
      knownNames().longestAt(line.text, tokens, i) ??
      (line.capitals || IN_CAPITALS.test(token.text)
        ? knownNamesInCapitals().longestAt(line.text, tokens, i)
        : undefined);
    if (!match) continue;
    const last = i + match.count - 1;
    if (match.count === 1 && (NEEDS_EVIDENCE.has(token.text) || !isNoun(line, i))) continue;
    // "Nice and quiet rooms"
    if (match.count === 1 && token.tag === 'ADJ' && match.entry.list === 'ambiguous-city') continue;
    found.push({ first: i, last, finder: 'lexicon', entry: match.entry });
    i = last;
  }
  return found;
}

/** "Turkey" in "Turkey said"; not "Nice" in "Nice to see you". */
function isNoun(line: Line, index: number): boolean {
  const { tag, text } = line.tokens[index]!;
  if (tag === 'PROPN' || tag === 'NOUN' || tag === 'ADJ' || tag === 'X') return true;
  return /\p{Lu}.*\p{Lu}/u.test(text);
}
