import type { NameEntry } from '../lexicon/known-names.ts';
import { givenNameGender } from '../lexicon/person-names.ts';
import { titleRole } from '../lexicon/title-table.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import { headOf, isAcronym, type Line, type Stretch, textOf } from './candidate.ts';
import { contextEvidence } from './context-evidence.ts';
import { add, best, noScores, type Scores } from './scores.ts';
import { isTown, sportiness, sportsEvidence } from './sports-evidence.ts';
import { wordEvidence } from './word-evidence.ts';

/** A name with its type settled. */
export interface TypedName {
  readonly line: Line;
  readonly stretch: Stretch;
  readonly type: EntityTypeId;
  readonly entry?: NameEntry;
}

interface Draft {
  readonly line: Line;
  readonly stretch: Stretch;
  readonly key: string;
  readonly own: Scores;
}

/** What speaks for a type in all mentions of one name, up to this much from their surroundings. */
const CONTEXT_LIMIT = 4;
/** A capitalized word that nobody else found is a name from here on. */
const ENOUGH = 4.4;
const ENOUGH_FOR_ACRONYM = 4.5;
/** Sport words per hundred from which a text reports on sport. */
const SPORT = 2;

const ENOUGH_FOR_GIVEN_NAME = 2.6;
const enoughFor = (text: string): number =>
  isAcronym(text)
    ? ENOUGH_FOR_ACRONYM
    : givenNameGender(text.split(' ')[0]!) !== undefined
      ? ENOUGH_FOR_GIVEN_NAME
      : ENOUGH;

/** What is left of the evidence for a town in a text about clubs. */
const TOWN_IN_SPORT = 0.5;

/** Types for all names of a document: own words and surroundings, and what the other mentions of the same name tell. */
export function settleTypes(
  found: readonly { line: Line; stretch: Stretch }[],
  lines: readonly Line[],
): TypedName[] {
  const sport = sportiness(lines) >= SPORT;
  const shared = new Map<string, Scores>();
  const words = new Map<string, { scores: Scores; count: number }>();
  const drafts: Draft[] = found.map(({ line, stretch }) => {
    const key = fold(textOf(line, stretch));
    const own = noScores();
    const word = wordEvidence(line, stretch);
    if (sport && isTown(stretch)) {
      if (word.place) word.place *= TOWN_IN_SPORT;
      // "and Liverpool lost": what the model takes for a person there is a club
      if (word.person && stretch.first === stretch.last) word.person *= TOWN_IN_SPORT;
    }
    const context = contextEvidence(line, stretch);
    if (sport && !isFixed(stretch)) add(context, sportsEvidence(line, stretch));
    add(own, word);
    add(own, context);
    let sum = shared.get(key);
    let average = words.get(key);
    if (!sum || !average) {
      sum = noScores();
      average = { scores: noScores(), count: 0 };
      shared.set(key, sum);
      words.set(key, average);
    }
    add(sum, context);
    add(average.scores, word);
    average.count++;
    return { line, stretch, key, own };
  });
  shareInLists(drafts, shared);
  const group = new Map<string, Scores>();
  for (const [key, sum] of shared) {
    const scores = noScores();
    for (const type in sum) {
      const value = sum[type as EntityTypeId];
      if (value !== undefined)
        scores[type as EntityTypeId] = Math.max(-CONTEXT_LIMIT, Math.min(CONTEXT_LIMIT, value));
    }
    const { scores: word, count } = words.get(key)!;
    add(scores, word, 1 / count);
    group.set(key, scores);
  }
  linkAcronyms(drafts, group);
  const linked = linkPersons(drafts, group);
  const found1 = new Set(drafts.filter(({ stretch }) => stretch.finder !== 'capitals').map(({ key }) => key));
  const typed: TypedName[] = [];
  for (const draft of drafts) {
    const scores = noScores();
    add(scores, draft.own);
    add(scores, group.get(draft.key)!);
    const { type, value } =
      draft.stretch.finder === 'dateline' ? { type: 'place' as const, value: 9 } : best(scores);
    if (draft.stretch.finder === 'capitals' && !linked.has(draft.key)) {
      if (titleRole(draft.key) !== undefined) continue;
      if (!found1.has(draft.key) && value < enoughFor(textOf(draft.line, draft.stretch))) continue;
    }
    const entry = draft.stretch.entry;
    typed.push({
      line: draft.line,
      stretch: draft.stretch,
      type,
      ...(entry && fits(entry, type) && { entry }),
    });
  }
  return typed;
}

/** "Moscow" typed as a place keeps its entry; "Jordan" typed as a person loses it. */
const fits = (entry: NameEntry, type: EntityTypeId): boolean =>
  entry.known.type === type || entry.list === 'demonym' || entry.list === 'seat';

/** Whose type a report on sport does not change. */
const isFixed = ({ entry, finder }: Stretch): boolean =>
  finder === 'dateline' ||
  finder === 'watchlist' ||
  (entry !== undefined &&
    /^(state|territory|demonym|people|organization|outlet|body|treaty|event)$/.test(entry.list));

export const fold = (name: string): string =>
  UNUSUAL.test(name)
    ? name.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').replace(/^the /i, '').toLowerCase()
    : name.toLowerCase();

/** Quotation marks, white space other than single spaces, an article. */
const UNUSUAL = /[’‘]|[^\S ]| {2}|^the /i;

/** "Yingli, Suntech and Trina": what one of a list is, the others probably are. */
function shareInLists(drafts: readonly Draft[], shared: Map<string, Scores>): void {
  let from = 0;
  while (from < drafts.length) {
    let to = from;
    const { line } = drafts[from]!;
    const at = new Map<number, Draft>();
    for (; to < drafts.length && drafts[to]!.line === line; to++)
      for (let i = drafts[to]!.stretch.first; i <= drafts[to]!.stretch.last; i++) at.set(i, drafts[to]!);
    for (let i = from; i < to; i++) {
      const { stretch, key } = drafts[i]!;
      const token = line.tokens[headOf(line, stretch)]!;
      const other = token.dep === 'conj' ? at.get(token.head) : undefined;
      if (!other || other === drafts[i]) continue;
      const { type, value } = best(other.own);
      if (value > 2 && !/^(demonym|people)$/.test(other.stretch.entry?.list ?? ''))
        add(shared.get(key)!, { [type === 'state' ? 'place' : type]: 0.8 });
      const mine = best(drafts[i]!.own);
      if (mine.value > 2 && mine.type !== 'state') add(shared.get(other.key)!, { [mine.type]: 0.5 });
    }
    from = to;
  }
}

/** "Cambodia National Rescue Party (CNRP)": the short form has the type of the long one. */
function linkAcronyms(drafts: readonly Draft[], group: Map<string, Scores>): void {
  for (let i = 1; i < drafts.length; i++) {
    const short = drafts[i]!;
    const long = drafts[i - 1]!;
    // a quotation mark may close in between: the "Islamic State" (IS)
    const gap = short.stretch.first - long.stretch.last;
    // "Lisa Raymond (U.S.)": where she is from
    if (short.line !== long.line || gap < 2 || gap > 3 || short.stretch.entry?.known.type === 'state')
      continue;
    if (
      short.line.tokens[short.stretch.first - 1]!.text !== '(' ||
      !isAcronym(textOf(short.line, short.stretch))
    )
      continue;
    const { type, value } = best(long.own);
    if (long.stretch.last > long.stretch.first && type !== 'person')
      add(group.get(short.key)!, { [type]: Math.min(value, 4) });
  }
}

/** "Gysi" after "Gregor Gysi", "Kim" after "Kim Jong-un". */
function linkPersons(drafts: readonly Draft[], group: Map<string, Scores>): Set<string> {
  const linked = new Set<string>();
  const last = new Map<string, number>();
  const first = new Map<string, number>();
  for (const { key, own } of drafts) {
    if (!key.includes(' ')) continue;
    const parts = key.split(' ');
    if (parts.length < 2 || parts.length > 5) continue;
    const scores = noScores();
    add(scores, own);
    add(scores, group.get(key)!);
    if (best(scores).type !== 'person') continue;
    last.set(parts.at(-1)!, 7);
    if (parts.length > 2) last.set(parts.slice(1).join(' '), 7);
    // "Kim" of "Kim Jong-un" is a surname, "Gregor" of "Gregor Gysi" is not what he is called by
    first.set(
      parts[0]!,
      givenNameGender(`${parts[0]!.charAt(0).toUpperCase()}${parts[0]!.slice(1)}`) ? 1.5 : 3,
    );
  }
  for (const [key, scores] of group) {
    const support = last.get(key) ?? first.get(key);
    if (support === undefined) continue;
    add(scores, { person: support });
    if (support >= 3) linked.add(key);
  }
  return linked;
}
