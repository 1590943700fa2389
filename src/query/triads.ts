import { evidenceCount } from '../model/counts.ts';
import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import { findEntity } from './find-entity.ts';
import { type Direction, neighbours } from './neighbours.ts';
import type { RelationFilter } from './relation-filter.ts';

export interface TriadOptions extends RelationFilter {
  /** Seen from the third: `out` who acts on both, `in` on whom both act; default `any`. */
  readonly direction?: Direction;
}

/** A third entity that is tied to both. */
export interface Triad {
  readonly third: Entity;
  readonly withA: readonly Relation[];
  readonly withB: readonly Relation[];
}

/**
 * Who is tied to both of two entities, those first that have most with the one with whom they have less: "who is hostile to
 * both" is `{ quads: [3, 4], direction: 'out' }`.
 *
 * @param a id, name or alias
 * @param b id, name or alias
 * @throws InputError when there is no such entity or relation type
 * @example
 * triads(graph, 'Egypt', 'Israel', { quads: [3, 4], direction: 'out' }).map(({ third }) => third.name)
 * // => ['Syria']
 */
export function triads(
  graph: KnowledgeGraph,
  a: string,
  b: string,
  { direction = 'any', ...filter }: TriadOptions = {},
): readonly Triad[] {
  const [one, two] = [findEntity(graph, a).id, findEntity(graph, b).id];
  // what leads away from the third leads into the two
  const seen = direction === 'any' ? 'any' : direction === 'out' ? 'in' : 'out';
  const around = (id: string) => neighbours(graph, id, { direction: seen, ...filter });
  const withB = new Map(around(two).map(({ entity, relations }) => [entity.id, relations]));
  return around(one)
    .flatMap(({ entity, relations }) => {
      const others = withB.get(entity.id);
      return others && entity.id !== one && entity.id !== two
        ? [{ third: entity, withA: relations, withB: others }]
        : [];
    })
    .sort((x, y) => lesser(y) - lesser(x) || (x.third.id < y.third.id ? -1 : 1));
}

const lesser = ({ withA, withB }: Triad): number => Math.min(evidenceCount(withA), evidenceCount(withB));
