import { isNoName } from '../lexicon/head-words.ts';
import { givenNameGender, isSurname } from '../lexicon/person-names.ts';
import { isPluralTitle, titleRole } from '../lexicon/title-table.ts';
import { isAcronym, isCapitalized, type Line, type Stretch, type TokenSpan } from './candidate.ts';
import { isMonthOfMay } from './month-of-may.ts';

/**
 * Capitalized nouns that no other finder took. Whether they are names, their evidence and the rest of the document decide
 * (settle-types.ts). Words that open a sentence count only if they are tagged as names or written like an acronym.
 */
export function capitalizedNames(line: Line, taken: readonly TokenSpan[]): Stretch[] {
  if (line.capitals) return [];
  const { tokens, text } = line;
  const busy = new Uint8Array(tokens.length);
  for (const { first, last } of taken) busy.fill(1, first, last + 1);
  const found: Stretch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (busy[i] || !stands(line, i)) continue;
    let last = i;
    while (
      last + 1 < tokens.length &&
      !busy[last + 1] &&
      stands(line, last + 1) &&
      !text.slice(tokens[last]!.end, tokens[last + 1]!.start).includes('\n')
    )
      last++;
    found.push({ first: i, last, finder: 'capitals' });
    i = last;
  }
  return found;
}

function stands(line: Line, i: number): boolean {
  const { tokens } = line;
  const { text, tag } = tokens[i]!;
  if (!isCapitalized(text) || text.length < 2 || isNoName(text)) return false;
  if (isMonthOfMay(line, i)) return false;
  // "ISSUER: Acme": a label
  if (isAcronym(text) && tokens[i + 1]?.text === ':') return false;
  // "King" alone may be Billie Jean's: settled by the rest of the document
  if (titleRole(text) !== undefined && !(isSurname(text) || givenNameGender(text))) return false;
  // "Ministers Walter Scheel and Andrei Gromyko"; not "House of Representatives"
  if (isPluralTitle(text) && tokens[i + 1]?.name === 'B-person') return false;
  // "SHE IS THE BEST" shouts; an acronym is a noun
  return (
    tag === 'PROPN' ||
    (isAcronym(text) && !/^(NUM|ADJ|ADV|VERB|AUX|INTJ)$/.test(tag)) ||
    (tag === 'X' && i > 0)
  );
}
