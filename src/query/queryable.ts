import type { MultiGraph } from 'graphology';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { PropertyMap } from './cypher/values/value.ts';
import { type CypherOptions, cypher, cypherStream } from './cypher-rows.ts';
import { type GraphologyEdge, type GraphologyNode, toGraphology } from './to-graphology.ts';

/** A graph as plain data, with the calls that look outward. Every question takes it as its first argument. */
export interface QueryableGraph extends KnowledgeGraph {
  /** A copy for graphology and its libraries, see `toGraphology`. */
  readonly toGraphology: () => MultiGraph<GraphologyNode, GraphologyEdge>;
  /** The rows that a query finds, see `cypher`. */
  readonly cypher: <Row = Record<string, unknown>>(
    text: string,
    params?: PropertyMap,
    options?: CypherOptions,
  ) => readonly Row[];
  /** The same one by one, giving way to other work, see `cypherStream`. */
  readonly cypherStream: <Row = Record<string, unknown>>(
    text: string,
    params?: PropertyMap,
    options?: CypherOptions,
  ) => AsyncIterable<Row>;
}

/**
 * Gives a graph, wherever it came from, the calls of `openGraph`.
 *
 * @example
 * queryable(graph).cypher('MATCH (a)-[:PRAISE]->(b) RETURN a.name, b.name')
 * // => [{ 'a.name': 'Jimmy Carter', 'b.name': 'Menachem Begin' }]
 */
export function queryable(graph: KnowledgeGraph): QueryableGraph {
  return {
    ...graph,
    toGraphology: () => toGraphology(graph),
    cypher: (text, params, options) => cypher(graph, text, params, options),
    cypherStream: (text, params, options) => cypherStream(graph, text, params, options),
  };
}
