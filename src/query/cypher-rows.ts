import type { KnowledgeGraph } from '../model/graph.ts';
import { type Result, type RunOptions, run } from './cypher/cypher.ts';
import type { PropertyMap, Value } from './cypher/values/value.ts';
import { type EdgeView, graphView } from './graph-view.ts';
import { plainValue } from './plain-value.ts';

export interface CypherOptions extends RunOptions {
  /** One relationship for each relation (default), or for each piece of evidence. */
  readonly edges?: EdgeView;
}

/**
 * The rows that a query in Cypher finds, as plain objects by column: a node is its properties with `labels`, a relationship its
 * properties with `type`, `source` and `target`. `docs/queries.md` says what of the language is understood.
 *
 * @param params values of `$name` in the text
 * @throws CypherError with line and column for a query that is wrong, and when a limit is reached
 * @example
 * cypher(graph, 'MATCH (:State {name: $name})-[r:ATTACK]-(other) RETURN other.name AS name, r.date AS date', { name: 'Egypt' })
 * // => [{ name: 'Israel', date: '1967-06-05' }]
 */
export function cypher<Row = Record<string, unknown>>(
  graph: KnowledgeGraph,
  text: string,
  params?: PropertyMap,
  options?: CypherOptions,
): readonly Row[] {
  const { columns, rows } = cypherResult(graph, text, params, options);
  return Array.from(rows, (row) => rowObject(columns, row) as Row);
}

/**
 * The rows of `cypher` one by one; other work of the program goes on between them, and `signal` can stop it.
 *
 * @throws CypherError as `cypher`, while the rows are read
 */
export async function* cypherStream<Row = Record<string, unknown>>(
  graph: KnowledgeGraph,
  text: string,
  params?: PropertyMap,
  options?: CypherOptions,
): AsyncIterable<Row> {
  const { columns, rowsAsync } = cypherResult(graph, text, params, options);
  for await (const row of rowsAsync) yield rowObject(columns, row) as Row;
}

/** The answer with Cypher's own values, such as nodes; `cypher` gives them as plain data. */
export function cypherResult(
  graph: KnowledgeGraph,
  text: string,
  params: PropertyMap = {},
  { edges, ...options }: CypherOptions = {},
): Result {
  const view = graphView(graph, edges);
  return run(view.graph, text, params, { ...view.options, ...options });
}

/** One row by column. */
export const rowObject = (columns: readonly string[], row: readonly Value[]): Record<string, unknown> =>
  Object.fromEntries(columns.map((column, index) => [column, plainValue(row[index])]));
