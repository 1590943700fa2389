import type { TextSpan } from '../cypher-error.ts';
import type { Expression } from './expression.ts';

/** `p = (a)-->(b)`: one path of a pattern. There is one more node than relationships. */
export interface PatternPart extends TextSpan {
  readonly variable?: string;
  /** `shortestPath(...)` and `allShortestPaths(...)` */
  readonly search?: 'shortest' | 'allShortest';
  readonly nodes: readonly NodePattern[];
  readonly relationships: readonly RelationshipPattern[];
}

export interface NodePattern extends TextSpan {
  readonly variable?: string;
  readonly labels?: LabelExpression;
  /** A map, or a parameter that holds one. */
  readonly properties?: Expression;
  readonly where?: Expression;
}

export interface RelationshipPattern extends TextSpan {
  readonly variable?: string;
  readonly direction: 'out' | 'in' | 'both';
  readonly types?: LabelExpression;
  /** `*1..3` or `{1,3}`: any number of relationships in a row between these; `max` is Infinity when left open. */
  readonly length?: { readonly min: number; readonly max: number };
  readonly properties?: Expression;
  readonly where?: Expression;
  /** `((x)-[r]->(y) WHERE ...){1,3}`: the ends of each repetition, and a condition on it. */
  readonly repeated?: {
    readonly from: NodePattern;
    readonly to: NodePattern;
    readonly where?: Expression;
  };
}

/** `Person`, `A|B`, `A&!B`, `%` (anything that has a label at all) */
export type LabelExpression = TextSpan &
  (
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'any' }
    | { readonly kind: 'not'; readonly of: LabelExpression }
    | { readonly kind: 'and' | 'or'; readonly operands: readonly LabelExpression[] }
  );
