import type { Entity } from '../model/entity.ts';
import type { Evidence, Modality } from '../model/evidence.ts';
import type { Relation } from '../model/relation.ts';
import type { EntityTypeId } from './entity-types.ts';
import { PLOVER } from './plover.ts';

/*
 * The graph as a query language sees it: nodes with labels, relationships with one type each, both with properties. The query
 * engine and the Cypher script for graph databases show this one view, so that a query's text fits both. What is not known is
 * no property at all, which a query sees as null.
 */

/** What a property can hold; all of it fits a property of Neo4j. */
export type ViewValue = string | number | boolean | readonly string[] | readonly number[];

export type ViewProperties = Readonly<Record<string, ViewValue>>;

/** The label of every node, whatever its type. */
export const ENTITY_LABEL = 'Entity';

/** `person` -> `Person`; in PascalCase. */
export const nodeLabel = (type: EntityTypeId): string =>
  type
    .split(/[^a-z0-9]+/i)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** `head_of_state` -> `HEAD_OF_STATE`, `send-message-to` -> `SEND_MESSAGE_TO`. */
export const relationshipType = (type: string): string => type.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '_');

/** What a node's identifiers are called where the name of our own field does not say it. */
const ID_NAMES: Readonly<Record<string, string>> = { iso3166: 'iso3166alpha2' };

/**
 * The properties of a node: `id`, `name`, `type`, `aliases`, `mentions` (their number), `members` (ids, of a plural), and
 * its identifiers each under its own name (`iso3166alpha2`, `iso3166alpha3`, `wikidata`, those of a watchlist).
 */
export function nodeProperties({ id, name, type, aliases, mentions, members, ids }: Entity): ViewProperties {
  const known = Object.entries(ids).map(([key, value]) => [ID_NAMES[key] ?? key, value]);
  return {
    ...Object.fromEntries(known),
    id,
    name,
    type,
    aliases,
    mentions: mentions.length,
    ...(members && { members }),
  };
}

/** The nearer to a fact, the earlier. */
const MODALITIES: readonly Modality[] = [
  'actual',
  'future',
  'intended',
  'requested',
  'possible',
  'hypothetical',
];

/**
 * The properties of a relationship that stands for some pieces of evidence of a relation: for all of them where the view has
 * one relationship for each relation, for one where it has one for each piece of evidence.
 *
 * - `id`, `relation` (the type as the ontology writes it), `class`, `directed`
 * - `event`, `cameo`, `quad`, `score` (PLOVER's intensity, -10 to 10), where the type has an event
 * - `date`, `first` (both the earliest date the evidence names), `last`; text: `1978`, `1978-09` or `1978-09-17`
 * - `count`: pieces of evidence
 * - `negated`: true only if all the evidence denies it
 * - `modality`: the nearest to a fact that the evidence goes, `actual` if any sentence tells it as done
 * - `attribution`: who says so, names of speakers and outlets
 * - `confidence`: of the surest piece, 0 to 1
 * - `quotes`, `documents`, `starts`, `ends`: the sentences, the ids of their documents and where in them they stand; in parallel,
 *   one item for each piece of evidence, because a property of Neo4j cannot hold a map
 * - `place`: where it happened, if the evidence names one place
 *
 * @param name the name of the entity with an id
 */
export function relationshipProperties(
  relation: Relation,
  evidence: readonly Evidence[],
  name: (entity: string) => string,
): ViewProperties {
  const { id, type, class: kind, directed, event, cameo, quad } = relation;
  const dates = evidence.flatMap(({ date }) => date ?? []).sort();
  const asserted = evidence.filter(({ negated }) => !negated);
  const told = new Set((asserted.length ? asserted : evidence).map(({ modality }) => modality));
  const attribution = unique(
    evidence.flatMap(({ attribution: by }) => [by?.speaker ?? [], by?.outlet ?? []].flat().map(name)),
  );
  const places = unique(evidence.flatMap(({ place }) => (place === undefined ? [] : name(place))));
  return {
    id,
    relation: type,
    class: kind,
    directed,
    ...(event && { event, score: PLOVER[event].score }),
    ...(cameo && { cameo }),
    ...(quad && { quad }),
    ...(dates[0] && { date: dates[0], first: dates[0], last: dates.at(-1)! }),
    count: evidence.length,
    negated: asserted.length === 0,
    modality: MODALITIES.find((modality) => told.has(modality))!,
    ...(attribution.length && { attribution }),
    confidence: Math.max(...evidence.map(({ confidence }) => confidence)),
    quotes: evidence.map(({ quote }) => quote),
    documents: evidence.map(({ document }) => document),
    starts: evidence.map(({ start }) => start),
    ends: evidence.map(({ end }) => end),
    ...(places.length === 1 && { place: places[0]! }),
  };
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
