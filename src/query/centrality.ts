import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import closenessModule from 'graphology-metrics/centrality/closeness.js';
import eigenvectorModule from 'graphology-metrics/centrality/eigenvector.js';
import hitsModule from 'graphology-metrics/centrality/hits.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import { suggestion } from '../model/suggestion.ts';
import { indexOf } from './graph-index.ts';
import type { RelationFilter } from './relation-filter.ts';
import { type WeightedGraph, weightedGraph } from './weighted-graph.ts';

// These packages are CommonJS: what Node imports is the function that their types call `default`.
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
const closeness = closenessModule as unknown as typeof closenessModule.default;
const eigenvector = eigenvectorModule as unknown as typeof eigenvectorModule.default;
const hits = hitsModule as unknown as typeof hitsModule.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

interface Measure {
  readonly graph: 'directed' | 'undirected';
  readonly of: (graph: WeightedGraph) => Readonly<Record<string, number>>;
}

/** Power iterations until they settle; large graphs with long chains need more than the libraries' hundred. */
const ENOUGH = { maxIterations: 10_000, tolerance: 1e-7 };

/** A new measure is an entry here. */
const MEASURES = {
  /** Number of entities it is tied to. */
  degree: { graph: 'undirected', of: (graph) => degrees(graph, (id) => graph.degree(id)) },
  /** Number of entities that act on it. */
  indegree: { graph: 'directed', of: (graph) => degrees(graph, (id) => graph.inDegree(id)) },
  /** Number of entities it acts on. */
  outdegree: { graph: 'directed', of: (graph) => degrees(graph, (id) => graph.outDegree(id)) },
  /** Share of the shortest ways of others that lead through it: the go-between. */
  betweenness: { graph: 'undirected', of: (graph) => betweenness(graph, { getEdgeWeight: null }) },
  /** How few steps it is from all that it can reach, scaled by how many these are (Wasserman and Faust). */
  closeness: { graph: 'undirected', of: (graph) => closeness(graph, { wassermanFaust: true }) },
  /** Tied to those that are well tied; by weight of evidence. */
  eigenvector: {
    graph: 'undirected',
    of: (graph) => eigenvector(graph, { getEdgeWeight: 'weight', ...ENOUGH }),
  },
  /** Where one ends who follows relations at random; by weight of evidence. */
  pagerank: { graph: 'directed', of: (graph) => pagerank(graph, { getEdgeWeight: 'weight', ...ENOUGH }) },
  /** Acts on many that many act on (HITS). */
  hub: {
    graph: 'directed',
    of: (graph) => hits(graph, { getEdgeWeight: 'weight', ...ENOUGH, tolerance: 1e-4 }).hubs,
  },
  /** Acted on by many that act on many (HITS). */
  authority: {
    graph: 'directed',
    of: (graph) => hits(graph, { getEdgeWeight: 'weight', ...ENOUGH, tolerance: 1e-4 }).authorities,
  },
} as const satisfies Record<string, Measure>;

export type CentralityMeasure = keyof typeof MEASURES;

/** The names of all measures. */
export const CENTRALITY_MEASURES = Object.keys(MEASURES) as readonly CentralityMeasure[];

export interface CentralityOptions extends RelationFilter {
  /** At most so many; all. */
  readonly limit?: number;
}

/**
 * How central entities are, the most central first; entities without a relation that the filter keeps are left out.
 *
 * @param measure one of `CENTRALITY_MEASURES`
 * @throws InputError for an unknown measure or relation type
 * @example
 * centrality(graph, 'betweenness', { limit: 1 }).map(({ entity }) => entity.name)
 * // => ['Anwar Sadat']
 */
export function centrality(
  graph: KnowledgeGraph,
  measure: CentralityMeasure,
  { limit, ...filter }: CentralityOptions = {},
): readonly { readonly entity: Entity; readonly value: number }[] {
  const chosen: Measure | undefined = MEASURES[measure];
  if (!chosen) throw new InputError(`unknown measure: ${measure}${suggestion(measure, CENTRALITY_MEASURES)}`);
  const weighted = weightedGraph(graph, chosen.graph, filter);
  if (!weighted.size) return [];
  const { entities } = indexOf(graph);
  return Object.entries(chosen.of(weighted))
    .map(([id, value]) => ({ entity: entities.get(id)!, value: rounded(value) }))
    .sort((a, b) => b.value - a.value || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, limit);
}

const degrees = (graph: WeightedGraph, of: (id: string) => number): Record<string, number> =>
  Object.fromEntries(graph.mapNodes((id) => [id, of(id)]));

/** Beyond the eighth digit there is only the order of additions. */
const rounded = (value: number): number => Math.round(value * 1e8) / 1e8;
