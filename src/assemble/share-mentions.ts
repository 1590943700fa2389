import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { byMentionPlace } from './order.ts';

/** "The two nations" is a mention of each: an edge of Russia must find the words it was read from with Russia. */
export function shareMentions(entities: readonly Entity[]): Entity[] {
  const shared = new Map<string, Mention[]>();
  for (const { members = [], mentions } of entities) {
    for (const member of members) {
      const own = mentions.map((mention) => ({ ...mention, entity: member }));
      shared.set(member, [...(shared.get(member) ?? []), ...own]);
    }
  }
  return entities.map((entity) => {
    const more = shared.get(entity.id);
    return more ? { ...entity, mentions: [...entity.mentions, ...more].sort(byMentionPlace) } : entity;
  });
}
