import { type Outcome, replay } from '../assemble/curation/replay.ts';
import { typed } from '../assemble/curation/typed.ts';
import type { Decision } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';
import { Batch } from './batch.ts';
import type { Database, Table } from './database.ts';
import { type Merged, mergedEntities, mergedRelations, NAMED_ENTITIES, NAMED_RELATIONS } from './merged.ts';
import { sortKey } from './sort-key.ts';

/** What decisions make of the part of the graph that they speak of. All else is as it was. */
export interface Curated {
  /** By id; undefined where a decision took it away. */
  readonly entities: ReadonlyMap<string, Entity | undefined>;
  readonly relations: ReadonlyMap<string, Relation | undefined>;
  readonly notes?: Document;
  readonly outcomes: readonly Outcome[];
}

/** Relations that a decision may bring about beside those that are there. */
const WANTED: Table = { name: 'wanted', columns: { id: 'bytes' }, scratch: true };

/** Replays an analyst's decisions; only what they speak of is in memory. */
export async function curated(database: Database, decisions: readonly Decision[]): Promise<Curated> {
  if (!decisions.length) return { entities: new Map(), relations: new Map(), outcomes: [] };
  const entities = await collected(mergedEntities(database, NAMED_ENTITIES));
  const named = await collected(mergedRelations(database, NAMED_RELATIONS));
  const relations = new Map(
    [...named, ...(await besides(database, decisions, named))].map((each) => [each.value.id, each]),
  );
  const before = [...relations.values()].sort(byNumber).map(({ value }) => value);
  const after = replay(
    entities.sort(byNumber).map(({ value }) => value),
    before,
    decisions,
  );
  return {
    entities: changes(
      entities.map(({ value }) => value),
      after.entities,
    ),
    relations: changes(before, after.relations),
    ...(after.notes && { notes: after.notes }),
    outcomes: after.outcomes,
  };
}

/** A relation that gets another type may become one that is there already, between the same ends. */
async function besides(
  database: Database,
  decisions: readonly Decision[],
  named: readonly Merged<Relation>[],
): Promise<readonly Merged<Relation>[]> {
  const retyped = decisions.flatMap((each) => (each.decision === 'retype-relation' ? [each] : []));
  if (!retyped.length) return [];
  await database.create(WANTED);
  const wanted = new Batch(database, WANTED);
  for (const { value } of named) {
    for (const type of new Set(retyped.map((each) => each.type)))
      await wanted.add([sortKey(typed(type, value.source, value.target).id)]);
  }
  await wanted.flush();
  const found = await collected(mergedRelations(database, 'id IN (SELECT id FROM wanted)'));
  await database.drop(WANTED);
  return found;
}

/** In the order that they have in memory: it decides between equals. */
const byNumber = (a: Merged<unknown>, b: Merged<unknown>): number => a.number - b.number;

function changes<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): ReadonlyMap<string, T | undefined> {
  return new Map<string, T | undefined>([
    ...before.map(({ id }) => [id, undefined] as const),
    ...after.map((each) => [each.id, each] as const),
  ]);
}

/** Records in order of id, with changed ones in the place of those that were there. */
export async function* overlaid<T extends { readonly id: string }>(
  records: AsyncIterable<T>,
  changed: ReadonlyMap<string, T | undefined>,
): AsyncGenerator<T> {
  const waiting = [...changed.values()].flatMap((each) => each ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  let next = 0;
  for await (const record of records) {
    while (next < waiting.length && waiting[next]!.id < record.id) yield waiting[next++]!;
    if (!changed.has(record.id)) yield record;
  }
  yield* waiting.slice(next);
}

async function collected<T>(records: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const record of records) all.push(record);
  return all;
}
