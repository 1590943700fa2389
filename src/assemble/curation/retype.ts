import type { Apply } from './replay.ts';
import { revision } from './revision.ts';

/** The entity is of another type; its id stays, so that other decisions still find it. */
export const retype: Apply<'retype'> = (draft, decision) => {
  const { entity, type } = decision;
  const known = draft.entities.get(entity);
  if (!known) return `no entity ${entity}`;
  const revised = [...(known.revised ?? []), revision(decision, known.type)];
  draft.entities.set(entity, { ...known, type, revised });
  return undefined;
};
