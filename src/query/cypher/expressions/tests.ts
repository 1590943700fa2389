import type { Evaluate } from '../operators/operator.ts';
import type { ExpressionForm } from '../syntax/expression.ts';
import { equal } from '../values/equality.ts';
import { groupingKey } from '../values/grouping-key.ts';
import { described, isList } from '../values/kind.ts';
import type { Value } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import type { Compiler } from './compiler.ts';
import { expectType } from './expect-type.ts';
import { matcher } from './regular-expression.ts';
import type { Compiled, Scope } from './scope.ts';

type Form<Name extends ExpressionForm['kind']> = Extract<ExpressionForm, { kind: Name }>;

/** `x IN list`, `STARTS WITH`, `ENDS WITH`, `CONTAINS`, `=~` */
export function compileTest(test: Form<'test'>, scope: Scope, compiler: Compiler): Compiled {
  const left = compiler.expression(test.left, scope).evaluate;
  const right = compiler.expression(test.right, scope);
  if (test.operator === 'IN') {
    expectType(right, ['list'], test.right, 'IN', compiler);
    const fixed = test.right.kind === 'list' && test.right.items.every(({ kind }) => kind === 'literal');
    return {
      type: 'boolean',
      evaluate:
        fixed || test.right.kind === 'parameter' ? inFixed(left, right.evaluate) : isIn(left, right.evaluate),
    };
  }
  if (test.operator === '=~') return { type: 'boolean', evaluate: matcher(left, right.evaluate) };
  const holds = STRING_TESTS[test.operator];
  const evaluate: Evaluate = (row) => {
    const [text, part] = [left(row), right.evaluate(row)];
    return typeof text === 'string' && typeof part === 'string' ? holds(text, part) : null;
  };
  return { type: 'boolean', evaluate };
}

const STRING_TESTS = {
  'STARTS WITH': (text: string, part: string) => text.startsWith(part),
  'ENDS WITH': (text: string, part: string) => text.endsWith(part),
  CONTAINS: (text: string, part: string) => text.includes(part),
} as const;

function asList(value: Value): readonly Value[] {
  if (isList(value)) return value;
  throw new ValueError(`IN needs a list, not ${described(value)}`);
}

export function contains(list: readonly Value[], wanted: Value): boolean | null {
  let result: boolean | null = false;
  for (const item of list) {
    const same = equal(item, wanted);
    if (same) return true;
    if (same === null) result = null;
  }
  return result;
}

const isIn =
  (item: Evaluate, list: Evaluate): Evaluate =>
  (row) => {
    const values = list(row);
    return values === null ? null : contains(asList(values), item(row));
  };

/** A list that is the same in all rows is looked through once, if its items are such that equal ones have one key. */
function inFixed(item: Evaluate, list: Evaluate): Evaluate {
  const values = list([]);
  if (!isList(values)) return isIn(item, list);
  const simple = (value: Value): boolean =>
    value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isInteger(value);
  if (!values.every(simple)) return isIn(item, list);
  const keys = new Set(values.map(groupingKey));
  const otherwise = keys.has(null) ? null : false;
  return (row) => {
    const wanted = item(row);
    if (wanted === null) return values.length ? null : false;
    return keys.has(groupingKey(wanted)) || otherwise;
  };
}

export function compileIsNull({ of, negated }: Form<'isNull'>, scope: Scope, compiler: Compiler): Compiled {
  const { evaluate } = compiler.expression(of, scope);
  return { type: 'boolean', evaluate: (row) => (evaluate(row) === null) !== negated };
}
