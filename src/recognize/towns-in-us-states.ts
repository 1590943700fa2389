import { knownNames, type NameEntry } from '../lexicon/known-names.ts';
import { titleRole } from '../lexicon/title-table.ts';
import { isUsState, usStateOfCode } from '../lexicon/us-states.ts';
import { isCapitalized, type Line, type Stretch, textOf } from './candidate.ts';

/**
 * A town and its state are two names: "[Fargo] [North Dakota]", "[Santa Rosa] [CA]". Counter-examples: "West Virginia", "Baja California",
 * which are names of their own, and "Northern California".
 */
export function withoutUsState(line: Line, stretch: Stretch): Stretch[] {
  const { first, last, finder, guess, entry } = stretch;
  if (finder !== 'model' || guess !== 'place' || entry) return [stretch];
  for (const words of [2, 1]) {
    const from = last - words + 1;
    if (from <= first) continue;
    const text = textOf(line, { first: from, last });
    // "Ca" too, but "La" is an article
    const state = isUsState(text)
      ? text
      : isPartOfName(line, last)
        ? undefined
        : usStateOfCode(text.toUpperCase());
    if (!state) continue;
    return PARTS_OF_NAMES.test(line.tokens[from - 1]!.text)
      ? [stretch]
      : [
          { ...stretch, last: from - 1 },
          { ...stretch, first: from, ...entryOf(state) },
        ];
  }
  return [stretch];
}

/** "La", an article; "Il" of "Kim Il Sung" and "General Nam Il". */
function isPartOfName({ tokens }: Line, last: number): boolean {
  const { text } = tokens[last]!;
  if (/^\p{Lu}+$/u.test(text)) return false;
  return (
    text === 'La' ||
    isCapitalized(tokens[last + 1]?.text ?? '') ||
    titleRole(tokens[last - 2]?.text ?? '') !== undefined
  );
}

const PARTS_OF_NAMES =
  /^(north|south|east|west|northern|southern|eastern|western|central|upper|lower|baja|new|port|lake|fort|mount|university|of|and|&|-)$/i;

/** "Lawrence, KS": the code of a state behind a town. Not the "OK" of "he was, OK, late". */
export function codesBehindTowns(line: Line): Stretch[] {
  const { tokens } = line;
  const found: Stretch[] = [];
  for (let i = 2; i < tokens.length; i++) {
    if (tokens[i - 1]!.text !== ',') continue;
    const state = usStateOfCode(tokens[i]!.text);
    if (!state) continue;
    const town = tokens[i - 2]!;
    if (!isCapitalized(town.text) || /^\p{Lu}+$/u.test(town.text) || town.name.endsWith('-person')) continue;
    found.push({ first: i, last: i, finder: 'pattern/state-code', type: 'place', ...entryOf(state) });
  }
  return found;
}

/** The region of the lists; Georgia and Washington are something else there. */
function entryOf(state: string): { entry?: NameEntry } {
  const entry = knownNames().get(state);
  return entry?.list === 'region' ? { entry } : {};
}
