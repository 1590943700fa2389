import { joined, mergeEntities } from '../merge-entities.ts';
import { redirect } from './redirect.ts';
import type { Apply } from './replay.ts';

/** "KCNA" is "Korean Central News Agency": the first entity goes, all it had is the second one's. */
export const merge: Apply<'merge'> = (draft, { entity, into, why }) => {
  const gone = draft.entities.find((each) => each.id === entity);
  const stays = draft.entities.find((each) => each.id === into);
  if (!gone || !stays || gone === stays) return undefined;
  const record = { from: gone.id, because: `curation${why ? `: ${why}` : ''}` };
  const one = {
    ...joined([stays, gone]),
    id: stays.id,
    type: stays.type,
    name: stays.name,
    aliases: [...new Set([...stays.aliases, gone.name, ...gone.aliases])]
      .filter((name) => name !== stays.name)
      .sort(),
    mentions: joined([stays, gone]).mentions.map((mention) => ({ ...mention, entity: stays.id })),
    merges: [...(stays.merges ?? []), ...(gone.merges ?? []), record],
  };
  const entities = draft.entities.filter((each) => each !== gone && each !== stays);
  return redirect({ entities: mergeEntities([...entities, one]), relations: draft.relations }, (id) =>
    id === entity ? into : id,
  );
};
