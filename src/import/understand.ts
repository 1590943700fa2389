import type { Modality } from '../model/evidence.ts';
import { slug } from '../model/identity.ts';
import type { Relation } from '../model/relation.ts';
import { ENTITY_TYPES, type EntityTypeId } from '../ontology/entity-types.ts';
import { PLOVER, type PloverEvent } from '../ontology/plover.ts';
import { RELATION_TYPES } from '../ontology/registry.ts';
import type { ActionType, RoleType } from '../ontology/relation-type.ts';
import type { Attributes, ForeignEdge, ForeignNode, ForeignValue } from './foreign-graph.ts';

/*
 * What the attributes of foreign graphs mean to us. Names are compared without case. What is not understood is not lost: it
 * stands in the line that is the evidence.
 */

/** The first of the named attributes that is there, as one text. */
export function said(attributes: Attributes, ...names: readonly string[]): string | undefined {
  const known = lowered(attributes);
  for (const name of names) {
    const value = known.get(name);
    const text = typeof value === 'string' ? value : value?.find((item) => item !== '');
    if (text !== undefined && text.trim() !== '') return text.trim();
  }
  return undefined;
}

const lowerings = new WeakMap<Attributes, ReadonlyMap<string, ForeignValue>>();

function lowered(attributes: Attributes): ReadonlyMap<string, ForeignValue> {
  const known = lowerings.get(attributes);
  if (known) return known;
  const made = new Map(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));
  lowerings.set(attributes, made);
  return made;
}

/** A list, a JSON list in a text, or a text parted by bars or semicolons. */
export function listed(attributes: Attributes, name: string): readonly string[] {
  const value = lowered(attributes).get(name);
  if (value === undefined) return [];
  if (typeof value !== 'string') return value;
  const json = value.startsWith('[') ? jsonOf(value) : undefined;
  if (Array.isArray(json)) return json.map(String);
  return value.split(/\s*[|;]\s*/).filter((item) => item !== '');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Other words for our types. */
const TYPE_WORDS: Readonly<Record<string, EntityTypeId>> = {
  people: 'person',
  human: 'person',
  individual: 'person',
  politician: 'person',
  country: 'state',
  nation: 'state',
  publicbody: 'state',
  org: 'organization',
  organisation: 'organization',
  company: 'organization',
  institution: 'organization',
  agency: 'organization',
  party: 'organization',
  location: 'place',
  city: 'place',
  region: 'place',
  gpe: 'state',
  loc: 'place',
  per: 'person',
  agreement: 'treaty',
  law: 'treaty',
  legislation: 'treaty',
  building: 'facility',
};

export function entityType({ attributes }: ForeignNode): EntityTypeId {
  for (const name of ['type', 'category', 'kind', 'class', 'schema', 'label']) {
    for (const word of words(lowered(attributes).get(name))) {
      if (word in ENTITY_TYPES) return word as EntityTypeId;
      if (TYPE_WORDS[word]) return TYPE_WORDS[word];
    }
  }
  return 'other';
}

/** `Entity\u001fPerson` of Neo4j, `:Person`, `Person` */
const words = (value: ForeignValue | undefined): readonly string[] =>
  (typeof value === 'string' ? [value] : (value ?? [])).map((word) =>
    word.replace(/^:/, '').trim().toLowerCase(),
  );

export const entityName = ({ id, label, attributes }: ForeignNode): string =>
  (label?.trim() || said(attributes, 'label', 'name', 'title', 'caption')) ?? id;

/** Names of identifiers as foreign tables have them -> ours. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  iso3166: 'iso3166',
  iso3166alpha2: 'iso3166',
  iso3166alpha3: 'iso3166alpha3',
  wikidata: 'wikidata',
  wikidataid: 'wikidata',
  qid: 'wikidata',
};

/** Attributes of their own, and what our own exports write into `ids`: JSON, or `iso3166:EG iso3166alpha3:EGY`. */
export function identifiers({ attributes }: ForeignNode): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, ours] of Object.entries(IDENTIFIERS)) {
    const value = said(attributes, name);
    if (value !== undefined) found[ours] = value;
  }
  const ids = said(attributes, 'ids');
  const json = ids?.startsWith('{') ? jsonOf(ids) : undefined;
  if (typeof json === 'object' && json !== null)
    for (const [name, value] of Object.entries(json)) found[name] = String(value);
  else
    for (const part of ids?.split(' ') ?? []) {
      const colon = part.indexOf(':');
      if (colon > 0) found[part.slice(0, colon)] = part.slice(colon + 1);
    }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

type RelationFacts = Pick<Relation, 'type' | 'class' | 'event' | 'cameo' | 'quad' | 'directed'>;

/** `head_of_state` by `HEAD_OF_STATE`, `head of state`, `is head of state of`. */
const BY_NAME: ReadonlyMap<string, ActionType | RoleType> = new Map(
  [...RELATION_TYPES.values()].flatMap((type) => [
    [plainName(type.label), type] as const,
    [plainName(type.id), type] as const,
  ]),
);

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What an edge is: a type of ours when its name says so, else an open relation under that name. */
export function relationFacts(edge: ForeignEdge): RelationFacts {
  const name =
    said(edge.attributes, 'relation', 'kind', 'interaction', 'predicate', 'type') ??
    edge.label ??
    said(edge.attributes, 'label') ??
    'linked-to';
  const known = BY_NAME.get(plainName(name));
  if (known && 'event' in known) {
    const { id, event, cameo, directed } = known;
    return { type: id, class: 'action', event, cameo, quad: event ? PLOVER[event].quad : null, directed };
  }
  if (known)
    return { type: known.id, class: 'role', event: null, cameo: null, quad: null, directed: known.directed };
  const event = (said(edge.attributes, 'event') ?? '').toUpperCase();
  const coded = event in PLOVER ? (event as PloverEvent) : null;
  return {
    type: slug(name),
    class: 'open',
    event: coded,
    cameo: coded ? (said(edge.attributes, 'cameo') ?? PLOVER[coded].cameo) : null,
    quad: coded ? PLOVER[coded].quad : null,
    directed: said(edge.attributes, 'directed')?.toLowerCase() === 'false' ? false : edge.directed,
  };
}

/** The beginning of a date in a text, if it is one: `1978`, `1978-09`, `1978-09-17`. */
export function dateIn(value: unknown): string | undefined {
  const found = /^\s*(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?=[T\s]|$)/.exec(
    String(value ?? ''),
  );
  return found
    ? found
        .slice(1)
        .filter((part) => part !== undefined)
        .join('-')
    : undefined;
}

const MODALITIES: readonly Modality[] = [
  'actual',
  'future',
  'intended',
  'hypothetical',
  'possible',
  'requested',
];

/** Of several modalities the one closest to fact. */
export const modalityIn = (value: unknown): Modality =>
  MODALITIES.find((modality) =>
    String(value ?? '')
      .split(/\W+/)
      .includes(modality),
  ) ?? 'actual';

export function confidenceIn(value: unknown): number {
  const number = Number(value ?? Number.NaN);
  return number >= 0 && number <= 1 ? number : 1;
}
