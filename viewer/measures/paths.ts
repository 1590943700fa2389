import type { Relation } from '../../src/model/relation.ts';
import { type AtLeast, type Step, seekWays } from '../../src/query/shortest-ways.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { atOnce, type Sliced } from '../data/slices.ts';
import { topConfidence } from '../data/tie.ts';

/** One step of a path: an entity and the ties that lead on to the next, the surest first. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly ties: readonly Relation[];
}

/** Ties, by id, along which ways may lead. */
export interface Ties {
  has(id: string): boolean;
}

/** Longer than this a path says little. */
const MOST_HOPS = 8;

/** So many entities are left in a millisecond or two. */
const A_FEW = 100;

/**
 * The k shortest ways between two entities along visible ties, whichever way these point, each entity at most once in
 * each: fewest hops first, of equal length the surest and most often told.
 */
export function pathsBetween(
  index: GraphIndex,
  visible: Ties,
  from: string,
  to: string,
  k = 6,
): readonly (readonly Hop[])[] {
  return atOnce(seekPaths(index, visible, from, to, k));
}

/** The same as work that pauses now and then: of a very large graph, much is looked at. */
export function* seekPaths(
  index: GraphIndex,
  visible: Ties,
  from: string,
  to: string,
  k = 6,
): Sliced<readonly (readonly Hop[])[]> {
  if (from === to || !index.entities.has(from) || !index.entities.has(to)) return [];
  const known = new Map<string, readonly Step<readonly Relation[]>[]>();
  const stepsFrom = (id: string): readonly Step<readonly Relation[]>[] => {
    const before = known.get(id);
    if (before) return before;
    const steps = stepsOf(index, visible, id);
    known.set(id, steps);
    return steps;
  };
  const atLeast = yield* stepsLeft(index, visible, from, to);
  const ways = yield* seekWays(stepsFrom, atLeast, from, to, k, MOST_HOPS);
  return ways.map((way) => way.map((step) => ({ from: step.from, to: step.to, ties: step.over })));
}

/**
 * How many steps it is to the end, from all entities that are no farther from it than the start; all others are farther. Of
 * a large graph most is then not looked at.
 */
function* stepsLeft(index: GraphIndex, visible: Ties, from: string, to: string): Sliced<AtLeast> {
  const left = new Map([[to, 0]]);
  let front = [to];
  let depth = 0;
  while (front.length > 0 && !left.has(from) && depth < MOST_HOPS) {
    depth++;
    const next: string[] = [];
    for (const [at, id] of front.entries()) {
      if (at % A_FEW === 0) yield;
      for (const tie of index.ties(id)) {
        const other = tie.source === id ? tie.target : tie.source;
        if (left.has(other) || !visible.has(tie.id)) continue;
        left.set(other, depth);
        next.push(other);
      }
    }
    front = next;
  }
  // nothing leads on: what is not reached has no way to the end at all
  const beyond = front.length > 0 ? depth + 1 : Number.POSITIVE_INFINITY;
  return (id) => left.get(id) ?? beyond;
}

function stepsOf(index: GraphIndex, visible: Ties, id: string): readonly Step<readonly Relation[]>[] {
  const over = new Map<string, Relation[]>();
  for (const tie of index.ties(id)) {
    const other = tie.source === id ? tie.target : tie.source;
    if (other === id || !visible.has(tie.id)) continue;
    const list = over.get(other);
    if (list) list.push(tie);
    else over.set(other, [tie]);
  }
  return [...over].map(([to, ties]) => ({
    from: id,
    to,
    over: ties.sort(surestFirst),
    strength: ties.reduce((sum, tie) => sum + topConfidence(tie) * tie.evidence.length, 0),
  }));
}

export const surestFirst = (a: Relation, b: Relation): number =>
  topConfidence(b) - topConfidence(a) || b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1);
