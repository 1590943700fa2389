// The generated parser; see bin/compile-grammar.js.
import type { Query } from '../syntax/clause.ts';

export interface Location {
  readonly offset: number;
}

export type Expectation =
  | { readonly type: 'literal'; readonly text: string; readonly ignoreCase: boolean }
  | { readonly type: 'class' | 'any' | 'end' | 'not' }
  | { readonly type: 'other'; readonly description: string };

declare class UnreadableError extends Error {
  expected: readonly Expectation[] | null;
  found: string | null;
  location: { readonly start: Location; readonly end: Location };
}

export { UnreadableError as SyntaxError };

export interface ParserOptions {
  /** Makes the nodes of the tree; see `tree-builder.ts`. */
  readonly build: object;
  /** Says whether a relationship follows the bracket that closes the one at the offset. */
  hopAfter(offset: number): boolean;
}

export function parse(text: string, options: ParserOptions): Query;
