import type { KnowledgeGraph } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import { prepare, type RunOptions } from '../query/cypher/cypher.ts';
import type { CypherError } from '../query/cypher/cypher-error.ts';
import type { PropertyMap, Value } from '../query/cypher/values/value.ts';
import { type EdgeView, graphView } from '../query/graph-view.ts';
import type { ResultFormat } from '../query/result-format.ts';
import { suggestion, UsageError } from './usage-error.ts';

/** How a query is asked and its answer written. */
export interface AnswerSettings {
  readonly format: ResultFormat;
  readonly edges: EdgeView;
  readonly params: PropertyMap;
  readonly limits: RunOptions;
  /** Columns of the terminal, if the answer is for one. */
  readonly width?: number;
}

/**
 * Asks a graph a question and writes the answer as it comes.
 *
 * @param strict refuse a value for a parameter that the query does not name
 * @returns number of rows, and whether there are more than the limit let through
 * @throws CypherError
 */
export async function writeAnswer(
  graph: KnowledgeGraph,
  text: string,
  { format, edges, params, limits, width }: AnswerSettings,
  write: (piece: string) => Promise<void>,
  strict: boolean,
): Promise<{ readonly rows: number; readonly truncated: boolean }> {
  const view = graphView(graph, edges);
  const query = prepare(text, view.options);
  if (strict) checkNames(Object.keys(params), query.parameters);
  const result = query.run(view.graph, params, limits);
  let rows = 0;
  async function* counted(): AsyncIterable<readonly Value[]> {
    for await (const row of result.rowsAsync) {
      rows++;
      yield row;
    }
  }
  const options = width === undefined ? {} : { width };
  for await (const piece of format.write(result.columns, counted(), options)) await write(piece);
  return { rows, truncated: result.truncated };
}

function checkNames(given: readonly string[], asked: readonly string[]): void {
  for (const name of given) {
    if (asked.includes(name)) continue;
    const has = asked.length
      ? `it asks for ${asked.map((each) => `$${each}`).join(', ')}`
      : 'it asks for none';
    throw new UsageError(`unknown parameter: the query has no $${name}${suggestion(name, asked)}; ${has}`);
  }
}

/** The error of a query as the command line reports it: `query: line 1, column 8: ...`. A limit that is reached is no wrong usage. */
export function queryError(error: CypherError, place: string): Error {
  const line = `${place}: ${error.message}`;
  return error.kind === 'limit' || error.kind === 'aborted' ? new InputError(line) : new UsageError(line);
}
