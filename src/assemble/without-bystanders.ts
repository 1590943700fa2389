import type { Entity } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';

/**
 * Entities that earn a node: those with an edge, those an edge refers to (its speaker, outlet or place), and
 * those with a name. "The man" of whom nothing is said stays out.
 */
export function withoutBystanders(entities: readonly Entity[], relations: readonly Relation[]): Entity[] {
  const unnamed = new Set<string>();
  for (const entity of entities) if (!isNamed(entity)) unnamed.add(entity.id);
  if (unnamed.size === 0) return [...entities];
  for (const relation of relations) for (const id of entitiesOf(relation)) unnamed.delete(id);
  return entities.filter(({ id }) => !unnamed.has(id));
}

/** Ids of the entities that an edge refers to: ends, speakers, outlets, places; some more than once. */
export function* entitiesOf({ source, target, evidence }: Relation): Iterable<string> {
  yield source;
  yield target;
  for (const { attribution, place } of evidence) {
    if (attribution?.speaker) yield attribution.speaker;
    if (attribution?.outlet) yield attribution.outlet;
    if (place) yield place;
  }
}

/** Whether an entity earns a node without an edge. */
export const isNamed = (entity: Entity): boolean =>
  !entity.members && entity.mentions.some((mention) => mention.form === 'name');
