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
 * The shortest ways between two entities along visible ties, whichever way these point; at most `most`, in order of
 * how sure and how often told their ties are. Breadth first from the start, then back along all that lies on a
 * shortest way.
 */
export function shortestPaths(
  index: GraphIndex,
  visible: ReadonlySet<string>,
  from: string,
  to: string,
  most = 5,
): readonly (readonly Hop[])[] {
  if (from === to || !index.entities.has(from) || !index.entities.has(to)) return [];
  const distance = new Map([[from, 0]]);
  let edge = [from];
  for (let step = 1; step <= MOST_HOPS && edge.length > 0 && !distance.has(to); step++) {
    const next: string[] = [];
    for (const id of edge)
      for (const tie of index.ties(id)) {
        const other = tie.source === id ? tie.target : tie.source;
        if (!visible.has(tie.id) || distance.has(other)) continue;
        distance.set(other, step);
        next.push(other);
      }
    edge = next;
  }
  if (!distance.has(to)) return [];

  const paths: Hop[][] = [];
  // a graph may hold very many shortest ways: enough to choose the best from, not all
  const enough = most * 20;
  const walkBack = (id: string, tail: readonly Hop[]): void => {
    if (paths.length >= enough) return;
    if (id === from) {
      paths.push([...tail]);
      return;
    }
    for (const before of neighboursAt(id, (distance.get(id) ?? 0) - 1))
      walkBack(before, [{ from: before, to: id, ties: tiesBetween(index, visible, before, id) }, ...tail]);
  };
  const neighboursAt = (id: string, wanted: number): string[] =>
    [
      ...new Set(
        index
          .ties(id)
          .filter((tie) => visible.has(tie.id))
          .map((tie) => (tie.source === id ? tie.target : tie.source)),
      ),
    ]
      .filter((other) => distance.get(other) === wanted)
      .sort();
  walkBack(to, []);
  return paths.sort((a, b) => strength(b) - strength(a)).slice(0, most);
}

function tiesBetween(index: GraphIndex, visible: ReadonlySet<string>, a: string, b: string): Relation[] {
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

/** A path is as strong as its weakest hop; a standing tie counts as much as a deed. */
const strength = (path: readonly Hop[]): number =>
  Math.min(
    ...path.map((hop) => hop.ties.reduce((sum, tie) => sum + topConfidence(tie) * tie.evidence.length, 0)),
  );
