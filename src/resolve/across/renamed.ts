import type { Entity } from '../../model/entity.ts';
import type { Attribution, Evidence } from '../../model/evidence.ts';
import type { Extraction } from '../../model/extraction.ts';
import { relationId } from '../../model/identity.ts';
import type { Relation } from '../../model/relation.ts';
import type { Identity } from './portrait.ts';

/**
 * One document's result under the names of the collection.
 * @param of what an entity of the document is called there; undefined where it keeps its name
 */
export function renamed(extraction: Extraction, of: (id: string) => Identity | undefined): Extraction {
  const id = (old: string): string => of(old)?.id ?? old;
  const mentions = new Map(
    extraction.mentions.map((mention) => [mention.id, { ...mention, entity: id(mention.entity) }]),
  );
  const entities = extraction.entities.map((entity): Entity => {
    const identity = of(entity.id);
    if (!identity) return entity;
    const names = new Set([entity.name, ...entity.aliases]);
    for (const name of names) if (name.toUpperCase() === identity.name.toUpperCase()) names.delete(name);
    return {
      ...entity,
      id: identity.id,
      type: identity.type,
      name: identity.name,
      aliases: [...names].sort(),
      mentions: entity.mentions.map(
        (mention) => mentions.get(mention.id) ?? { ...mention, entity: identity.id },
      ),
      ...(entity.members && { members: [...new Set(entity.members.map(id))].sort() }),
      ...(identity.merges.length && { merges: identity.merges }),
    };
  });
  return {
    ...extraction,
    mentions: extraction.mentions.map((mention) => mentions.get(mention.id)!),
    entities,
    relations: extraction.relations.map((relation) => redirected(relation, id)),
  };
}

function redirected(relation: Relation, id: (old: string) => string): Relation {
  const [source, target] = [id(relation.source), id(relation.target)];
  const [first, ...rest] = relation.evidence.map(
    (evidence): Evidence => ({
      ...evidence,
      ...(evidence.place && { place: id(evidence.place) }),
      ...(evidence.attribution && { attribution: attributed(evidence.attribution, id) }),
    }),
  );
  const relationKey = relationId(relation.type, source, target, relation.directed);
  return { ...relation, id: relationKey, source, target, evidence: [first!, ...rest] };
}

const attributed = ({ speaker, outlet }: Attribution, id: (old: string) => string): Attribution => ({
  ...(speaker !== undefined && { speaker: id(speaker) }),
  ...(outlet !== undefined && { outlet: id(outlet) }),
});
