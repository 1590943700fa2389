import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import { indexOf } from './graph-index.ts';

export interface SearchOptions {
  /** Only entities of these types. */
  readonly types?: readonly EntityTypeId[];
  /** At most so many; 10. */
  readonly limit?: number;
}

/** An entity that answers a search, and how well. */
export interface SearchHit {
  readonly entity: Entity;
  /** The name or alias that fits. */
  readonly matched: string;
  /** Number of relations of the entity. */
  readonly relations: number;
}

/**
 * Entities whose name or alias has the words of a text, or whose identifier it is, the best first: the whole name before its beginning,
 * before the beginnings of its words, before a part of it; among equals the best connected first. Case and accents do not
 * count. An empty text finds the best connected entities.
 *
 * @example
 * searchEntities(graph, 'begin').map(({ entity }) => entity.name)
 * // => ['Menachem Begin']
 */
export function searchEntities(
  graph: KnowledgeGraph,
  text: string,
  { types, limit = 10 }: SearchOptions = {},
): readonly SearchHit[] {
  const index = indexOf(graph);
  const wanted = plain(text);
  return graph.entities
    .filter(({ type }) => !types || types.includes(type))
    .flatMap((entity) => {
      const names = [entity.name, ...entity.aliases].map((name) => ({ name, fit: fit(plain(name), wanted) }));
      const ids = [entity.id, ...Object.values(entity.ids)].map((id) => ({
        name: id,
        fit: id.toLowerCase() === wanted ? SAME : 0,
      }));
      const best = [...names, ...ids].reduce((a, b) => (b.fit > a.fit ? b : a));
      return best.fit === 0
        ? []
        : [{ entity, matched: best.name, relations: index.relationsOf(entity.id).length, fit: best.fit }];
    })
    .sort((a, b) => b.fit - a.fit || b.relations - a.relations || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, limit)
    .map(({ fit: _, ...hit }) => hit);
}

const SAME = 4;

/** 4 the same, 3 begins with it, 2 has words that begin with its words, 1 has it somewhere, 0 not. */
function fit(name: string, wanted: string): number {
  if (name === wanted) return SAME;
  if (name.startsWith(wanted)) return 3;
  const words = name.split(/[^\p{L}\p{N}]+/u);
  const parts = wanted.split(/\s+/);
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 2;
  return name.includes(wanted) ? 1 : 0;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
