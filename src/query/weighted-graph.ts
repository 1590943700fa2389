import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type { KnowledgeGraph } from '../model/graph.ts';
import { type RelationFilter, sieve } from './relation-filter.ts';

/** A graph without parallel edges; `weight` is the number of pieces of evidence between the two. */
export type WeightedGraph = AbstractGraph<Record<string, never>, { weight: number }>;

/**
 * What measures of whole graphs run over: one edge between two entities for all their relations that a filter keeps, none from
 * an entity to itself, and only entities that have an edge.
 * @param type in a directed one, a relation without direction is an edge each way
 */
export function weightedGraph(
  graph: KnowledgeGraph,
  type: 'directed' | 'undirected',
  filter: RelationFilter,
): WeightedGraph {
  const keep = sieve(graph, filter);
  const weighted: WeightedGraph = type === 'directed' ? new DirectedGraph() : new UndirectedGraph();
  const add = (source: string, target: string, weight: number): void => {
    weighted.updateEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + weight }));
  };
  for (const each of graph.relations) {
    const relation = each.source === each.target ? undefined : keep(each);
    if (!relation) continue;
    const { source, target, directed, evidence } = relation;
    add(source, target, evidence.length);
    if (type === 'directed' && !directed) add(target, source, evidence.length);
  }
  return weighted;
}
