import type { Mention } from '../../model/mention.ts';
import { documentOf } from '../order.ts';
import { redirect } from './redirect.ts';
import type { Apply } from './replay.ts';
import { revision } from './revision.ts';

/** Two people of one name: what some documents say, or some mentions alone, belongs to another entity. */
export const split: Apply<'split'> = (draft, decision) => {
  const { entity, documents = [], mentions = [], as, name, type } = decision;
  const whole = draft.entities.get(entity);
  if (!whole) return `no entity ${entity}`;
  if (draft.entities.has(as)) return `${as} is there already`;
  const apart = { documents: new Set(documents), mentions: new Set(mentions) };
  const goes = (mention: Mention): boolean =>
    apart.documents.has(documentOf(mention)) || apart.mentions.has(mention.id);
  const moved = whole.mentions.filter(goes);
  if (!moved.length) return `no mention of ${entity} there`;
  if (moved.length === whole.mentions.length) return `nothing of ${entity} would stay`;
  draft.entities.set(entity, { ...whole, mentions: whole.mentions.filter((mention) => !goes(mention)) });
  draft.entities.set(as, {
    id: as,
    type: type ?? whole.type,
    name,
    aliases: [],
    ids: {},
    mentions: moved.map((mention) => ({ ...mention, entity: as })),
    revised: [revision(decision, entity)],
  });
  for (const plural of draft.entities.values()) {
    // "both men" of a document that speaks of the other
    if (
      plural.members?.includes(entity) &&
      plural.mentions.every((m) => apart.documents.has(documentOf(m)))
    ) {
      const members = plural.members.map((member) => (member === entity ? as : member)).sort();
      draft.entities.set(plural.id, { ...plural, members });
    }
  }
  redirect(draft, entity, (id, evidence, part) => {
    if (id !== entity) return id;
    if (apart.documents.has(evidence.document)) return as;
    const mention = part === 'source' ? evidence.sourceMention : part === 'target' && evidence.targetMention;
    return mention && apart.mentions.has(mention) ? as : id;
  });
  return undefined;
};
