import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import { findEntity } from './find-entity.ts';
import { indexOf } from './graph-index.ts';

export interface CoOccurrenceOptions {
  /** What both must be mentioned in; default `paragraph`. */
  readonly within?: 'document' | 'paragraph';
  /** Id, name or alias: only pairs with this entity. */
  readonly entity?: string;
  /** Only entities of these types. */
  readonly types?: readonly EntityTypeId[];
  /** Only pairs that are together at least so often; 2. */
  readonly min?: number;
  /** At most so many pairs; 100. */
  readonly limit?: number;
}

export interface CoOccurrence {
  readonly a: Entity;
  readonly b: Entity;
  /** In how many documents or paragraphs both are mentioned. */
  readonly count: number;
  /** `count` of all in which at least one of them is, 0 to 1 (Jaccard). */
  readonly share: number;
  /** Whether a relation ties them. A pair that is often together and not tied may be worth reading. */
  readonly related: boolean;
}

/** More entities than this in one place make so many pairs that they say nothing: a list of names, not a story. */
const MOST_TOGETHER = 200;

/**
 * Which entities are mentioned together, the most frequent pairs first.
 *
 * @throws InputError when there is no such entity
 * @example
 * coOccurrence(graph, { entity: 'Jimmy Carter', types: ['person'], within: 'document', min: 1 }).map(
 *   ({ a, b, count, related }) => [a.name, b.name, count, related])
 * // => [['Jimmy Carter', 'Menachem Begin', 2, true], ['Anwar Sadat', 'Jimmy Carter', 1, true]]
 */
export function coOccurrence(
  graph: KnowledgeGraph,
  { within = 'paragraph', entity, types, min = 2, limit = 100 }: CoOccurrenceOptions = {},
): readonly CoOccurrence[] {
  const index = indexOf(graph);
  const wanted = entity === undefined ? undefined : findEntity(graph, entity).id;
  const places = placesOf(graph, within);
  const among = graph.entities.filter(({ type }) => !types || types.includes(type));
  const placesByEntity = new Map(among.map((each) => [each.id, new Set(each.mentions.map(places))]));
  const entitiesByPlace = new Map<string, string[]>();
  for (const [id, there] of placesByEntity)
    for (const place of there) {
      const together = entitiesByPlace.get(place);
      if (together) together.push(id);
      else entitiesByPlace.set(place, [id]);
    }

  const counts = new Map<string, Map<string, number>>();
  for (const together of entitiesByPlace.values()) {
    if (together.length > MOST_TOGETHER) continue;
    for (const [at, a] of together.entries()) {
      for (const b of together.slice(at + 1)) {
        if (wanted !== undefined && a !== wanted && b !== wanted) continue;
        const row = counts.get(a) ?? new Map<string, number>();
        counts.set(a, row.set(b, (row.get(b) ?? 0) + 1));
      }
    }
  }
  return [...counts]
    .flatMap(([a, row]) => [...row].map(([b, count]) => ({ a, b, count })))
    .filter(({ count }) => count >= min)
    .sort((x, y) => y.count - x.count || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))
    .slice(0, limit)
    .map(({ a, b, count }) => ({
      a: index.entities.get(a)!,
      b: index.entities.get(b)!,
      count,
      share: count / (placesByEntity.get(a)!.size + placesByEntity.get(b)!.size - count),
      related: index.relationsOf(a).some(({ source, target }) => source === b || target === b),
    }));
}

type PlaceOf = (mention: { readonly id: string; readonly start: number }) => string;

/** The document or the paragraph that a mention is in. A text that is left out of the graph is one paragraph. */
function placesOf({ documents }: KnowledgeGraph, within: 'document' | 'paragraph'): PlaceOf {
  const documentOf = (id: string): string => id.slice(0, id.lastIndexOf('#'));
  if (within === 'document') return ({ id }) => documentOf(id);
  const starts = new Map(documents.map((document) => [document.id, paragraphStarts(document)]));
  return ({ id, start }) => {
    const document = documentOf(id);
    const before = starts.get(document)?.findLast((paragraph) => paragraph <= start) ?? 0;
    return `${document}#${before}`;
  };
}

/** Where the paragraphs of a text begin; a blank line parts them. */
const paragraphStarts = ({ text }: Document): readonly number[] => [
  0,
  ...[...text.matchAll(/\n[^\S\n]*\n\s*/g)].map((gap) => gap.index + gap[0].length),
];
