import louvainModule from 'graphology-communities-louvain';
import type { Drawing } from './drawing.ts';
import type { Imported } from './imported.ts';

// The package is CommonJS: what Node imports is the function that its types call `default`.
const louvain = louvainModule as unknown as Imported<typeof louvainModule>;

/**
 * Louvain communities of a drawing with ties, by number of the node; 0 is the largest, the least number in it decides between equals.
 * The same drawing gives the same communities: nodes are visited in their order, and chance is a fixed sequence.
 */
export function communities(drawing: Drawing): Int32Array {
  const found = louvain(drawing.asGraph(), { rng: evenly(), randomWalk: false });
  const groups = new Map<number, { first: number; count: number }>();
  for (let node = 0; node < drawing.order; node++) {
    const group = groups.get(found[node]!);
    if (group) group.count++;
    else groups.set(found[node]!, { first: node, count: 1 });
  }
  const sorted = [...groups].sort(([, a], [, b]) => b.count - a.count || a.first - b.first);
  const ranks = new Map(sorted.map(([community], rank) => [community, rank]));
  return Int32Array.from({ length: drawing.order }, (_, node) => ranks.get(found[node]!)!);
}

/** Stands in for chance: the same sequence in every run. */
function evenly(): () => number {
  let last = 0;
  return () => {
    last = (last + 0.618_033_988_75) % 1;
    return last;
  };
}
