import type { Apply } from './replay.ts';

/** The edge is not what the text says; it goes, with all its evidence. */
export const reject: Apply<'reject'> = (draft, { relation }) => {
  const known = draft.relation(relation);
  if (!known) return `no relation ${relation}`;
  draft.drop(known);
  return undefined;
};
