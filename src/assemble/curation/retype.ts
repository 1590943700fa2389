import type { Apply } from './replay.ts';

/** The entity is of another type; its id stays, so that other decisions still find it. */
export const retype: Apply<'retype'> = (draft, { entity, type }) => {
  if (!draft.entities.some((each) => each.id === entity)) return undefined;
  return {
    ...draft,
    entities: draft.entities.map((each) => (each.id === entity ? { ...each, type } : each)),
  };
};
