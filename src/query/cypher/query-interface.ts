import type { PropertyGraph } from './property-graph.ts';
import type { PropertyMap, Value } from './values/value.ts';

/** Names that exist even where the graph at hand has no example; a query that uses another is refused, with a suggestion. */
export interface Vocabulary {
  /** Node labels, `Person`. */
  readonly labels?: Iterable<string>;
  /** Relationship types, `PRAISE`. */
  readonly types?: Iterable<string>;
  /** Keys of properties. */
  readonly properties?: Iterable<string>;
}

/** A function beyond Cypher's own, such as `evidence(r)`. */
export interface ExtraFunction {
  /** Matched without regard to case; may have dots (`dragoman.evidence`). */
  readonly name: string;
  /** How it is written, for help and errors: `evidence(relationship) :: LIST OF MAP`. */
  readonly signature: string;
  /** Least and greatest number of arguments. */
  readonly arity: readonly [number, number];
  /** Called with values, nulls too; what it throws becomes the error of the query. */
  call(...args: Value[]): Value;
}

export interface PrepareOptions {
  readonly vocabulary?: Vocabulary;
  readonly functions?: readonly ExtraFunction[];
}

export interface RunOptions {
  /** Stop after so many rows; the result then says it is `truncated`. Default: none. */
  readonly limitRows?: number;
  /** Stop with an error of kind `limit` after so many milliseconds of work. Default: 60,000. */
  readonly limitMs?: number;
  /** Stop with an error of kind `aborted`. Seen between rows, and within a row by `rowsAsync`. */
  readonly signal?: AbortSignal;
}

/** The answer to a query: rows come as they are found. */
export interface Result {
  readonly columns: readonly string[];
  /** Each row has one value for each column. To be iterated once. */
  readonly rows: IterableIterator<readonly Value[]>;
  /** The same, giving way to other work of the program (and to an abort) every few milliseconds. */
  readonly rowsAsync: AsyncIterableIterator<readonly Value[]>;
  /** True once `limitRows` has cut the rows off. */
  readonly truncated: boolean;
}

/** A query that has been read and checked, to be run any number of times. */
export interface PreparedQuery {
  readonly text: string;
  readonly columns: readonly string[];
  /** Names of the parameters that it needs, without `$`. */
  readonly parameters: readonly string[];
  run(graph: PropertyGraph, params?: PropertyMap, options?: RunOptions): Result;
}
