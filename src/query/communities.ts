import louvainModule from 'graphology-communities-louvain';
import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { indexOf } from './graph-index.ts';
import type { RelationFilter } from './relation-filter.ts';
import { weightedGraph } from './weighted-graph.ts';

// CommonJS: what Node imports is the function that its types call `default`.
const louvain = louvainModule as unknown as typeof louvainModule.default;

export interface CommunityOptions extends RelationFilter {
  /** Above 1 more and smaller communities, below 1 fewer and larger ones; 1. */
  readonly resolution?: number;
}

export interface Community {
  /** The best tied first. */
  readonly entities: readonly Entity[];
  /** Pieces of evidence between its members, and between them and others. */
  readonly within: number;
  readonly beyond: number;
}

/**
 * Groups of entities that are tied to each other more than to others, the largest first; entities without a relation that the
 * filter keeps are in none. The same graph gives the same groups.
 * Blondel et al., "Fast unfolding of communities in large networks", J. Stat. Mech. (2008) P10008.
 *
 * @throws InputError for an unknown relation type
 * @example
 * communities(graph).map(({ entities }) => entities.map(({ name }) => name))
 * // => [['Anwar Sadat', 'Menachem Begin', 'Jimmy Carter'], ['Egypt', 'Israel', 'Syria']]
 */
export function communities(
  graph: KnowledgeGraph,
  { resolution = 1, ...filter }: CommunityOptions = {},
): readonly Community[] {
  const weighted = weightedGraph(graph, 'undirected', filter);
  if (!weighted.size) return [];
  const found = louvain(weighted, {
    getEdgeWeight: 'weight',
    resolution,
    randomWalk: false,
    rng: () => 0.5,
  });
  const { entities } = indexOf(graph);
  const members = new Map<number, string[]>();
  for (const id of weighted.nodes().sort()) {
    const group = members.get(found[id]!);
    if (group) group.push(id);
    else members.set(found[id]!, [id]);
  }
  return [...members.values()]
    .map((ids) => {
      const inside = new Set(ids);
      let [within, beyond] = [0, 0];
      for (const id of ids)
        weighted.forEachEdge(id, (_, { weight }, source, target) => {
          // an edge inside is met from both of its ends
          if (inside.has(source === id ? target : source)) within += weight / 2;
          else beyond += weight;
        });
      const degree = (id: string): number => weighted.degree(id);
      return {
        entities: ids
          .sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1))
          .map((id) => entities.get(id)!),
        within,
        beyond,
      };
    })
    .sort(
      (a, b) => b.entities.length - a.entities.length || (a.entities[0]!.id < b.entities[0]!.id ? -1 : 1),
    );
}
