import type { Attribution, Evidence, Modality } from '../../src/model/evidence.ts';
import type { Relation } from '../../src/model/relation.ts';
import { type Column, type Columns, columnsOf } from '../data/columns.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { evidenceDate, tieKind } from '../data/tie.ts';
import type { Span, ViewState } from './view-state.ts';

/** The part of the state that asks something of entities, ties and sentences, wherever in the graph they are. */
export type Filters = Pick<ViewState, (typeof FILTERS)[number]>;

const FILTERS = [
  'hiddenTypes',
  'hiddenTies',
  'hiddenModalities',
  'polarity',
  'speaker',
  'outlet',
  'confidence',
  'time',
  'compare',
] as const satisfies readonly (keyof ViewState)[];

/**
 * What of the whole graph passes the filters: sentences that are as asked for; ties of a kind and between ends of a type
 * that are shown, with such a sentence; entities of such a type and, where something is asked of ties or sentences, with such a tie.
 */
export interface Passing {
  /** Whether anything is asked at all. */
  readonly filtered: boolean;
  /** Whether something is asked of ties or sentences: then nobody passes without a tie. */
  readonly asksTies: boolean;
  readonly sentence: (evidence: Evidence) => boolean;
  readonly relation: (relation: Relation) => boolean;
  readonly entity: (id: string) => boolean;
  /** How many there are in the whole graph. */
  readonly entities: number;
  readonly relations: number;
  /** The first so many that pass, those with most ties first. */
  readonly first: (count: number) => readonly string[];
  /** 1 for each relation and each sentence of the columns that passes; null: all do. */
  readonly marks: { readonly relations: Uint8Array | null; readonly sentences: Uint8Array | null };
}

export function passingOf(index: GraphIndex, state: Filters): Passing {
  const known = KNOWN.get(index) ?? [];
  KNOWN.set(index, known);
  let found = known.find(({ of }) => FILTERS.every((key) => of[key] === state[key]));
  if (!found) known.unshift((found = { of: state, passing: sifted(index, state) }));
  known.splice(REMEMBERED);
  return found.passing;
}

/** With and without the time, for picture and histogram, and those before: what is undone is at hand. */
const REMEMBERED = 4;
const KNOWN = new WeakMap<GraphIndex, { readonly of: Filters; readonly passing: Passing }[]>();

/** What is asked of a sentence, each by what decides it; null: nothing. */
interface Asked {
  readonly modality: ((modality: Modality) => boolean) | null;
  readonly negated: ((negated: boolean) => boolean) | null;
  readonly voice: ((by: Attribution | undefined) => boolean) | null;
  readonly outlet: ((source: string | undefined) => boolean) | null;
  readonly date: ((date: string | undefined) => boolean) | null;
  readonly confidence: number | null;
}

function askedOf(state: Filters): Asked {
  const { hiddenModalities, polarity, speaker, outlet, confidence, time, compare } = state;
  const spans = compare?.kind === 'spans' ? [compare.before, compare.after] : null;
  return {
    modality: hiddenModalities.length > 0 ? (one) => !hiddenModalities.includes(one) : null,
    negated: polarity === 'any' ? null : (one) => one === (polarity === 'negated'),
    voice:
      speaker === null
        ? null
        : (by) => (by?.speaker ?? by?.outlet ?? 'writer') === speaker || by?.outlet === speaker,
    outlet: outlet === null ? null : (source) => source === outlet,
    date:
      time || spans
        ? (date) =>
            (time === null || within(date, time)) &&
            (spans === null || spans.some((span) => within(date, span)))
        : null,
    confidence: confidence > 0 ? confidence : null,
  };
}

/** Whether a date (`1979`, `1979-03`, `1979-03-26`) may lie between two days. */
export function within(date: string | undefined, [from, to]: Span): boolean {
  if (date === undefined) return false;
  return date >= from.slice(0, date.length) && date <= to.slice(0, date.length);
}

function sifted(index: GraphIndex, state: Filters): Passing {
  const types = new Set<string>(state.hiddenTypes);
  const kinds = new Set<string>(state.hiddenTies);
  const asked = askedOf(state);
  const asksSentences = Object.values(asked).some((one) => one !== null);
  const asksTies = asksSentences || kinds.size > 0;
  const isShown = (id: string): boolean => !types.has(index.entities.get(id)?.type ?? 'other');
  const sentence = (one: Evidence): boolean =>
    (asked.modality?.(one.modality) ?? true) &&
    (asked.negated?.(one.negated) ?? true) &&
    (asked.voice?.(one.attribution) ?? true) &&
    (asked.outlet?.(index.documents.get(one.document)?.source) ?? true) &&
    (asked.date?.(evidenceDate(index, one)) ?? true) &&
    (asked.confidence === null || one.confidence >= asked.confidence);
  const relation = (one: Relation): boolean =>
    !kinds.has(tieKind(one)) &&
    isShown(one.source) &&
    isShown(one.target) &&
    (!asksSentences || one.evidence.some(sentence));
  if (types.size === 0 && !asksTies)
    return {
      ...{ filtered: false, asksTies, sentence, relation, entity: () => true },
      ...{ entities: index.ranked.length, relations: index.graph.relations.length },
      ...{ first: (count) => index.ranked.slice(0, count), marks: { relations: null, sentences: null } },
    };
  const columns = columnsOf(index);
  const sentences = asksSentences ? sentencesPassing(columns, asked) : null;
  const shown = answers(columns.type, (type) => !types.has(type));
  const ties = tiesPassing(columns, shown, kinds, sentences);
  const passes = (at: number): boolean =>
    at >= 0 && shown[columns.type.codes[at] ?? 0] === 1 && (!asksTies || ties.tied[at] === 1);
  let entities = 0;
  for (let at = 0; at < index.ranked.length; at++) if (passes(at)) entities++;
  return {
    ...{ filtered: true, asksTies, sentence, relation, entities, relations: ties.count },
    entity: (id) => passes(columns.rank.get(id) ?? -1),
    first(count) {
      const found: string[] = [];
      for (let at = 0; at < index.ranked.length && found.length < count; at++)
        if (passes(at)) found.push(index.ranked[at] as string);
      return found;
    },
    marks: { relations: ties.passing, sentences },
  };
}

/** 1 for each value of a column that is as asked. */
const answers = <T>({ values }: Column<T>, is: (value: T) => boolean): Uint8Array =>
  Uint8Array.from(values, (value) => (is(value) ? 1 : 0));

function sentencesPassing(columns: Columns, asked: Asked): Uint8Array {
  const passing = new Uint8Array(columns.confidence.length).fill(1);
  const narrow = <T>(column: Column<T>, is: ((value: T) => boolean) | null): void => {
    if (!is) return;
    const answer = answers(column, is);
    const { codes } = column;
    for (let at = 0; at < passing.length; at++)
      passing[at] = (passing[at] as number) & (answer[codes[at] as number] as number);
  };
  narrow(columns.modality, asked.modality);
  narrow(columns.negated, asked.negated);
  narrow(columns.voice, asked.voice);
  narrow(columns.outlet, asked.outlet);
  narrow(columns.date, asked.date);
  const { confidence } = asked;
  if (confidence !== null)
    for (let at = 0; at < passing.length; at++)
      if ((columns.confidence[at] as number) < confidence) passing[at] = 0;
  return passing;
}

/** Which relations pass, how many they are, and which entities are their ends. */
function tiesPassing(
  columns: Columns,
  shown: Uint8Array,
  kinds: ReadonlySet<string>,
  sentences: Uint8Array | null,
): { passing: Uint8Array; count: number; tied: Uint8Array } {
  const { source, target, kind, type, firstSentence } = columns;
  const passing = new Uint8Array(source.length);
  const tied = new Uint8Array(type.codes.length);
  const kindShown = answers(kind, (one) => !kinds.has(one));
  const every = shown.every((one) => one === 1);
  const isShown = (at: number): boolean => every || shown[type.codes[at] as number] === 1;
  let count = 0;
  for (let at = 0; at < passing.length; at++) {
    const [from, to] = [source[at] as number, target[at] as number];
    if (kindShown[kind.codes[at] as number] === 0 || !isShown(from) || !isShown(to)) continue;
    if (sentences) {
      const end = firstSentence[at + 1] as number;
      let one = firstSentence[at] as number;
      while (one < end && sentences[one] === 0) one++;
      if (one === end) continue;
    }
    passing[at] = 1;
    count++;
    tied[from] = tied[to] = 1;
  }
  return { passing, count, tied };
}
