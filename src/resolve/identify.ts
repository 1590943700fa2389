import type { Entity } from '../model/entity.ts';
import { slug } from '../model/identity.ts';
import type { Mention } from '../model/mention.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import type { Discourse } from './discourse.ts';
import type { Site } from './site.ts';

/** What resolution hands on: every mention with its entity, and the entities. */
export interface Resolved {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** Gives every entity its id, name and type, and every mention its entity. Pronouns that stand for nothing are left out. */
export function identify(discourse: Discourse): Resolved {
  const clusters = new Map<unknown, Site[]>();
  for (const site of discourse.sites) {
    const key = discourse.cluster(site);
    const list = clusters.get(key);
    if (list) list.push(site);
    else clusters.set(key, [site]);
  }
  const ids = new Map<string, number>();
  const idOf: (string | undefined)[] = [];
  const drafts: { readonly id: string; readonly entity: Described; readonly members?: readonly number[] }[] =
    [];
  for (const sites of clusters.values()) {
    const split = discourse.split.size ? membersOf(discourse, sites) : undefined;
    const real = sites.some((site) => !site.pronoun || site.mention.rule.startsWith('given'));
    if (!real && !split) continue;
    const entity = describe(discourse, sites, split);
    const taken = ids.get(entity.id) ?? 0;
    ids.set(entity.id, taken + 1);
    const id = taken ? `${entity.id}-${taken + 1}` : entity.id;
    for (const site of sites) idOf[site.index] = id;
    drafts.push(split ? { id, entity, members: split } : { id, entity });
  }
  const mentions: Mention[] = [];
  const byEntity = new Map<string, Mention[]>();
  for (const site of discourse.sites) {
    const entity = idOf[site.index];
    if (!entity) continue;
    const link = discourse.links.get(site.index);
    const mention: Mention = link
      ? {
          ...site.mention,
          entity,
          link: { sieve: link.sieve, antecedent: discourse.sites[link.antecedent]!.mention.id },
        }
      : { ...site.mention, entity };
    mentions.push(mention);
    const list = byEntity.get(entity);
    if (list) list.push(mention);
    else byEntity.set(entity, [mention]);
  }
  const entities = drafts.map(({ id, entity: { type, name, aliases, ids }, members }): Entity => {
    const entity = { id, type, name, aliases, ids, mentions: byEntity.get(id) ?? [] };
    const parts = members && [...new Set(members.map((index) => idOf[index]!))].filter(Boolean).sort();
    return parts && parts.length > 1 ? { ...entity, members: parts } : entity;
  });
  return { mentions, entities: entities.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) };
}

/** Of a plural the sites of those it stands for. */
function membersOf(discourse: Discourse, sites: readonly Site[]): readonly number[] | undefined {
  for (const site of sites) {
    const members = discourse.split.get(site.index);
    if (members) return members;
  }
  return undefined;
}

/** An entity before it has its mentions. */
type Described = Omit<Entity, 'mentions' | 'members'>;

/** Id, type, name and other names of the entity that these mentions stand for. */
function describe(
  discourse: Discourse,
  sites: readonly Site[],
  several: readonly number[] | undefined,
): Described {
  const known = sites.find((site) => site.mention.known)?.mention.known;
  const names = sites.filter((site) => site.mention.form === 'name');
  const type =
    known?.type ??
    (several ? 'group' : undefined) ??
    (isHeOrShe(sites) ? 'person' : undefined) ??
    vote(names.length ? names : sites.filter((site) => !site.pronoun)) ??
    vote(sites)!;
  const spelled = names.length === 1 ? [written(names[0]!)] : [...new Set(names.map(written))];
  if (known) {
    return {
      id: known.key,
      type,
      name: known.name,
      aliases: aliases(spelled, known.name),
      ids: known.ids ?? {},
    };
  }
  const name = spelled.reduce<string | undefined>(
    (best, next) => (best === undefined || fuller(next, best) ? next : best),
    undefined,
  );
  if (name !== undefined)
    return { id: `${type}:${slug(name)}`, type, name, aliases: aliases(spelled, name), ids: {} };
  const described = sites.some((site) => !site.pronoun);
  const description = several && !described ? together(discourse, several) : longest(sites);
  const document = discourse.key;
  return {
    id: `${type}:${slug(description).slice(0, 80)}~${document}`,
    type,
    name: description,
    aliases: [],
    ids: {},
  };
}

/** "Penn was elected. He ...": he and she are persons, whatever the name was taken for. */
const isHeOrShe = (sites: readonly Site[]): boolean =>
  sites.some(({ gender, pronoun }) => pronoun && (gender === 'male' || gender === 'female'));

/** The name as the text has it, without article, title and possessive. */
function written(site: Site): string {
  const text = site.mention.text
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .replace(/^the\s+(?=\p{Lu})/iu, '');
  if (site.mention.type !== 'person' || !site.name.length) return text;
  const words = text.split(' ');
  const count = site.name.join(' ').split(' ').length;
  // "U.S. President Donald Trump": as many words as the name has, hyphens counted
  let from = words.length;
  let left = count;
  while (from > 0 && left > 0) left -= Math.max(1, words[--from]!.split(/[-.]/).filter(Boolean).length);
  return (
    words
      .slice(from)
      .join(' ')
      .replace(/[,(].*$/, '') || text
  );
}

const fuller = (a: string, b: string): boolean => {
  const wordsA = a.split(/[\s]+/).length;
  const wordsB = b.split(/[\s]+/).length;
  return wordsA !== wordsB ? wordsA > wordsB : a.length !== b.length ? a.length > b.length : a < b;
};

const aliases = (spelled: readonly string[], name: string): readonly string[] =>
  // "BEIJING" of a dateline is no other name
  spelled.filter((other) => other !== name && other.toUpperCase() !== name.toUpperCase()).sort();

/** "They" by its members: "Russia and United States". */
const together = (discourse: Discourse, members: readonly number[]): string =>
  members
    .map((index) => discourse.cluster(index))
    .map(({ known, first }) => known?.name ?? written(discourse.sites[first]!))
    .sort()
    .join(' and ');

/** The description with the most words of its own that is still short: "comprehensive strategic partnership treaty". */
function longest(sites: readonly Site[]): string {
  const described = sites.filter((site) => !site.pronoun);
  const texts = (described.length ? described : sites).map((site) =>
    site.mention.text
      .replace(/\s+/g, ' ')
      .replace(/^(the|an?|this|that|these|those|both|its|his|her|their|our|my|your)\s+/i, '')
      .replace(/['’]s?$/, '')
      .slice(0, 160),
  );
  return texts.reduce((best, next) => (fuller(next, best) && next.length <= 100 ? next : best));
}

/** The most frequent type; of equals, the first. "other" only where nothing else is said. */
function vote(sites: readonly Site[]): EntityTypeId | undefined {
  const first = sites[0]?.mention.type;
  if (sites.every(({ mention }) => mention.type === first)) return first;
  const counts = new Map<EntityTypeId, number>();
  for (const { mention } of sites)
    counts.set(mention.type, (counts.get(mention.type) ?? 0) + (mention.type === 'other' ? 0.01 : 1));
  let best: EntityTypeId | undefined;
  for (const [type, count] of counts) if (best === undefined || count > counts.get(best)!) best = type;
  return best;
}
