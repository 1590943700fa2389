import type { Remark } from '../../model/decision.ts';
import type { Apply } from './replay.ts';

/** "Ask the archive about the second signature": a remark stays with the entity, or the edge, it is about. */
export const note: Apply<'note'> = (draft, { entity, relation, text, who, when, why }) => {
  const remark: Remark = {
    text,
    ...(who !== undefined && { who }),
    ...(when !== undefined && { when }),
    ...(why !== undefined && { why }),
  };
  if (relation !== undefined) {
    const known = draft.relation(relation);
    if (!known) return `no relation ${relation}`;
    draft.put({ ...known, notes: [...(known.notes ?? []), remark] });
    return undefined;
  }
  const known = draft.entities.get(entity ?? '');
  if (!known) return `no entity ${entity}`;
  draft.entities.set(known.id, { ...known, notes: [...(known.notes ?? []), remark] });
  return undefined;
};
