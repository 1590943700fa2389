import { isNoName } from '../lexicon/head-words.ts';
import type { NameEntry } from '../lexicon/known-names.ts';
import { PhraseTable } from '../lexicon/phrase-table.ts';
import { titleRole } from '../lexicon/title-table.ts';
import { beginsUpper, type Line, type Stretch, textOf } from './candidate.ts';
import { capitalizedNames } from './capitalized-names.ts';
import { credits } from './credits.ts';
import { datelines } from './datelines.ts';
import { headsOfBodies, institutions } from './institutions.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { lexiconNames } from './lexicon-names.ts';
import { modelNames } from './model-names.ts';
import { isMonthOfMay } from './month-of-may.ts';
import { settleExtents } from './name-extents.ts';
import { numberedUnits } from './numbered-units.ts';
import { withoutOffices } from './offices-before-names.ts';
import { patternNames } from './pattern-names.ts';
import { reversedNames } from './reversed-names.ts';
import { settleTypes, type TypedName } from './settle-types.ts';
import { titledNames } from './titled-names.ts';
import { codesBehindTowns, withoutUsState } from './towns-in-us-states.ts';
import { uncapitalizedNames } from './uncapitalized-names.ts';

/** All names of a document, in order, with their types. */
export function names(lines: readonly Line[], watchlist?: PhraseTable<NameEntry>): TypedName[] {
  const unsigned = outsideCredits(lines);
  const found: (readonly Stretch[])[] = lines.map((line) => (line.capitals ? [] : findIn(line, watchlist)));
  const shouts = lines.some((line) => line.capitals);
  const known = namesOf(lines, found, shouts);
  const small = shouts ? smallWords(lines) : new Set<string>();
  const heads = headsOfBodies(lines, found);
  lines.forEach((line, i) => {
    if (line.capitals)
      found[i] = settleExtents(line, [
        ...documentNames(line, known.capitals),
        ...finders(line, watchlist),
      ]).filter((stretch) => !isCommonWord(line, stretch, small));
    else
      found[i] = withOverlooked(line, found[i]!, [
        ...documentNames(line, known.asWritten),
        ...institutions(line, heads),
      ]);
  });
  return settleTypes(
    lines.flatMap((line, i) =>
      found[i]!.filter((stretch) => unsigned(line, stretch)).map((stretch) => ({ line, stretch })),
    ),
    lines,
  );
}

const SMALL_WORD = /^\p{Ll}{3}/u;

/** The words that a document writes in small letters. */
function smallWords(lines: readonly Line[]): Set<string> {
  const small = new Set<string>();
  for (const { tokens } of lines) for (const { text } of tokens) if (SMALL_WORD.test(text)) small.add(text);
  return small;
}

const NOBODY = /^(.|God|Allah)$/u;

/** "Internet", which only the model took for a body; "plan B"; "God"; "Gap" at the start of a sentence. */
const isNothing = (line: Line, { first, last, finder, entry, guess }: Stretch): boolean =>
  first === last &&
  ((finder === 'model' && entry === undefined && isRank(line, first)) ||
    (finder === 'model' && entry === undefined && isDirection(line, first)) ||
    (finder === 'model' && entry === undefined && NOBODY.test(line.tokens[first]!.text)) ||
    (finder === 'model' &&
      entry === undefined &&
      guess !== 'person' &&
      guess !== 'place' &&
      isNoName(line.tokens[first]!.text)) ||
    (entry?.list === 'ambiguous-company' && first === 0 && guess === undefined));

/** "Southern Lebanon": where in a land that is a name by itself. */
const isDirection = ({ tokens }: Line, i: number): boolean =>
  DIRECTION.test(tokens[i]!.text) && tokens[i]!.dep === 'amod' && beginsUpper(tokens[i + 1]?.text ?? '');
const DIRECTION =
  /^(?:(?:North|South|East|West)(?:ern|east|west)?|(?:North|South)(?:east|west)ern|Central|Upper|Lower)$/;

/** "the UN High Commissioner": a word of the title that stands behind it. */
const isRank = ({ tokens }: Line, i: number): boolean =>
  RANK.test(tokens[i]!.text) && titleRole(tokens[i + 1]?.text ?? '') !== undefined;
const RANK = /^(?:High|Chief|Supreme|Deputy|Acting|Vice|Special|Grand|Senior)$/;

/** "INNINGS" in a headline above a text that speaks of innings: only the model took it for a name. */
const isCommonWord = (
  line: Line,
  { first, last, finder, entry }: Stretch,
  small: ReadonlySet<string>,
): boolean =>
  finder === 'model' &&
  entry === undefined &&
  first === last &&
  (small.has(line.tokens[first]!.text.toLowerCase()) || isNoName(line.tokens[first]!.text));

/** Tells names in the text from those in lines that credit authors and agencies. */
function outsideCredits(lines: readonly Line[]): (line: Line, stretch: Stretch) => boolean {
  const spans = lines.length ? credits(lines[0]!.text) : [];
  let next = 0;
  return (line, { first }) => {
    const { start } = line.tokens[first]!;
    while (next < spans.length && spans[next]!.end <= start) next++;
    return !(next < spans.length && spans[next]!.start <= start);
  };
}

const finders = (line: Line, watchlist?: PhraseTable<NameEntry>): Stretch[] => [
  ...datelines(line),
  ...lexiconNames(line, watchlist),
  ...numberedUnits(line),
  ...patternNames(line),
  ...reversedNames(line),
  ...titledNames(line),
  ...codesBehindTowns(line),
  ...modelNames(line),
  ...uncapitalizedNames(line),
];

function findIn(line: Line, watchlist?: PhraseTable<NameEntry>): readonly Stretch[] {
  const settled = settleExtents(line, finders(line, watchlist))
    .filter((stretch) => !isNothing(line, stretch))
    .flatMap((stretch) => withoutUsState(line, stretch));
  return withoutOffices(
    line,
    joinNeighbours(
      line,
      [...settled, ...capitalizedNames(line, settled)].sort((a, b) => a.first - b.first),
    ),
  );
}

interface DocumentNames {
  readonly asWritten: PhraseTable<true>;
  /** For headlines in capitals. */
  readonly capitals: PhraseTable<true>;
}

/**
 * The names found so far, so that lines in which they were overlooked find them again.
 *
 * @param shouts whether a line is in capitals, so that names are looked for in capitals, too
 */
function namesOf(
  lines: readonly Line[],
  found: readonly (readonly Stretch[])[],
  shouts: boolean,
): DocumentNames {
  const asWritten = new PhraseTable<true>();
  const capitals = new PhraseTable<true>();
  lines.forEach((line, i) => {
    for (const stretch of found[i]!) {
      const text = textOf(line, stretch);
      if (text.length < 4 || text.length > 60 || stretch.finder === 'capitals') continue;
      if (shouts) capitals.add(text.toUpperCase(), true);
      if (
        stretch.guess !== undefined &&
        stretch.guess !== 'other' &&
        !isNoName(text) &&
        titleRole(text) === undefined
      )
        asWritten.add(text, true);
      if (stretch.guess === 'person' && stretch.last > stretch.first)
        asWritten.add(line.tokens[stretch.last]!.text, true);
    }
  });
  return { asWritten, capitals };
}

/** Adds names known from elsewhere in the document where no finder saw any: "Schröder Under Attack" in a headline. */
function withOverlooked(
  line: Line,
  found: readonly Stretch[],
  again: readonly Stretch[],
): readonly Stretch[] {
  if (!again.length) return found;
  const kept = again.filter(
    ({ first, last }) =>
      beginsUpper(line.tokens[first]!.text) &&
      !found.some((other) => other.first <= last && first <= other.last && other.finder !== 'capitals'),
  );
  if (!kept.length) return found;
  const rest = found.filter(
    (other) =>
      other.finder !== 'capitals' ||
      !kept.some(({ first, last }) => other.first <= last && first <= other.last),
  );
  return [...rest, ...kept].sort((a, b) => a.first - b.first);
}

/** "ROTOR FANS LOCKED OUT" above a text that speaks of Rotor. */
function documentNames(line: Line, known: PhraseTable<true>): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    if (!beginsUpper(line.tokens[i]!.text) || isMonthOfMay(line, i)) continue;
    const match = known.longestAt(line.text, line.tokens, i);
    if (!match) continue;
    found.push({ first: i, last: i + match.count - 1, finder: 'document' });
    i += match.count - 1;
  }
  return found;
}
