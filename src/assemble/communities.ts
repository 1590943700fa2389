import louvainModule from 'graphology-communities-louvain';
import type { AbstractGraph } from 'graphology-types';
import type { Imported } from './imported.ts';
import { compare } from './order.ts';

// The package is CommonJS: what Node imports is the function that its types call `default`.
const louvain = louvainModule as unknown as Imported<typeof louvainModule>;

/**
 * Louvain communities of a weighted graph with edges, by id of the node; 0 is the largest, the alphabet decides between equals.
 * The same graph gives the same communities: nodes are visited in their order, and chance is a fixed sequence.
 */
export function communities(graph: AbstractGraph): ReadonlyMap<string, number> {
  const groups = new Map<number, string[]>();
  for (const [id, community] of Object.entries(louvain(graph, { rng: evenly(), randomWalk: false }))) {
    const group = groups.get(community);
    if (group) group.push(id);
    else groups.set(community, [id]);
  }
  const sorted = [...groups.values()]
    .map((ids) => ids.sort())
    .sort((a, b) => b.length - a.length || compare(a[0]!, b[0]!));
  return new Map(sorted.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
}

/** Stands in for chance: the same sequence in every run. */
function evenly(): () => number {
  let last = 0;
  return () => {
    last = (last + 0.618_033_988_75) % 1;
    return last;
  };
}
