import type { Entity } from '../../model/entity.ts';
import { joined } from '../merge-entities.ts';
import { compare } from '../order.ts';
import { redirect } from './redirect.ts';
import type { Apply } from './replay.ts';

/** "KCNA" is "Korean Central News Agency": the first entity goes, all it had is the second one's. */
export const merge: Apply<'merge'> = (draft, { entity, into, why }) => {
  const gone = draft.entities.get(entity);
  const stays = draft.entities.get(into);
  if (!gone) return `no entity ${entity}`;
  if (!stays) return `no entity ${into}`;
  if (gone === stays) return `${entity} is itself`;
  const record = { from: gone.id, because: `curation${why ? `: ${why}` : ''}` };
  const both = joined([stays, gone]);
  draft.entities.set(into, {
    ...both,
    type: stays.type,
    name: stays.name,
    aliases: [...new Set([...stays.aliases, gone.name, ...gone.aliases])]
      .filter((name) => name !== stays.name)
      .sort(),
    ids: sorted({ ...gone.ids, ...stays.ids }),
    mentions: both.mentions.map((mention) => ({ ...mention, entity: into })),
    merges: [...(stays.merges ?? []), ...(gone.merges ?? []), record],
    ...((stays.notes ?? gone.notes) && { notes: [...(stays.notes ?? []), ...(gone.notes ?? [])] }),
    ...((stays.revised ?? gone.revised) && { revised: [...(stays.revised ?? []), ...(gone.revised ?? [])] }),
  });
  draft.entities.delete(entity);
  for (const plural of draft.entities.values()) {
    if (plural.members?.includes(entity)) draft.entities.set(plural.id, standingFor(plural, entity, into));
  }
  redirect(draft, entity, (id) => (id === entity ? into : id));
  return undefined;
};

/** "The two agencies", of which one is now the other. */
const standingFor = (plural: Entity, entity: string, into: string): Entity => ({
  ...plural,
  members: [...new Set(plural.members!.map((member) => (member === entity ? into : member)))].sort(),
});

const sorted = (ids: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(ids).sort(([a], [b]) => compare(a, b)));
