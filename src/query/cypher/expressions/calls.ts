import { nearest } from '../../../model/nearest.ts';
import type { TextSpan } from '../cypher-error.ts';
import type { CypherFunction } from '../functions/cypher-function.ts';
import type { Evaluate } from '../operators/operator.ts';
import type { ExpressionForm } from '../syntax/expression.ts';
import { ValueError } from '../values/value-error.ts';
import type { Compiler } from './compiler.ts';
import { expectType } from './expect-type.ts';
import type { Compiled, Scope } from './scope.ts';

type Call = Extract<ExpressionForm, { kind: 'call' }> & TextSpan;

/** Finds the function of a call and checks the number of its arguments. */
export function functionOf(call: Call, { session }: Compiler): CypherFunction {
  const { name, arguments: given, start } = call;
  const span = { start, end: start + name.length };
  const found = session.functions.get(name.toLowerCase());
  if (!found) {
    const names = [...session.functions.values()].map((known) => known.name);
    return session.fail(`unknown function ${name}`, span, nearest(name, names), 'name');
  }
  const [least, most] = found.arity;
  if (given.length < least || given.length > most) {
    const count =
      least === most
        ? `${least}`
        : most === Number.POSITIVE_INFINITY
          ? `at least ${least}`
          : `${least} to ${most}`;
    session.fail(
      `${found.name} takes ${count} argument${count === '1' ? '' : 's'}, not ${given.length}`,
      call,
      undefined,
      'type',
    );
  }
  if (call.distinct && !found.start) session.fail(`DISTINCT makes no sense in ${found.name}`, call);
  return found;
}

export function compileCall(call: Call, scope: Scope, compiler: Compiler): Compiled {
  const found = functionOf(call, compiler);
  if (found.start) return aggregated(call, scope, compiler);
  const args = call.arguments.map((argument) => compiler.expression(argument, scope));
  if (found.takes)
    expectType(args[0] ?? { type: 'any' }, found.takes, call.arguments[0] ?? call, found.name, compiler);
  const evaluates = args.map(({ evaluate }) => evaluate);
  const { read } = found;
  const [only] = evaluates;
  if (read && only && found.takes?.includes(args[0]!.type)) {
    const evaluate: Evaluate = (row) => {
      const value = only(row);
      return value === null ? null : read(value);
    };
    return { type: found.result, evaluate };
  }
  return { type: found.result, evaluate: caller(found, evaluates, compiler) };
}

/** `count(*)`, `sum(x)`: only where the scope knows what to do with an aggregation. */
export function aggregated(
  call: Call | (TextSpan & { kind: 'countRows' }),
  scope: Scope,
  { session }: Compiler,
): Compiled {
  if (scope.aggregate) return scope.aggregate(call);
  const name = call.kind === 'call' ? call.name : 'count';
  return session.fail(
    `${name} can only stand in WITH, RETURN and their ORDER BY, and not within another aggregation or a list`,
    call,
  );
}

function caller(found: CypherFunction, args: readonly Evaluate[], { session }: Compiler): Evaluate {
  return (row) => {
    const values = args.map((argument) => argument(row));
    if (!found.nulls && values.includes(null)) return null;
    try {
      return found.call!(values, session);
    } catch (error) {
      if (error instanceof ValueError) throw new ValueError(`${found.name}: ${error.message}`);
      throw error;
    }
  };
}
