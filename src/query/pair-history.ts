import { evidenceCount } from '../model/counts.ts';
import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import { PLOVER, type Quad } from '../ontology/plover.ts';
import { findEntity } from './find-entity.ts';
import { indexOf, otherEnd } from './graph-index.ts';
import { type RelationFilter, sieve } from './relation-filter.ts';
import { entriesOf, type TimelineEntry } from './timeline.ts';

export interface PairHistoryOptions extends RelationFilter {
  /** What a line of the balance covers; default `year`. */
  readonly period?: 'year' | 'month';
  /** Where the text names no date, take that of the document; default false. */
  readonly documentDates?: boolean;
}

/** How two entities stood with each other: what is asserted, in pieces of evidence; what is denied does not count. */
export interface Balance {
  /** By quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quads: Readonly<Record<Quad, number>>;
  readonly cooperation: number;
  readonly conflict: number;
  /** Mean of PLOVER's intensity, -10 to 10; null where nothing has an event. */
  readonly score: number | null;
}

export interface PairHistory {
  readonly a: Entity;
  readonly b: Entity;
  /** All relations between the two, in either direction. */
  readonly relations: readonly Relation[];
  /** What is dated, the earliest first. */
  readonly entries: readonly TimelineEntry[];
  /** Pieces of evidence without date; they are in `total` alone. */
  readonly undated: number;
  readonly periods: readonly (Balance & { readonly period: string })[];
  readonly total: Balance;
}

/**
 * All that passed between two entities over time, with the balance of cooperation and conflict.
 *
 * @param a id, name or alias
 * @param b id, name or alias
 * @throws InputError when there is no such entity or relation type
 * @example
 * pairHistory(graph, 'Egypt', 'Israel').periods.map(({ period, cooperation, conflict }) => [period, cooperation, conflict])
 * // => [['1967', 0, 1], ['1979', 1, 0]]
 */
export function pairHistory(
  graph: KnowledgeGraph,
  a: string,
  b: string,
  { period = 'year', documentDates = false, ...filter }: PairHistoryOptions = {},
): PairHistory {
  const [one, two] = [findEntity(graph, a), findEntity(graph, b)];
  const keep = sieve(graph, filter);
  const relations = indexOf(graph)
    .relationsOf(one.id)
    .filter((each) => otherEnd(each, one.id) === two.id)
    .flatMap((each) => keep(each) ?? []);
  const entries = entriesOf(graph, relations, documentDates);
  const told = evidenceCount(relations);
  const length = period === 'year' ? 4 : 7;
  const periods = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const key = entry.date.slice(0, length);
    const within = periods.get(key);
    if (within) within.push(entry);
    else periods.set(key, [entry]);
  }
  return {
    a: one,
    b: two,
    relations,
    entries,
    undated: told - entries.length,
    periods: [...periods].map(([key, within]) => ({ period: key, ...balance(within) })),
    total: balance(
      relations.flatMap((relation) => relation.evidence.map((evidence) => ({ relation, evidence }))),
    ),
  };
}

function balance(statements: readonly Pick<TimelineEntry, 'relation' | 'evidence'>[]): Balance {
  const quads: Record<Quad, number> = { 1: 0, 2: 0, 3: 0, 4: 0 };
  const scores: number[] = [];
  for (const { relation, evidence } of statements) {
    if (evidence.negated || !relation.event) continue;
    quads[PLOVER[relation.event].quad]++;
    scores.push(PLOVER[relation.event].score);
  }
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return {
    quads,
    cooperation: quads[1] + quads[2],
    conflict: quads[3] + quads[4],
    score: scores.length ? Math.round(mean * 100) / 100 : null,
  };
}
