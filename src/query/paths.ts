import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import { findEntity } from './find-entity.ts';
import { indexOf, otherEnd } from './graph-index.ts';
import { type Direction, goes } from './neighbours.ts';
import { type RelationFilter, type Sieve, sieve } from './relation-filter.ts';
import { type AtLeast, type Step, type StepsFrom, shortestWays } from './shortest-ways.ts';

export interface PathOptions extends RelationFilter {
  /** How many paths at most; 3. */
  readonly k?: number;
  /** No longer than this; 6. */
  readonly maxHops?: number;
  /** Whether a path must follow relations as they point; default `any`. */
  readonly direction?: Direction;
}

/** One step of a path, with everything that ties the two, the surest first, each relation with its evidence. */
export interface Hop {
  readonly from: Entity;
  readonly to: Entity;
  readonly relations: readonly Relation[];
}

export interface Path {
  readonly hops: readonly Hop[];
}

/**
 * The k shortest paths between two entities, none of which comes through an entity twice: fewest hops first, among these the
 * best told. Parallel relations are one hop.
 *
 * @param from id, name or alias
 * @param to id, name or alias
 * @returns no path where the two are one or nothing joins them
 * @throws InputError when there is no such entity or relation type
 * @example
 * paths(graph, 'Egypt', 'Jimmy Carter', { k: 2 }).map(({ hops }) => hops.map(({ to }) => to.name).join(' - '))
 * // => ['Anwar Sadat - Jimmy Carter', 'Israel - Menachem Begin - Jimmy Carter']
 */
export function paths(
  graph: KnowledgeGraph,
  from: string,
  to: string,
  { k = 3, maxHops = 6, direction = 'any', ...filter }: PathOptions = {},
): readonly Path[] {
  const [start, end] = [findEntity(graph, from), findEntity(graph, to)];
  const { entities } = indexOf(graph);
  const keep = sieve(graph, filter);
  const steps = stepsOf(graph, direction, keep);
  const atLeast = stepsLeft(graph, start.id, end.id, maxHops, direction, keep);
  const hop = (step: Step<readonly Relation[]>): Hop => ({
    from: entities.get(step.from)!,
    to: entities.get(step.to)!,
    relations: step.over,
  });
  return shortestWays(steps, atLeast, start.id, end.id, k, maxHops).map((way) => ({ hops: way.map(hop) }));
}

/** Where one can go from an entity, and over which relations; each entity is looked at once. */
function stepsOf(graph: KnowledgeGraph, direction: Direction, keep: Sieve): StepsFrom<readonly Relation[]> {
  const index = indexOf(graph);
  const known = new Map<string, readonly Step<readonly Relation[]>[]>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const over = new Map<string, Relation[]>();
    for (const each of index.relationsOf(id)) {
      const other = otherEnd(each, id);
      const relation = other !== id && goes(each, id, direction) ? keep(each) : undefined;
      if (!relation) continue;
      const list = over.get(other);
      if (list) list.push(relation);
      else over.set(other, [relation]);
    }
    const steps = [...over].map(([other, relations]) => ({
      from: id,
      to: other,
      over: relations.sort((a, b) => sureness(b) - sureness(a) || (a.id < b.id ? -1 : 1)),
      strength: relations.reduce((sum, relation) => sum + sureness(relation), 0),
    }));
    known.set(id, steps);
    return steps;
  };
}

/**
 * How many steps it is to the end, from all entities that are no farther from it than the start: breadth first, against the
 * direction of the path. All others are farther.
 */
function stepsLeft(
  graph: KnowledgeGraph,
  start: string,
  end: string,
  maxHops: number,
  direction: Direction,
  keep: Sieve,
): AtLeast {
  const { relationsOf } = indexOf(graph);
  const back = direction === 'any' ? 'any' : direction === 'out' ? 'in' : 'out';
  const left = new Map([[end, 0]]);
  let front = [end];
  let depth = 0;
  while (front.length && !left.has(start) && depth < maxHops) {
    depth++;
    const next: string[] = [];
    for (const id of front)
      for (const each of relationsOf(id)) {
        const other = otherEnd(each, id);
        if (left.has(other) || !goes(each, id, back) || !keep(each)) continue;
        left.set(other, depth);
        next.push(other);
      }
    front = next;
  }
  // nothing leads on: what is not reached has no way to the end at all
  const beyond = front.length ? depth + 1 : Number.POSITIVE_INFINITY;
  return (id) => left.get(id) ?? beyond;
}

/** Sum of the confidence of all that is told. */
const sureness = ({ evidence }: Relation): number =>
  evidence.reduce((sum, { confidence }) => sum + confidence, 0);
