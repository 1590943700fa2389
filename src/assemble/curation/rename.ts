import type { Apply } from './replay.ts';
import { revision } from './revision.ts';

/** Another name for the same entity; the old one stays as an alias. */
export const rename: Apply<'rename'> = (draft, decision) => {
  const { entity, name } = decision;
  const known = draft.entities.get(entity);
  if (!known) return `no entity ${entity}`;
  draft.entities.set(entity, {
    ...known,
    name,
    aliases: [...new Set([...known.aliases, known.name])].filter((alias) => alias !== name).sort(),
    revised: [...(known.revised ?? []), revision(decision, known.name)],
  });
  return undefined;
};
