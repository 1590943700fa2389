import type { Entity, Merge } from '../model/entity.ts';
import type { Attribution, Evidence } from '../model/evidence.ts';
import type { Extraction } from '../model/extraction.ts';
import { hash, relationId, slug } from '../model/identity.ts';
import type { Relation } from '../model/relation.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import { type Candidate, candidates } from './across/candidate.ts';
import { type Group, groups } from './across/group.ts';

/** What an entity is called in the whole collection. */
interface Identity {
  readonly id: string;
  readonly type: EntityTypeId;
  readonly name: string;
  readonly merges: readonly Merge[];
}

/**
 * Finds out which entities of several documents are one: the same key of the lexicon, the same full name with a type
 * that agrees, a short name that fits just one longer name in the same company, a treaty or event that is described in
 * the same words between the same parties. People who share a surname alone stay apart. The order of the extractions
 * makes no difference.
 *
 * @returns the extractions in the given order, with one id for one entity; `Entity.merges` says why they are one
 */
export function resolveAcross(extractions: readonly Extraction[]): readonly Extraction[] {
  const identities = new Map<string, Identity>();
  const taken = new Map<string, number>();
  for (const group of groups(candidates(extractions))) {
    const identity = identify(group, taken);
    for (const member of group.members) identities.set(`${member.document}\n${member.entity.id}`, identity);
  }
  return extractions.map((extraction) => renamed(extraction, identities));
}

function identify({ members, reasons }: Group, taken: Map<string, number>): Identity {
  const known = members.find((member) => member.known);
  const best = known ?? members.reduce((a, b) => (fuller(b, a) ? b : a));
  const type = known?.entity.type ?? mostFrequentType(members);
  const documents = new Set(members.map((member) => member.document));
  // A described thing carries its document in its id already
  const fixed = known ?? (best.described || best.entity.members ? best : undefined);
  const base = fixed ? fixed.entity.id : `${type}:${slug(best.entity.name)}`;
  const count = taken.get(base) ?? 0;
  taken.set(base, count + 1);
  const merges =
    documents.size > 1
      ? members.map((member) => ({
          from: `${member.document}/${member.entity.id}`,
          because: reasons.get(member) ?? 'first of its name',
        }))
      : [];
  // Two people of one surname: the second carries the document it is known from
  const id = count ? `${base}~${hash(best.document).slice(0, 6)}` : base;
  return { id, type, name: best.entity.name, merges };
}

const fuller = (a: Candidate, b: Candidate): boolean =>
  a.words.length !== b.words.length
    ? a.words.length > b.words.length
    : a.entity.name.length !== b.entity.name.length
      ? a.entity.name.length > b.entity.name.length
      : a.entity.name < b.entity.name;

function mostFrequentType(members: readonly Candidate[]): EntityTypeId {
  const counts = new Map<EntityTypeId, number>();
  for (const { entity } of members)
    counts.set(entity.type, (counts.get(entity.type) ?? 0) + entity.mentions.length);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0];
}

/** One document's result under the names of the collection. */
function renamed(extraction: Extraction, identities: ReadonlyMap<string, Identity>): Extraction {
  const of = (id: string): Identity | undefined => identities.get(`${extraction.document.id}\n${id}`);
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
