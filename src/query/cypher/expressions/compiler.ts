import type { Fail } from '../blame.ts';
import type { CypherFunction } from '../functions/cypher-function.ts';
import type { Operator, Row } from '../operators/operator.ts';
import type { PropertyGraph } from '../property-graph.ts';
import type { Budget } from '../run/budget.ts';
import type { Query } from '../syntax/clause.ts';
import type { Expression } from '../syntax/expression.ts';
import type { PatternPart } from '../syntax/pattern.ts';
import type { PropertyMap } from '../values/value.ts';
import type { Compiled, Scope, Variable } from './scope.ts';

/** Names that a query may use; undefined where any will do. */
export interface KnownNames {
  readonly labels?: ReadonlySet<string>;
  readonly types?: ReadonlySet<string>;
  readonly properties?: ReadonlySet<string>;
}

/** All that one run shares. */
export interface Session {
  readonly graph: PropertyGraph;
  readonly params: PropertyMap;
  /** Names of parameters that the query mentions. */
  readonly mentioned: Set<string>;
  readonly budget: Budget;
  /** The registers. */
  readonly row: Row;
  readonly known: KnownNames;
  readonly functions: ReadonlyMap<string, CypherFunction>;
  readonly fail: Fail;
  random(): number;
  /** A register that nothing else uses. */
  slot(): number;
}

/** A plan and what its rows hold. */
export interface Planned {
  readonly operator: Operator;
  readonly variables: ReadonlyMap<string, Variable>;
}

/** Turns syntax into what can run; the families of expressions and clauses call each other through it. */
export interface Compiler {
  readonly session: Session;
  expression(expression: Expression, scope: Scope): Compiled;
  /** The same for what stands at the top of a clause: what goes wrong is told with its place. */
  located(expression: Expression, scope: Scope): Compiled;
  /** A condition: true, or not. */
  condition(expression: Expression, scope: Scope, where: string): (row: Row) => boolean;
  /** Runs after the input; the variables are those of the scope and the new ones. */
  match(
    patterns: readonly PatternPart[],
    where: Expression | undefined,
    scope: Scope,
    input: Operator,
  ): Planned;
  /** A query within a query; `variables` are its columns. */
  query(query: Query, scope: Scope): Planned;
}
