import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { byMentionPlace } from './order.ts';

/** "The two nations" is a mention of each: an edge of Russia must find the words it was read from with Russia. */
export function shareMentions(entities: readonly Entity[]): Entity[] {
  const shared = new Map<string, Mention[]>();
  for (const entity of entities) {
    for (const member of entity.members ?? []) {
      const list = shared.get(member) ?? [];
      shared.set(member, list);
      for (const mention of mentionsFor(member, entity)) list.push(mention);
    }
  }
  return entities.map((entity) => withMentions(entity, shared.get(entity.id) ?? []));
}

/** The mentions of a plural as those of a member. */
export const mentionsFor = (member: string, plural: Entity): readonly Mention[] =>
  plural.mentions.map((mention) => ({ ...mention, entity: member }));

/** An entity with mentions of plurals that it is a member of. */
export const withMentions = (entity: Entity, more: readonly Mention[]): Entity =>
  more.length ? { ...entity, mentions: [...entity.mentions, ...more].sort(byMentionPlace) } : entity;
