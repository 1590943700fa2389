import type { Relation } from '../../src/model/relation.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { topConfidence } from '../data/tie.ts';

/** One step of a path: an entity and the ties that lead on to the next, the surest first. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly ties: readonly Relation[];
}

/** Longer than this a path says little. */
const MOST_HOPS = 8;

/**
 * Ways between two entities along visible ties, whichever way these point, each entity at most once in each: the
 * shortest first, then longer ones, `most` in all; of equal length, those whose weakest hop is surest first.
 *
 * Yen's algorithm (J. Y. Yen, "Finding the k shortest loopless paths in a network", Management Science 17, 1971):
 * each further way leaves one already found at some entity, and does not go on from there as those found before do.
 */
export function pathsBetween(
  index: GraphIndex,
  visible: ReadonlySet<string>,
  from: string,
  to: string,
  most = 6,
): readonly (readonly Hop[])[] {
  if (from === to || !index.entities.has(from) || !index.entities.has(to)) return [];
  const next = neighbourLists(index, visible);
  const first = shortest(next, from, to, new Set(), new Set());
  if (!first) return [];
  const found: string[][] = [first];
  const candidates = new Map<string, string[]>();
  while (found.length < most) {
    const last = found.at(-1) as string[];
    for (let at = 0; at + 1 < last.length; at++) {
      const root = last.slice(0, at + 1);
      const spur = last[at] as string;
      const closed = new Set<string>();
      for (const path of found)
        if (root.every((id, i) => path[i] === id)) closed.add(path[at + 1] as string);
      const rest = shortest(next, spur, to, new Set(root.slice(0, -1)), closed);
      if (!rest || root.length + rest.length - 2 > MOST_HOPS) continue;
      const whole = [...root, ...rest.slice(1)];
      candidates.set(whole.join('\n'), whole);
    }
    for (const path of found) candidates.delete(path.join('\n'));
    const best = [...candidates.values()].sort(
      (a, b) =>
        a.length - b.length ||
        strengthOf(index, visible, b) - strengthOf(index, visible, a) ||
        (a.join('\n') < b.join('\n') ? -1 : 1),
    )[0];
    if (!best) break;
    found.push(best);
  }
  return found
    .map((path) => hopsOf(index, visible, path))
    .sort((a, b) => a.length - b.length || strength(b) - strength(a));
}

/** Neighbours over visible ties, in order of id, looked up once each. */
function neighbourLists(
  index: GraphIndex,
  visible: ReadonlySet<string>,
): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const others = new Set<string>();
    for (const tie of index.ties(id))
      if (visible.has(tie.id)) others.add(tie.source === id ? tie.target : tie.source);
    others.delete(id);
    const list = [...others].sort();
    known.set(id, list);
    return list;
  };
}

/** Breadth first, around `avoided`, and not by way of `closed` in the first step. */
function shortest(
  next: (id: string) => readonly string[],
  from: string,
  to: string,
  avoided: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): string[] | null {
  const before = new Map<string, string>([[from, '']]);
  let edge = [from];
  for (let step = 1; step <= MOST_HOPS && edge.length > 0; step++) {
    const reached: string[] = [];
    for (const id of edge)
      for (const other of next(id)) {
        if (before.has(other) || avoided.has(other) || (step === 1 && closed.has(other))) continue;
        before.set(other, id);
        if (other === to) return pathTo(before, to);
        reached.push(other);
      }
    edge = reached;
  }
  return null;
}

function pathTo(before: ReadonlyMap<string, string>, to: string): string[] {
  const path: string[] = [];
  for (let id = to; id !== ''; id = before.get(id) ?? '') path.unshift(id);
  return path;
}

const hopsOf = (index: GraphIndex, visible: ReadonlySet<string>, path: readonly string[]): Hop[] =>
  path.slice(1).map((to, at) => {
    const from = path[at] as string;
    return { from, to, ties: tiesBetween(index, visible, from, to) };
  });

/** All visible ties between two entities, the surest first. */
export function tiesBetween(
  index: GraphIndex,
  visible: ReadonlySet<string>,
  a: string,
  b: string,
): readonly Relation[] {
  return index
    .ties(a)
    .filter((tie) => visible.has(tie.id) && (tie.source === b || tie.target === b))
    .sort(
      (one, two) =>
        topConfidence(two) - topConfidence(one) ||
        two.evidence.length - one.evidence.length ||
        (one.id < two.id ? -1 : 1),
    );
}

const strengthOf = (index: GraphIndex, visible: ReadonlySet<string>, path: readonly string[]): number =>
  strength(hopsOf(index, visible, path));

/** A path is as strong as its weakest hop; a standing tie counts as much as a deed. */
const strength = (path: readonly Hop[]): number =>
  Math.min(
    ...path.map((hop) => hop.ties.reduce((sum, tie) => sum + topConfidence(tie) * tie.evidence.length, 0)),
  );
