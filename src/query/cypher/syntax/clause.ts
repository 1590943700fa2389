import type { TextSpan } from '../cypher-error.ts';
import type { Expression } from './expression.ts';
import type { PatternPart } from './pattern.ts';

/** Parts joined by UNION; a plain query has one part. */
export interface Query extends TextSpan {
  readonly parts: readonly SingleQuery[];
  /** UNION ALL; all unions of a query are of one kind. */
  readonly all: boolean;
}

export interface SingleQuery extends TextSpan {
  readonly clauses: readonly Clause[];
}

export type Clause = MatchClause | UnwindClause | ProjectionClause | SubqueryClause;

export interface MatchClause extends TextSpan {
  readonly kind: 'match';
  readonly optional: boolean;
  readonly patterns: readonly PatternPart[];
  readonly where?: Expression;
}

export interface UnwindClause extends TextSpan {
  readonly kind: 'unwind';
  readonly list: Expression;
  readonly variable: string;
}

/** WITH or RETURN. */
export interface ProjectionClause extends TextSpan {
  readonly kind: 'with' | 'return';
  readonly distinct: boolean;
  /** `*`, before any items. */
  readonly star: boolean;
  readonly items: readonly ReturnItem[];
  readonly orderBy: readonly SortItem[];
  readonly skip?: Expression;
  readonly limit?: Expression;
  readonly where?: Expression;
}

/** `CALL { ... }` or `CALL (a, b) { ... }` */
export interface SubqueryClause extends TextSpan {
  readonly kind: 'subquery';
  /** Variables that the inner query may use; undefined when its first WITH says so. */
  readonly imports?: readonly string[] | '*';
  readonly query: Query;
}

export interface ReturnItem extends TextSpan {
  readonly expression: Expression;
  /** After AS, else the expression as it was written. */
  readonly name: string;
  readonly aliased: boolean;
}

export interface SortItem {
  readonly expression: Expression;
  readonly descending: boolean;
}
