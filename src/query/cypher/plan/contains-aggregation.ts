import type { CypherFunction } from '../functions/cypher-function.ts';
import type { Expression } from '../syntax/expression.ts';

/** Whether an expression aggregates rows. What a subquery aggregates are its own rows. */
export function containsAggregation(
  expression: Expression,
  functions: ReadonlyMap<string, CypherFunction>,
): boolean {
  if (expression.kind === 'countRows') return true;
  if (expression.kind === 'subquery') return false;
  if (expression.kind === 'call' && functions.get(expression.name.toLowerCase())?.start) return true;
  const parts = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(parts);
    if (typeof value !== 'object' || value === null) return false;
    return 'kind' in value
      ? containsAggregation(value as Expression, functions)
      : Object.values(value).some(parts);
  };
  return Object.values(expression).some(parts);
}

/** The same text for expressions that are the same but for white space and the case of keywords. */
export const canonical = (expression: Expression): string =>
  JSON.stringify(expression, (key, value) => {
    if (key === 'start' || key === 'end') return undefined;
    return typeof value === 'bigint' ? `${value}n` : value;
  });
