import type { Entity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';

/** How often a document names its main state, at least, and how much more often than the next. */
const LEAST = 3;
const LEAD = 2;

/**
 * The state that a document is about, for offices that do not say whose ("Chancellor Scholz said"): one named far more often than any
 * other; null in a text about several.
 */
export function mainState(entities: ReadonlyMap<string, Entity>): Entity | null {
  let first: Entity | null = null;
  let most = 0;
  let next = 0;
  for (const entity of entities.values()) {
    if (entity.type !== 'state' || entity.members?.length) continue;
    const named = entity.mentions.filter((m) => m.form === 'name').length;
    if (named > most) {
      next = most;
      most = named;
      first = entity;
    } else if (named > next) next = named;
  }
  return first && most >= LEAST && most >= LEAD * next ? first : null;
}

/** The state's mention nearest to an offset, the earlier of two. */
export function nearestMention(entity: Entity, offset: number): Mention | null {
  let nearest: Mention | null = null;
  for (const mention of entity.mentions) {
    if (!nearest || Math.abs(mention.start - offset) < Math.abs(nearest.start - offset)) nearest = mention;
  }
  return nearest;
}
