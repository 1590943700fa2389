import { CypherError, type CypherErrorKind, type TextSpan } from './cypher-error.ts';

/** Refuses a query for what is written at a place of it. */
export type Fail = (message: string, span: TextSpan, suggestion?: string, kind?: CypherErrorKind) => never;

/** Names line, column and words of what is to blame. */
export const blameIn =
  (text: string): Fail =>
  (message, { start, end }, suggestion, kind = 'syntax') => {
    const before = text.slice(0, start).split(/\r\n|\n|\r/);
    const line = before.length;
    const column = before.at(-1)!.length + 1;
    const offending = text.slice(start, end);
    const cure =
      suggestion === undefined || message.includes(suggestion) ? '' : `; did you mean ${suggestion}?`;
    throw new CypherError(
      `line ${line}, column ${column}: ${message}${cure}`,
      kind,
      line,
      column,
      offending,
      suggestion,
    );
  };
