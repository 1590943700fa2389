import { documentOf } from '../order.ts';
import { redirect } from './redirect.ts';
import type { Apply } from './replay.ts';

/** Two people of one name: what some documents say belongs to another entity. */
export const split: Apply<'split'> = (draft, { entity, documents, as, name }) => {
  const whole = draft.entities.find((each) => each.id === entity);
  const apart = new Set(documents);
  const moved = whole?.mentions.filter((mention) => apart.has(documentOf(mention))) ?? [];
  if (!whole || !moved.length) return undefined;
  const rest = { ...whole, mentions: whole.mentions.filter((mention) => !apart.has(documentOf(mention))) };
  const other = {
    id: as,
    type: whole.type,
    name,
    aliases: [],
    ids: {},
    mentions: moved.map((mention) => ({ ...mention, entity: as })),
  };
  const entities = draft.entities.map((each) => (each === whole ? rest : each));
  return redirect({ entities: [...entities, other], relations: draft.relations }, (id, evidence) =>
    id === entity && apart.has(evidence.document) ? as : id,
  );
};
