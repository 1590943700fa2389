import type { TextSpan } from '../cypher-error.ts';
import { compileExpression } from '../expressions/compile-expression.ts';
import type { Compiler, Session } from '../expressions/compiler.ts';
import { expectType } from '../expressions/expect-type.ts';
import type { Evaluate } from '../operators/operator.ts';
import { truth } from '../values/logic.ts';
import { ValueError } from '../values/value-error.ts';
import { planMatch } from './plan-match.ts';
import { planQuery } from './plan-query.ts';

/** Ties the families of the language together, which call each other only through what this makes. */
export function createCompiler(session: Session): Compiler {
  /** Says where in the query an operation failed. */
  const guard =
    (evaluate: Evaluate, span: TextSpan): Evaluate =>
    (row) => {
      try {
        return evaluate(row);
      } catch (error) {
        if (error instanceof ValueError) session.fail(error.message, span, undefined, 'value');
        throw error;
      }
    };

  const compiler: Compiler = {
    session,
    expression: (expression, scope) => compileExpression(expression, scope, compiler),

    located(expression, scope) {
      const compiled = compileExpression(expression, scope, compiler);
      const safe =
        expression.kind === 'variable' || expression.kind === 'literal' || expression.kind === 'parameter';
      return safe ? compiled : { ...compiled, evaluate: guard(compiled.evaluate, expression) };
    },

    condition(expression, scope, where) {
      const compiled = compileExpression(expression, scope, compiler);
      expectType(compiled, ['boolean'], expression, where, compiler);
      const evaluate = guard((row) => truth(compiled.evaluate(row), where), expression);
      return (row) => evaluate(row) === true;
    },

    match: (patterns, where, scope, input) => planMatch(patterns, where, scope, input, compiler),
    query: (query, scope) => planQuery(query, { scope, bare: true }, compiler),
  };
  return compiler;
}
