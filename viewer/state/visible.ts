import { READABLE } from '../../src/model/readable.ts';
import type { Relation } from '../../src/model/relation.ts';
import { columnsOf } from '../data/columns.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { type Filters, type Passing, passingOf } from './passing.ts';
import type { ViewState } from './view-state.ts';

/** What is left of the graph after filters. */
export interface Visible {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** How many neighbours are folded into an entity. */
  readonly folded: ReadonlyMap<string, number>;
  /** Who is shown but for what was hidden by hand or folded in. */
  readonly scope: ReadonlySet<string>;
  /** What of the whole graph passes the filters, shown or not. */
  readonly passing: Passing;
}

export function visibleOf(index: GraphIndex, state: ViewState): Visible {
  const passing = passingOf(index, state);
  const scope = scopeOf(index, state);
  const allowed = new Set<string>(scope);
  for (const id of state.hidden) allowed.delete(id);
  const folded = foldedInto(index, allowed, state.collapsed);
  for (const leaves of folded.values()) for (const id of leaves) allowed.delete(id);
  const relations = new Set<string>();
  for (const one of passingAmong(index, allowed, passing)) relations.add(one.id);
  return {
    entities: allowed,
    relations,
    folded: new Map([...folded].map(([id, leaves]) => [id, leaves.length])),
    scope,
    passing,
  };
}

/** A graph of more entities opens on those with most ties. */
export const LARGE = 300;

/** How many of the most tied entities are shown. */
export const topOf = (index: GraphIndex, state: Pick<ViewState, 'top'>): number =>
  state.top ?? (index.ranked.length > LARGE ? READABLE : index.ranked.length);

/** What decides who is in scope before any filter. */
export type Scope = Pick<ViewState, 'ego' | 'top' | 'added' | 'only'>;

/**
 * Who is shown, before anyone is hidden by hand or folded in: of what passes the filters in the whole graph, the most tied
 * and those added; or those asked for, or what is near one entity, as far as it passes.
 *
 * "Most tied" counts all ties, not only those that pass: then a filter never puts out whoever passes it for somebody else, it
 * only fills the places that it frees, and a span that moves on does not have everyone come and go.
 */
export function scopeOf(index: GraphIndex, state: Scope & Filters): ReadonlySet<string> {
  const passing = passingOf(index, state);
  const part = partOf(index, state);
  if (part) return passing.filtered ? stillTied(index, part, passing) : part;
  const known = state.added.filter((id) => index.entities.has(id) && passing.entity(id));
  return new Set([...passing.first(topOf(index, state)), ...known]);
}

/** The part of the graph that was asked for, whatever passes; null: all of it. */
export function partOf(
  index: GraphIndex,
  { only, ego }: Pick<Scope, 'only' | 'ego'>,
): ReadonlySet<string> | null {
  if (only) return new Set(only.filter((id) => index.entities.has(id)));
  return ego && around(index, ego.id, ego.depth);
}

/** Those of a part who pass, by ties within the part where ties are asked for: what leads out of it is not there to be seen. */
function stillTied(index: GraphIndex, part: ReadonlySet<string>, passing: Passing): ReadonlySet<string> {
  const able = new Set([...part].filter(passing.entity));
  if (!passing.asksTies) return able;
  const tied = new Set<string>();
  for (const one of passingAmong(index, able, passing)) tied.add(one.source).add(one.target);
  return new Set([...able].filter((id) => tied.has(id)));
}

/** Relations that pass and have both ends among these. */
function* passingAmong(index: GraphIndex, ids: ReadonlySet<string>, passing: Passing): Iterable<Relation> {
  const { relations: marks } = passing.marks;
  if (!marks) {
    yield* relationsAmong(index, ids);
    return;
  }
  const { rank, source, target } = columnsOf(index);
  const among = new Uint8Array(rank.size);
  for (const id of ids) among[rank.get(id) as number] = 1;
  for (let at = 0; at < marks.length; at++)
    if (marks[at] === 1 && among[source[at] as number] === 1 && among[target[at] as number] === 1)
      yield index.graph.relations[at] as Relation;
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
