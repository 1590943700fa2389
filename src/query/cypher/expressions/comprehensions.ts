import type { TextSpan } from '../cypher-error.ts';
import type { Evaluate } from '../operators/operator.ts';
import type { Expression, ExpressionForm } from '../syntax/expression.ts';
import { bounded } from '../values/bounded.ts';
import { described, isList } from '../values/kind.ts';
import { truth } from '../values/logic.ts';
import type { Value } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import type { Compiler } from './compiler.ts';
import { expectType } from './expect-type.ts';
import { type Compiled, type Scope, withVariable } from './scope.ts';

type Form<Name extends ExpressionForm['kind']> = Extract<ExpressionForm, { kind: Name }> & TextSpan;

/** The list that something goes through; null when it is null. */
function listOf(
  expression: Expression,
  scope: Scope,
  compiler: Compiler,
): (row: Value[]) => readonly Value[] | null {
  const compiled = compiler.expression(expression, scope);
  expectType(compiled, ['list'], expression, 'IN', compiler);
  const { evaluate } = compiled;
  return (row) => {
    const value = evaluate(row);
    if (value === null || isList(value)) return value;
    throw new ValueError(`IN needs a list, not ${described(value)}`);
  };
}

/** `[x IN list WHERE condition | value]` */
export function compileComprehension(
  { variable, list, where, map }: Form<'comprehension'>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const { budget } = compiler.session;
  const slot = compiler.session.slot();
  const items = listOf(list, scope, compiler);
  const inner = withVariable(scope, variable, { slot, type: 'any' });
  const accept = where && compiler.condition(where, inner, 'WHERE');
  const give = map && compiler.expression(map, inner).evaluate;
  const evaluate: Evaluate = (row) => {
    const values = items(row);
    if (values === null) return null;
    const result: Value[] = [];
    for (const value of values) {
      if (--budget.fuel < 0) budget.refuel();
      row[slot] = value;
      if (!accept || accept(row)) result.push(give ? give(row) : value);
    }
    return bounded(result);
  };
  return { type: 'list', evaluate };
}

/** `all(x IN list WHERE condition)`: null where unknown conditions could decide it. */
export function compileQuantifier(
  { quantifier, variable, list, where }: Form<'quantifier'>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const { budget } = compiler.session;
  const slot = compiler.session.slot();
  const items = listOf(list, scope, compiler);
  const holds = compiler.expression(where, withVariable(scope, variable, { slot, type: 'any' }));
  expectType(holds, ['boolean'], where, 'WHERE', compiler);
  const evaluate: Evaluate = (row) => {
    const values = items(row);
    if (values === null) return null;
    const counts = { true: 0, false: 0, null: 0 };
    for (const value of values) {
      if (--budget.fuel < 0) budget.refuel();
      row[slot] = value;
      counts[`${truth(holds.evaluate(row), 'WHERE')}`]++;
      const decided = early(quantifier, counts);
      if (decided !== undefined) return decided;
    }
    return final(quantifier, counts);
  };
  return { type: 'boolean', evaluate };
}

type Quantifier = Form<'quantifier'>['quantifier'];
type Counts = Readonly<Record<'true' | 'false' | 'null', number>>;

/** What is known before all items were seen. */
function early(quantifier: Quantifier, counts: Counts): boolean | undefined {
  if (quantifier === 'all') return counts.false ? false : undefined;
  if (quantifier === 'single') return counts.true > 1 ? false : undefined;
  return counts.true ? quantifier === 'any' : undefined;
}

function final(quantifier: Quantifier, counts: Counts): boolean | null {
  if (counts.null) return null;
  if (quantifier === 'single') return counts.true === 1;
  return quantifier !== 'any';
}

/** `reduce(sum = 0, x IN list | sum + x)` */
export function compileReduce(
  { accumulator, initial, variable, list, step }: Form<'reduce'>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const { budget } = compiler.session;
  const [sum, item] = [compiler.session.slot(), compiler.session.slot()];
  const start = compiler.expression(initial, scope).evaluate;
  const items = listOf(list, scope, compiler);
  const inner = withVariable(withVariable(scope, accumulator, { slot: sum, type: 'any' }), variable, {
    slot: item,
    type: 'any',
  });
  const next = compiler.expression(step, inner).evaluate;
  const evaluate: Evaluate = (row) => {
    const values = items(row);
    if (values === null) return null;
    let result = start(row);
    for (const value of values) {
      if (--budget.fuel < 0) budget.refuel();
      row[sum] = result;
      row[item] = value;
      result = next(row);
    }
    return result;
  };
  return { type: 'any', evaluate };
}
