import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { hash } from '../model/identity.ts';
import type { Relation } from '../model/relation.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import { RELATION_TYPES } from '../ontology/registry.ts';
import type { ExportFormat, ExportOptions } from './export-format.ts';

/** https://followthemoney.tech: an entity a line, links are entities too. */
interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** A law or treaty is a text; what is nothing more than a thing has no schema of its own, and a note names it. */
const SCHEMAS: Readonly<Record<EntityTypeId, string>> = {
  person: 'Person',
  state: 'PublicBody',
  organization: 'Organization',
  place: 'Address',
  treaty: 'Document',
  event: 'Event',
  group: 'LegalEntity',
  facility: 'RealEstate',
  weapon: 'Asset',
  product: 'Asset',
  other: 'Note',
};

/** Links with a schema of their own, where both ends are what it asks for; every other link is an UnknownLink. */
const LINKS: readonly {
  readonly schema: string;
  readonly source: string;
  readonly target: string;
  readonly roles: readonly string[];
  readonly from: readonly EntityTypeId[];
}[] = [
  {
    schema: 'Membership',
    source: 'member',
    target: 'organization',
    roles: ['member_of'],
    from: ['person', 'state', 'organization', 'group'],
  },
  {
    schema: 'Directorship',
    source: 'director',
    target: 'organization',
    roles: ['leader_of', 'head_of_state', 'head_of_government'],
    from: ['person', 'state', 'organization', 'group'],
  },
  {
    schema: 'Employment',
    source: 'employee',
    target: 'employer',
    roles: ['minister_of', 'official_of', 'spokesperson_of'],
    from: ['person'],
  },
];
const ORGANIZATIONS: readonly EntityTypeId[] = ['state', 'organization'];

export const followTheMoney: ExportFormat = {
  id: 'ftm',
  extension: '.ftm.json',
  summary: 'FollowTheMoney entities, NDJSON: Aleph, OpenSanctions, yente, nomenklatura',
  loses: [
    'texts of the documents',
    'mentions of entities, offsets, rules',
    'event, CAMEO code and quad class',
    'which sentence, date and speaker belong together (with --edges evidence they stay together)',
    'our ids (theirs allow letters, digits, dots and hyphens only)',
    'layout and communities',
  ],
  readers: ['@opensanctions/followthemoney'],
  options: ['edges'],
  *write(graph, options) {
    for (const entity of ftmEntities(graph, options)) yield `${JSON.stringify(entity)}\n`;
  },
};

function* ftmEntities(
  { documents, entities, relations }: KnowledgeGraph,
  { edges = 'relation' }: ExportOptions = {},
): Iterable<FtmEntity> {
  for (const { id, title, date, source, language } of documents) {
    yield ftm(documentId(id), 'Article', {
      title: [title ?? id],
      fileName: [id],
      publishedAt: [date],
      publisher: [source],
      // three letters in FollowTheMoney
      language: [language === 'en' ? 'eng' : undefined],
    });
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) yield thing(entity, byId);
  for (const relation of relations) {
    if (edges === 'relation') yield link(relation, byId, relation.id);
    else {
      for (const [index, evidence] of relation.evidence.entries())
        yield link({ ...relation, evidence: [evidence] }, byId, `${relation.id}.${index}`);
    }
  }
}

function thing(
  { id, type, name, aliases, ids, members = [] }: Entity,
  byId: ReadonlyMap<string, Entity>,
): FtmEntity {
  const schema = SCHEMAS[type];
  return ftm(ftmId(id), schema, {
    name: [name],
    alias: aliases,
    wikidataId: [ids.wikidata],
    country: [ids.iso3166?.toLowerCase()],
    keywords: [type],
    ...(schema === 'Address' && { full: [name] }),
    ...(schema === 'Document' && { fileName: [name], title: [name] }),
    summary: members.length
      ? [`stands for ${members.map((each) => byId.get(each)?.name ?? each).join(', ')}`]
      : [],
  });
}

function link(relation: Relation, byId: ReadonlyMap<string, Entity>, id: string): FtmEntity {
  const { type, source, target, evidence } = relation;
  const fits = LINKS.find(
    ({ roles, from }) =>
      roles.includes(type) &&
      from.includes(byId.get(source)!.type) &&
      ORGANIZATIONS.includes(byId.get(target)!.type),
  ) ?? { schema: 'UnknownLink', source: 'subject', target: 'object' };
  const dates = evidence.flatMap(({ date }) => date ?? []).sort();
  const name = (entity: string | undefined) => entity && (byId.get(entity)?.name ?? entity);
  return ftm(`link.${id}`, fits.schema, {
    [fits.source]: [ftmId(source)],
    [fits.target]: [ftmId(target)],
    role: [RELATION_TYPES.get(type)?.label ?? type],
    status: evidence.map(({ negated, modality }) => (negated ? `not ${modality}` : modality)),
    date: dates,
    summary: evidence.map(({ quote }) => quote),
    proof: evidence.map(({ document }) => documentId(document)),
    publisher: evidence.flatMap(({ attribution }) => [name(attribution?.speaker), name(attribution?.outlet)]),
    recordId: [relation.id],
  });
}

/** Every value once, and no property without one. */
function ftm(
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | undefined)[]>>,
): FtmEntity {
  const known = Object.entries(properties).map(
    ([name, values]) =>
      [name, [...new Set(values.filter((value) => value !== undefined && value !== ''))]] as const,
  );
  return {
    id,
    schema,
    properties: Object.fromEntries(known.filter(([, values]) => values.length)) as FtmEntity['properties'],
  };
}

/** Letters, digits, dots and hyphens, with a letter or digit at either end; an id that has others becomes a hash. */
function ftmId(id: string): string {
  const [type = '', ...rest] = id.split(':');
  const key = rest.join(':');
  return /^[0-9A-Za-z](?:[0-9A-Za-z-]*[0-9A-Za-z])?$/.test(key) ? `${type}.${key}` : `${type}.id-${hash(id)}`;
}

const documentId = (id: string): string => `document.${hash(id)}`;
