import type { Entity } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';

/**
 * Entities that earn a node: those with an edge, those an edge refers to (its speaker, outlet or place), and
 * those with a name. "The man" of whom nothing is said stays out.
 */
export function withoutBystanders(entities: readonly Entity[], relations: readonly Relation[]): Entity[] {
  const needed = new Set<string>();
  for (const relation of relations) {
    needed.add(relation.source).add(relation.target);
    for (const { attribution, place } of relation.evidence) {
      for (const id of [attribution?.speaker, attribution?.outlet, place]) if (id) needed.add(id);
    }
  }
  return entities.filter((entity) => needed.has(entity.id) || isNamed(entity));
}

const isNamed = (entity: Entity): boolean =>
  !entity.members && entity.mentions.some((mention) => mention.form === 'name');
