import type { Apply } from './replay.ts';

/** The edge is not what the text says; it goes, with all its evidence. */
export const reject: Apply<'reject'> = (draft, { relation }) => {
  if (!draft.relations.some((each) => each.id === relation)) return undefined;
  return { ...draft, relations: draft.relations.filter((each) => each.id !== relation) };
};
