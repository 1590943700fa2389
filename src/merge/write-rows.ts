import { entitiesNamed } from '../assemble/curation/replay.ts';
import { entitiesOf } from '../assemble/without-bystanders.ts';
import type { Decision } from '../model/decision.ts';
import type { Entity } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';
import type { Identity } from '../resolve/across/portrait.ts';
import { renamed } from '../resolve/across/renamed.ts';
import { Batch } from './batch.ts';
import type { Database } from './database.ts';
import { type NameFace, namesInOrder } from './name-groups.ts';
import type { Results } from './results.ts';
import { fromSortKey, jsonText, sortKey } from './sort-key.ts';
import { ENTITY_ROWS, RELATION_ROWS } from './tables.ts';

/** Writes down the entities and relations of all documents under their names in the collection. */
export async function writeRows(
  database: Database,
  results: Results,
  decisions: readonly Decision[],
  step: () => void,
): Promise<void> {
  const entities = new Batch(database, ENTITY_ROWS);
  const relations = new Batch(database, RELATION_ROWS);
  const names = namesInOrder(database);
  const isNamed = namedIn(decisions);
  let entityCount = 0;
  let relationCount = 0;
  try {
    for await (const { extraction } of results.all()) {
      const identities = new Map<string, Identity>();
      for (const { id } of extraction.entities) {
        const [, key, text] = (await names.next()).value!;
        const [type, name] = JSON.parse(text as string) as NameFace;
        identities.set(id, { id: fromSortKey(key as Uint8Array), type, name, merges: [] });
      }
      const result = renamed(extraction, (id) => identities.get(id));
      for (const entity of result.entities) {
        const plural = entity.members ? 1 : 0;
        const named = isNamed.entity(entity) ? 1 : 0;
        const text = jsonText(entity);
        await entities.add([sortKey(entity.id), entityCount++, plural, named, text.length, text]);
      }
      for (const relation of result.relations) {
        const named = isNamed.relation(relation) ? 1 : 0;
        const text = jsonText(relation);
        await relations.add([sortKey(relation.id), relationCount++, named, text.length, text]);
      }
      step();
    }
  } finally {
    await names.return(undefined);
  }
  await entities.flush();
  await relations.flush();
}

/** Whether decisions speak of an entity, one of its members, or a relation or one of its entities. */
function namedIn(decisions: readonly Decision[]) {
  const ids = new Set(decisions.flatMap(entitiesNamed));
  const relations = new Set(
    decisions.flatMap((decision) => ('relation' in decision ? (decision.relation ?? []) : [])),
  );
  return {
    entity: ({ id, members = [] }: Entity): boolean =>
      ids.has(id) || members.some((member) => ids.has(member)),
    relation: (relation: Relation): boolean =>
      relations.has(relation.id) || [...entitiesOf(relation)].some((id) => ids.has(id)),
  };
}
