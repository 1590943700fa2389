import type { Entity } from '../model/entity.ts';

/**
 * The entities that one stands for: the members of a plural ("the two nations"), in the order in which the text first names them, or
 * the entity itself.
 */
export function membersOf(entity: Entity, entities: ReadonlyMap<string, Entity>): readonly Entity[] {
  if (!entity.members?.length) return [entity];
  const members = entity.members.map((id) => entities.get(id)).filter((e) => e !== undefined);
  if (!members.length) return [entity];
  const first = (e: Entity) => e.mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  return members.sort((a, b) => first(a) - first(b) || (a.id < b.id ? -1 : 1));
}
