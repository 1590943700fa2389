import type { Entity, Merge } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { byMentionPlace, compare } from './order.ts';

/** Entities of the same id become one: all their mentions, names and identifiers. */
export function mergeEntities(entities: readonly Entity[]): Entity[] {
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    const group = groups.get(entity.id);
    if (group) group.push(entity);
    else groups.set(entity.id, [entity]);
  }
  return [...groups.values()].map((group) => (group.length === 1 ? group[0]! : joined(group)));
}

/** One entity out of several that are the same thing; it takes the first one's id. */
export function joined(group: readonly Entity[]): Entity {
  const mentions = uniqueMentions(group.flatMap((entity) => entity.mentions));
  const name = mostFrequent(
    group,
    (entity) => entity.name,
    (a, b) => b.length - a.length,
  );
  const names = new Set(group.flatMap((entity) => [entity.name, ...entity.aliases]));
  names.delete(name);
  const members = [...new Set(group.flatMap((entity) => entity.members ?? []))].sort();
  // entities of many documents that became one share one list
  const lists = new Set(group.flatMap(({ merges }) => (merges ? [merges] : [])));
  const merges = uniqueMerges([...lists].flat());
  return {
    id: group[0]!.id,
    type: mostFrequent(group, (entity) => entity.type),
    name,
    aliases: [...names].sort(),
    ids: sortedRecord(group.flatMap((entity) => Object.entries(entity.ids))),
    mentions,
    ...(members.length && { members }),
    ...(merges.length && { merges }),
  };
}

/** What most of the mentions speak for; `prefer` and then the alphabet decide between equals. */
function mostFrequent<T extends string>(
  group: readonly Entity[],
  value: (entity: Entity) => T,
  prefer: (a: T, b: T) => number = () => 0,
): T {
  const counts = new Map<T, number>();
  for (const entity of group) {
    counts.set(value(entity), (counts.get(value(entity)) ?? 0) + entity.mentions.length);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || prefer(a, b) || compare(a, b))[0]![0];
}

const uniqueMentions = (mentions: readonly Mention[]): Mention[] =>
  [...new Map(mentions.map((mention) => [mention.id, mention])).values()].sort(byMentionPlace);

const uniqueMerges = (merges: readonly Merge[]): Merge[] =>
  [...new Map(merges.map((merge) => [`${merge.from}\n${merge.because}`, merge])).values()].sort(
    (a, b) => compare(a.from, b.from) || compare(a.because, b.because),
  );

/** Of contradicting values the first of the alphabet stays, so that order makes no difference. */
const sortedRecord = (entries: readonly (readonly [string, string])[]): Record<string, string> => {
  const sorted = [...entries].sort(([a, x], [b, y]) => compare(b, a) || compare(y, x));
  return Object.fromEntries(Object.entries(Object.fromEntries(sorted)).sort(([a], [b]) => compare(a, b)));
};
