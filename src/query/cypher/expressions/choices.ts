import type { Evaluate } from '../operators/operator.ts';
import type { ExpressionForm } from '../syntax/expression.ts';
import { equal } from '../values/equality.ts';
import { truth } from '../values/logic.ts';
import type { Compiler } from './compiler.ts';
import type { Compiled, Scope } from './scope.ts';

/** `CASE x WHEN 1 THEN ... END` and `CASE WHEN a THEN ... END` */
export function compileCase(
  { subject, branches, otherwise }: Extract<ExpressionForm, { kind: 'case' }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const compile = (expression: Parameters<Compiler['expression']>[0]): Evaluate =>
    compiler.expression(expression, scope).evaluate;
  const of = subject && compile(subject);
  const choices = branches.map(({ when, give }) => ({ when: compile(when), give: compile(give) }));
  const rest: Evaluate = otherwise ? compile(otherwise) : () => null;
  const evaluate: Evaluate = (row) => {
    const value = of?.(row);
    for (const { when, give } of choices) {
      const wanted = when(row);
      const chosen = of ? equal(value!, wanted) : truth(wanted, 'WHEN');
      if (chosen) return give(row);
    }
    return rest(row);
  };
  return { type: 'any', evaluate };
}
