import type { Value } from './cypher/values/value.ts';

export interface FormatOptions {
  /** Columns of the terminal that the answer is for; without, nothing is shortened. */
  readonly width?: number;
}

/** A way to write the answer to a query. */
export interface ResultFormat {
  readonly id: string;
  /** One line: what it looks like. */
  readonly summary: string;
  /** Pieces of text, written as the rows come. */
  readonly write: (
    columns: readonly string[],
    rows: AsyncIterable<readonly Value[]>,
    options?: FormatOptions,
  ) => AsyncIterable<string>;
}
