import { evidenceCount } from '../model/counts.ts';
import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import { findEntity } from './find-entity.ts';
import { indexOf, otherEnd } from './graph-index.ts';
import { type RelationFilter, sieve } from './relation-filter.ts';

/** Seen from an entity. A relation that has no direction goes both ways. */
export type Direction = 'out' | 'in' | 'any';

export interface NeighbourOptions extends RelationFilter {
  /** Default `any`. */
  readonly direction?: Direction;
  /** Number of steps; 1. */
  readonly depth?: number;
}

export interface Neighbour {
  readonly entity: Entity;
  /** Steps from the start. */
  readonly distance: number;
  /** Its relations with entities one step nearer, each with the evidence that the filter keeps. */
  readonly relations: readonly Relation[];
}

/**
 * The entities around an entity, the nearest first, then those with most evidence.
 *
 * @param entity id, name or alias
 * @throws InputError when there is no such entity or relation type
 * @example
 * neighbours(graph, 'Egypt', { quads: [3, 4] }).map(({ entity, relations }) => `${entity.name} ${relations[0].type}`)
 * // => ['Israel attack', 'Syria condemn']
 */
export function neighbours(
  graph: KnowledgeGraph,
  entity: string,
  { direction = 'any', depth = 1, ...filter }: NeighbourOptions = {},
): readonly Neighbour[] {
  const index = indexOf(graph);
  const keep = sieve(graph, filter);
  const start = findEntity(graph, entity).id;
  const distances = new Map([[start, 0]]);
  const found: Neighbour[] = [];
  let front = [start];
  for (let distance = 1; distance <= depth && front.length; distance++) {
    const reached = new Map<string, Relation[]>();
    for (const id of front) {
      for (const each of index.relationsOf(id)) {
        const other = otherEnd(each, id);
        const known = distances.get(other);
        if (known !== undefined && known < distance) continue;
        const relation = goes(each, id, direction) ? keep(each) : undefined;
        if (!relation) continue;
        distances.set(other, distance);
        const list = reached.get(other);
        if (list) list.push(relation);
        else reached.set(other, [relation]);
      }
    }
    front = [...reached.keys()];
    const ring = [...reached].flatMap(([id, relations]) => {
      const at = index.entities.get(id);
      return at ? [{ entity: at, distance, relations }] : [];
    });
    found.push(
      ...ring.sort(
        (a, b) =>
          evidenceCount(b.relations) - evidenceCount(a.relations) || (a.entity.id < b.entity.id ? -1 : 1),
      ),
    );
  }
  return found;
}

/** Whether a relation leads away from an entity in a direction. */
export const goes = ({ source, target, directed }: Relation, from: string, direction: Direction): boolean =>
  !directed || direction === 'any' || (direction === 'out' ? source : target) === from;
