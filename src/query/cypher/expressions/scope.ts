import type { Evaluate } from '../operators/operator.ts';
import type { Expression } from '../syntax/expression.ts';
import type { Kind } from '../values/kind.ts';

/** What is known of a value before the query runs. */
export type StaticType = Kind | 'number' | 'any';

/** An expression made ready to run. */
export interface Compiled {
  readonly evaluate: Evaluate;
  readonly type: StaticType;
}

/** Where a variable is kept and what it may be. */
export interface Variable {
  readonly slot: number;
  readonly type: StaticType;
}

/** What a place of the query may use. */
export interface Scope {
  readonly variables: ReadonlyMap<string, Variable>;
  /** Only where aggregations make sense: gives the result of one. */
  readonly aggregate?: (call: Expression) => Compiled;
  /** Expressions whose value is already there: the keys of a grouping, the columns of a projection. */
  readonly known?: (expression: Expression) => Compiled | undefined;
  /** Collects the registers of the variables that are asked for. */
  readonly used?: Set<number>;
  /** Variables that lie outside, with the reason why they cannot be used here. */
  readonly hidden?: (name: string) => string | undefined;
}

/** A scope with one more variable, as inside of a comprehension; no aggregation can stand there. */
export function withVariable(scope: Scope, name: string, variable: Variable): Scope {
  const { aggregate: _, ...rest } = scope;
  return { ...rest, variables: new Map([...scope.variables, [name, variable]]) };
}
