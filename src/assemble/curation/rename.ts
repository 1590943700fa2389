import type { Apply } from './replay.ts';

/** Another name for the same entity; the old one stays as an alias. */
export const rename: Apply<'rename'> = (draft, { entity, name }) => {
  if (!draft.entities.some((each) => each.id === entity)) return undefined;
  return {
    ...draft,
    entities: draft.entities.map((each) =>
      each.id === entity
        ? {
            ...each,
            name,
            aliases: [...new Set([...each.aliases, each.name])].filter((alias) => alias !== name).sort(),
          }
        : each,
    ),
  };
};
