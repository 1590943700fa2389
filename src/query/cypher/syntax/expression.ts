import type { TextSpan } from '../cypher-error.ts';
import type { Value } from '../values/value.ts';
import type { Query } from './clause.ts';
import type { LabelExpression, PatternPart } from './pattern.ts';

/** An expression as it was written. `start` and `end` are its place in the text of the query. */
export type Expression = TextSpan & ExpressionForm;

export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>=';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '^';
export type TestOperator = 'IN' | 'STARTS WITH' | 'ENDS WITH' | 'CONTAINS' | '=~';

/** Chains of operators are flat lists, so that no length of one makes a deep tree. */
export type ExpressionForm =
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'map'; readonly entries: readonly MapEntry[] }
  | { readonly kind: 'property'; readonly of: Expression; readonly key: string }
  | { readonly kind: 'index'; readonly of: Expression; readonly index: Expression }
  | { readonly kind: 'slice'; readonly of: Expression; readonly from?: Expression; readonly to?: Expression }
  /** `n:Person|State` */
  | { readonly kind: 'labels'; readonly of: Expression; readonly labels: LabelExpression }
  | { readonly kind: 'and' | 'or' | 'xor'; readonly operands: readonly Expression[] }
  | { readonly kind: 'not' | 'negative' | 'positive'; readonly of: Expression }
  /** `1 < x <= 3` */
  | {
      readonly kind: 'comparison';
      readonly first: Expression;
      readonly rest: readonly Step<ComparisonOperator>[];
    }
  | {
      readonly kind: 'arithmetic';
      readonly first: Expression;
      readonly rest: readonly Step<ArithmeticOperator>[];
    }
  | {
      readonly kind: 'test';
      readonly operator: TestOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'isNull'; readonly of: Expression; readonly negated: boolean }
  | {
      readonly kind: 'case';
      readonly subject?: Expression;
      readonly branches: readonly { readonly when: Expression; readonly give: Expression }[];
      readonly otherwise?: Expression;
    }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly distinct: boolean;
      readonly arguments: readonly Expression[];
    }
  | { readonly kind: 'countRows' }
  | {
      readonly kind: 'comprehension';
      readonly variable: string;
      readonly list: Expression;
      readonly where?: Expression;
      readonly map?: Expression;
    }
  | {
      readonly kind: 'quantifier';
      readonly quantifier: 'all' | 'any' | 'none' | 'single';
      readonly variable: string;
      readonly list: Expression;
      readonly where: Expression;
    }
  | {
      readonly kind: 'reduce';
      readonly accumulator: string;
      readonly initial: Expression;
      readonly variable: string;
      readonly list: Expression;
      readonly step: Expression;
    }
  /** `[(a)-->(b) WHERE b.x | b.y]` */
  | {
      readonly kind: 'patternComprehension';
      readonly pattern: PatternPart;
      readonly where?: Expression;
      readonly map: Expression;
    }
  /** `(a)-->(b)` as a condition, or `shortestPath((a)-[*]-(b))` as a path */
  | { readonly kind: 'pattern'; readonly pattern: PatternPart }
  | { readonly kind: 'subquery'; readonly form: 'exists' | 'count' | 'collect'; readonly query: Query }
  | { readonly kind: 'projection'; readonly variable: string; readonly items: readonly ProjectionItem[] };

export interface MapEntry extends TextSpan {
  readonly key: string;
  readonly value: Expression;
}

export interface Step<Operator> {
  readonly operator: Operator;
  readonly operand: Expression;
}

/** `.name`, `.*`, `other`, `key: expression` of `n {...}` */
export type ProjectionItem =
  | { readonly kind: 'property'; readonly key: string }
  | { readonly kind: 'all' }
  | { readonly kind: 'entry'; readonly key: string; readonly value: Expression };
