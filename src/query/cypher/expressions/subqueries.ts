import type { TextSpan } from '../cypher-error.ts';
import { Once } from '../operators/once.ts';
import { END, type Operator, ROW, type Row } from '../operators/operator.ts';
import type { ExpressionForm } from '../syntax/expression.ts';
import { bounded } from '../values/bounded.ts';
import type { Value } from '../values/value.ts';
import type { Compiler } from './compiler.ts';
import type { Compiled, Scope } from './scope.ts';

type Form<Name extends ExpressionForm['kind']> = Extract<ExpressionForm, { kind: Name }> & TextSpan;

/** Whether a plan has a row, as things are in the registers. A pause is of no use within an expression. */
function hasRow(plan: Operator): boolean {
  plan.reset();
  for (;;) {
    const step = plan.next();
    if (step !== 2) return step === ROW;
  }
}

/** What each row of a plan gives. */
function gather(plan: Operator, take: () => Value): readonly Value[] {
  const values: Value[] = [];
  plan.reset();
  for (let step = plan.next(); step !== END; step = plan.next()) if (step === ROW) values.push(take());
  return bounded(values);
}

function countRows(plan: Operator): number {
  let count = 0;
  plan.reset();
  for (let step = plan.next(); step !== END; step = plan.next()) if (step === ROW) count++;
  return count;
}

/** Inside, nothing is aggregated for the outside, and nothing is known of the outside's columns. */
const innerScope = ({ variables, used, hidden }: Scope): Scope => ({
  variables,
  ...(used && { used }),
  ...(hidden && { hidden }),
});

/** `(a)-->(b)` is a condition; `shortestPath((a)-[*]-(b))` is a path or null. */
export function compilePattern(
  { pattern, start, end }: Form<'pattern'>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const { row } = compiler.session;
  const named = [...pattern.nodes, ...pattern.relationships].find(
    ({ variable }) => variable !== undefined && !scope.variables.has(variable),
  );
  if (named) {
    const { variable } = named;
    const hidden = scope.hidden?.(variable!);
    compiler.session.fail(
      hidden ??
        `variable ${variable} is not defined; a pattern in an expression names nothing new (EXISTS { ... } does)`,
      named,
      undefined,
      'name',
    );
  }
  if (!pattern.search) {
    const { operator } = compiler.match([pattern], undefined, innerScope(scope), new Once());
    return { type: 'boolean', evaluate: () => hasRow(operator) };
  }
  const variable = pattern.variable ?? ' path';
  const { operator, variables } = compiler.match(
    [{ ...pattern, variable, start, end }],
    undefined,
    innerScope(scope),
    new Once(),
  );
  const { slot } = variables.get(variable)!;
  if (pattern.search === 'shortest') {
    return { type: 'path', evaluate: (registers) => (hasRow(operator) ? registers[slot]! : null) };
  }
  return { type: 'list', evaluate: () => gather(operator, () => row[slot]!) };
}

/** `[(a)-->(b) WHERE b.x | b.y]` */
export function compilePatternComprehension(
  { pattern, where, map }: Form<'patternComprehension'>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const { row } = compiler.session;
  const outer = innerScope(scope);
  const { operator, variables } = compiler.match([pattern], where, outer, new Once());
  const give = compiler.expression(map, { ...outer, variables }).evaluate;
  return { type: 'list', evaluate: () => gather(operator, () => give(row)) };
}

/** `EXISTS { ... }`, `COUNT { ... }`, `COLLECT { ... }` */
export function compileSubquery(
  { form, query, start, end }: Form<'subquery'>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const { operator, variables } = compiler.query(query, innerScope(scope));
  if (form === 'exists') return { type: 'boolean', evaluate: () => hasRow(operator) };
  if (form === 'count') return { type: 'integer', evaluate: () => countRows(operator) };
  const columns = [...variables.values()];
  if (columns.length !== 1)
    compiler.session.fail('COLLECT { ... } needs RETURN with one column', { start, end });
  const { slot } = columns[0]!;
  const collected = (row: Row): readonly Value[] => gather(operator, () => row[slot]!);
  return { type: 'list', evaluate: collected };
}
