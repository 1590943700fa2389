import type { Apply } from './replay.ts';
import { revision } from './revision.ts';
import { typed } from './typed.ts';

/** "Attacked" was meant in words: the edge is of another type, with the same evidence. */
export const retypeRelation: Apply<'retype-relation'> = (draft, decision) => {
  const known = draft.relation(decision.relation);
  if (!known) return `no relation ${decision.relation}`;
  draft.drop(known);
  const revised = [...(known.revised ?? []), revision(decision, known.type)];
  draft.add([
    {
      ...typed(decision.type, known.source, known.target),
      evidence: known.evidence,
      revised,
      ...(known.notes && { notes: known.notes }),
    },
  ]);
  return undefined;
};
