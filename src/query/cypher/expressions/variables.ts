import { nearest } from '../../../model/nearest.ts';
import type { TextSpan } from '../cypher-error.ts';
import { bounded } from '../values/bounded.ts';
import { integer } from '../values/integer.ts';
import { isList, isMap, kindOf } from '../values/kind.ts';
import type { Value } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import type { Compiler } from './compiler.ts';
import type { Compiled, Scope, Variable } from './scope.ts';

/** Finds a variable, or says what was probably meant. */
export function lookUp(name: string, span: TextSpan, scope: Scope, { session }: Compiler): Variable {
  const variable = scope.variables.get(name);
  if (variable) {
    scope.used?.add(variable.slot);
    return variable;
  }
  const hidden = scope.hidden?.(name);
  if (hidden) session.fail(hidden, span, undefined, 'name');
  return session.fail(`variable ${name} is not defined`, span, nearest(name, scope.variables.keys()), 'name');
}

export function compileVariable(name: string, span: TextSpan, scope: Scope, compiler: Compiler): Compiled {
  const { slot, type } = lookUp(name, span, scope, compiler);
  return { evaluate: (row) => row[slot]!, type };
}

export function compileLiteral(value: Value, span: TextSpan, { session }: Compiler): Compiled {
  let constant = value;
  if (typeof value === 'bigint') {
    try {
      constant = integer(value);
    } catch (error) {
      if (error instanceof ValueError) session.fail(error.message, span, undefined, 'value');
      throw error;
    }
  }
  return { evaluate: () => constant, type: constant === null ? 'any' : kindOf(constant) };
}

/** A parameter's value; whether it was given is checked before the run. */
export function compileParameter(name: string, { session }: Compiler): Compiled {
  session.mentioned.add(name);
  const value = Object.hasOwn(session.params, name) ? (session.params[name] ?? null) : null;
  if (isList(value) || isMap(value)) bounded(value);
  return { evaluate: () => value, type: value === null ? 'any' : kindOf(value) };
}
