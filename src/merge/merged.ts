import { mergeEntities } from '../assemble/merge-entities.ts';
import { mergeRelations } from '../assemble/merge-relations.ts';
import { mentionsFor, withMentions } from '../assemble/share-mentions.ts';
import type { Entity, Merge } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Relation } from '../model/relation.ts';
import { Batch } from './batch.ts';
import type { Database } from './database.ts';
import { Follower } from './follower.ts';
import { inPages } from './in-pages.ts';
import { mergesInOrder } from './name-groups.ts';
import { jsonText, sortKey } from './sort-key.ts';
import { SHARED } from './tables.ts';

/** Something of the graph, and the number of the first of what it was put together from: its place in memory. */
export interface Merged<T> {
  readonly value: T;
  readonly number: number;
}

/** Those that decisions speak of: all rows of an id, when one of them is. */
export const NAMED_ENTITIES = 'id IN (SELECT id FROM entity_rows WHERE named = 1)';
export const NAMED_RELATIONS = 'id IN (SELECT id FROM relation_rows WHERE named = 1)';
const PLURALS = 'id IN (SELECT id FROM entity_rows WHERE plural = 1)';

/** The edges with all their evidence, in order of id. */
export async function* mergedRelations(database: Database, where?: string): AsyncGenerator<Merged<Relation>> {
  for await (const { number, values } of grouped<Relation>(database, 'relation', where))
    yield { value: mergeRelations(values)[0]!, number };
}

/** Writes down the mentions of plurals for their members. */
export async function writeShared(database: Database): Promise<void> {
  const shared = new Batch(database, SHARED);
  for await (const { value, number } of joinedEntities(database, PLURALS)) {
    for (const member of value.members ?? []) {
      const text = jsonText(mentionsFor(member, value));
      await shared.add([sortKey(member), number, text.length, text]);
    }
  }
  await shared.flush();
}

/** The entities with all their mentions, also those that they share with others, in order of id; bystanders too. */
export async function* mergedEntities(database: Database, where?: string): AsyncGenerator<Merged<Entity>> {
  const shared = new Follower(
    inPages(database, {
      columns: 'id, mentions',
      from: 'shared',
      keys: ['id', 'number'],
      size: 'size',
    }),
    ([, mentions]) => JSON.parse(mentions as string) as readonly Mention[],
  );
  try {
    for await (const { value, number, key } of joinedEntities(database, where))
      yield { value: withMentions(value, (await shared.of(key)).flat()), number };
  } finally {
    await shared.close();
  }
}

async function* joinedEntities(
  database: Database,
  where?: string,
): AsyncGenerator<Merged<Entity> & { readonly key: Buffer }> {
  const merges = new Follower(mergesInOrder(database), ([, merge]) => JSON.parse(merge as string) as Merge);
  try {
    for await (const { key, number, values } of grouped<Entity>(database, 'entity', where)) {
      const [first, ...others] = values;
      const because = await merges.of(key);
      const entity = because.length ? { ...first!, merges: because } : first!;
      yield { value: mergeEntities([entity, ...others])[0]!, number, key };
    }
  } finally {
    await merges.close();
  }
}

/** What stands in the rows of one id, together, in order of id. */
async function* grouped<T>(
  database: Database,
  what: 'entity' | 'relation',
  where?: string,
): AsyncGenerator<{ readonly key: Buffer; readonly number: number; readonly values: readonly T[] }> {
  const rows = inPages(database, {
    columns: `id, number, ${what}`,
    from: `${what}_rows`,
    where,
    keys: ['id', 'number'],
    size: 'size',
  });
  let group: { key: Buffer; number: number; values: T[] } | undefined;
  for await (const [id, number, text] of rows as AsyncIterable<[Uint8Array, number, string]>) {
    const value = JSON.parse(text) as T;
    if (group?.key.equals(id)) {
      group.values.push(value);
      continue;
    }
    if (group) yield group;
    group = { key: Buffer.from(id), number, values: [value] };
  }
  if (group) yield group;
}
