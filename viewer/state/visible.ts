import type { Evidence } from '../../src/model/evidence.ts';
import { READABLE } from '../../src/model/readable.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { evidenceDate, tieKind } from '../data/tie.ts';
import type { ViewState } from './view-state.ts';

/** What is left of the graph after filters. */
export interface Visible {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** Whether a sentence passes the filters that look at sentences. */
  readonly passes: (evidence: Evidence) => boolean;
  /** How many neighbours are folded into an entity. */
  readonly folded: ReadonlyMap<string, number>;
}

export function visibleOf(index: GraphIndex, state: ViewState): Visible {
  const types = new Set<string>(state.hiddenTypes);
  const ties = new Set<string>(state.hiddenTies);
  const modalities = new Set<string>(state.hiddenModalities);
  const hidden = new Set(state.hidden);
  const { compare } = state;
  const spans = compare?.kind === 'spans' ? [compare.before, compare.after] : null;
  const passes = (one: Evidence): boolean =>
    !modalities.has(one.modality) &&
    (state.polarity === 'any' || one.negated === (state.polarity === 'negated')) &&
    one.confidence >= state.confidence &&
    (state.speaker === null ||
      (one.attribution?.speaker ?? one.attribution?.outlet ?? 'writer') === state.speaker ||
      one.attribution?.outlet === state.speaker) &&
    (state.outlet === null || index.documents.get(one.document)?.source === state.outlet) &&
    (state.time === null || within(evidenceDate(index, one), state.time)) &&
    (spans === null || spans.some((span) => within(evidenceDate(index, one), span)));
  const filtersSentences =
    modalities.size > 0 ||
    state.polarity !== 'any' ||
    state.confidence > 0 ||
    state.speaker !== null ||
    state.outlet !== null ||
    spans !== null ||
    state.time !== null;

  const scope = scopeOf(index, state);
  const allowed = new Set<string>();
  for (const id of scope)
    if (!hidden.has(id) && !types.has(index.entities.get(id)?.type ?? 'other')) allowed.add(id);
  const folded = foldedInto(index, allowed, state.collapsed);
  for (const leaves of folded.values()) for (const id of leaves) allowed.delete(id);
  const relations = new Set<string>();
  const filtersTies = filtersSentences || ties.size > 0;
  const tied = new Set<string>();
  for (const one of relationsAmong(index, allowed)) {
    if (ties.size > 0 && ties.has(tieKind(one))) continue;
    if (filtersSentences && !one.evidence.some(passes)) continue;
    relations.add(one.id);
    if (filtersTies) tied.add(one.source).add(one.target);
  }
  // Whoever loses every tie to a filter on ties goes with them; whoever never had one stays.
  const entities = filtersTies
    ? new Set([...allowed].filter((id) => tied.has(id) || index.ties(id).length === 0))
    : allowed;
  return {
    entities,
    relations,
    passes,
    folded: new Map([...folded].map(([id, leaves]) => [id, leaves.length])),
  };
}

/** A graph of more entities opens on those with most ties. */
export const LARGE = 300;

/** How many of the most tied entities are shown. */
export const topOf = (index: GraphIndex, state: Pick<ViewState, 'top'>): number =>
  state.top ?? (index.ranked.length > LARGE ? READABLE : index.ranked.length);

/** What is shown before any filter: those asked for, what is near one entity, or all, or the most tied and those added. */
export function scopeOf(
  index: GraphIndex,
  state: Pick<ViewState, 'ego' | 'top' | 'added' | 'only'>,
): ReadonlySet<string> {
  if (state.only) return new Set(state.only.filter((id) => index.entities.has(id)));
  if (state.ego) return around(index, state.ego.id, state.ego.depth);
  const known = state.added.filter((id) => index.entities.has(id));
  return new Set([...index.ranked.slice(0, topOf(index, state)), ...known]);
}

/** Relations with both ends among these; of a large graph, only those at its few entities are looked at. */
export function* relationsAmong(
  index: GraphIndex,
  ids: { readonly size: number; has(id: string): boolean; keys(): Iterable<string> },
): Iterable<Relation> {
  if (ids.size > index.graph.entities.length / 4) {
    for (const one of index.graph.relations) if (ids.has(one.source) && ids.has(one.target)) yield one;
    return;
  }
  for (const id of ids.keys())
    for (const one of index.ties(id)) if (one.source === id && ids.has(one.target)) yield one;
}

/** Of each collapsed entity, the neighbours that are tied to nothing else that is shown. */
function foldedInto(
  index: GraphIndex,
  shown: ReadonlySet<string>,
  collapsed: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const folded = new Map<string, readonly string[]>();
  for (const id of collapsed)
    if (shown.has(id))
      folded.set(
        id,
        leavesOf(index, shown, id).filter((leaf) => !collapsed.includes(leaf)),
      );
  return folded;
}

/** Neighbours of an entity whose only shown neighbour it is. */
export function leavesOf(index: GraphIndex, shown: ReadonlySet<string>, id: string): readonly string[] {
  return neighboursOf(index, id).filter(
    (other) => shown.has(other) && neighboursOf(index, other).every((far) => far === id || !shown.has(far)),
  );
}

/** Ids of the entities tied to one, itself left out, each once. */
export function neighboursOf(index: GraphIndex, id: string): readonly string[] {
  const others = new Set(index.ties(id).map((tie) => (tie.source === id ? tie.target : tie.source)));
  others.delete(id);
  return [...others];
}

/** Whether a date (`1979`, `1979-03`, `1979-03-26`) may lie between two days. */
export function within(date: string | undefined, [from, to]: readonly [string, string]): boolean {
  if (date === undefined) return false;
  return date >= from.slice(0, date.length) && date <= to.slice(0, date.length);
}

/** Every entity within `depth` ties. */
export function around(index: GraphIndex, start: string, depth: number): ReadonlySet<string> {
  const seen = new Set([start]);
  let edge = [start];
  for (let step = 0; step < depth; step++) {
    const next: string[] = [];
    for (const id of edge)
      for (const tie of index.ties(id))
        for (const other of [tie.source, tie.target])
          if (!seen.has(other)) {
            seen.add(other);
            next.push(other);
          }
    edge = next;
  }
  return seen;
}
