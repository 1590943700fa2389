/** What went wrong with a query. `syntax` to `parameter` are found before it runs, the others while it runs. */
export type CypherErrorKind =
  | 'syntax'
  | 'read-only'
  | 'name'
  | 'type'
  | 'parameter'
  | 'value'
  | 'limit'
  | 'aborted';

/** Where in the text of a query: UTF-16 offsets, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A query that cannot be read, makes no sense, fails while it runs, or is stopped. The message is one line. */
export class CypherError extends Error {
  override readonly name = 'CypherError';
  constructor(
    message: string,
    readonly kind: CypherErrorKind,
    /** From 1; undefined where no place in the text is to blame. */
    readonly line?: number,
    /** From 1, in UTF-16 units. */
    readonly column?: number,
    /** The text that is to blame. */
    readonly offending?: string,
    /** What was probably meant: `PRAISE`. */
    readonly suggestion?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
