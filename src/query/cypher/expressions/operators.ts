import type { Evaluate } from '../operators/operator.ts';
import type { ArithmeticOperator, ComparisonOperator, ExpressionForm } from '../syntax/expression.ts';
import { add, divide, multiply, negate, power, remainder, subtract } from '../values/arithmetic.ts';
import { equal } from '../values/equality.ts';
import { described, isNumber } from '../values/kind.ts';
import { not, truth, xor } from '../values/logic.ts';
import { compare } from '../values/ordering.ts';
import type { Value } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import type { Compiler } from './compiler.ts';
import { expectType } from './expect-type.ts';
import type { Compiled, Scope, StaticType } from './scope.ts';

type Form<Name extends ExpressionForm['kind']> = Extract<ExpressionForm, { kind: Name }>;

/** `a AND b AND c`: false where one is false, else null where one is null. */
export function compileLogic(
  { kind, operands }: Form<'and' | 'or' | 'xor'>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const parts = operands.map((operand) => {
    const compiled = compiler.expression(operand, scope);
    expectType(compiled, ['boolean'], operand, kind.toUpperCase(), compiler);
    return compiled.evaluate;
  });
  if (kind === 'xor') {
    return {
      type: 'boolean',
      evaluate: (row) => parts.slice(1).reduce<Value>((left, part) => xor(left, part(row)), parts[0]!(row)),
    };
  }
  const decisive = kind === 'or';
  const name = kind.toUpperCase();
  return {
    type: 'boolean',
    evaluate: (row) => {
      let result: boolean | null = !decisive;
      for (let index = 0; index < parts.length; index++) {
        const value = truth(parts[index]!(row), name);
        if (value === decisive) return decisive;
        if (value === null) result = null;
      }
      return result;
    },
  };
}

export function compilePrefix(
  { kind, of }: Form<'not' | 'negative' | 'positive'>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const { evaluate, type } = compiler.expression(of, scope);
  if (kind === 'not') {
    expectType({ type }, ['boolean'], of, 'NOT', compiler);
    return { type: 'boolean', evaluate: (row) => not(evaluate(row)) };
  }
  expectType({ type }, ['number', 'duration'], of, kind === 'negative' ? '-' : '+', compiler);
  if (kind === 'negative') return { type, evaluate: (row) => negate(evaluate(row)) };
  return {
    type,
    evaluate: (row) => {
      const value = evaluate(row);
      if (value !== null && !isNumber(value)) throw new ValueError(`+ does not apply to ${described(value)}`);
      return value;
    },
  };
}

const ARITHMETIC: Readonly<Record<ArithmeticOperator, (a: Value, b: Value) => Value>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '%': remainder,
  '^': power,
};

/** `a - b + c`, from the left. */
export function compileArithmetic(
  { first, rest }: Form<'arithmetic'>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  let left = compiler.expression(first, scope);
  const start = left.evaluate;
  const steps = rest.map(({ operator, operand }) => {
    const right = compiler.expression(operand, scope);
    if (operator !== '+') {
      for (const [side, written] of [
        [left, first],
        [right, operand],
      ] as const) {
        expectType(side, ['number', 'duration', 'date'], written, operator, compiler);
      }
    }
    left = { evaluate: start, type: resultType(left.type, right.type, operator) };
    return { apply: ARITHMETIC[operator], evaluate: right.evaluate };
  });
  const { type } = left;
  if (steps.length === 1) {
    const { apply, evaluate } = steps[0]!;
    return { type, evaluate: (row) => apply(start(row), evaluate(row)) };
  }
  return {
    type,
    evaluate: (row) => steps.reduce((value, { apply, evaluate }) => apply(value, evaluate(row)), start(row)),
  };
}

function resultType(a: StaticType, b: StaticType, operator: ArithmeticOperator): StaticType {
  if (a === 'list' || b === 'list') return operator === '+' ? 'list' : 'any';
  const numbers = ['integer', 'float', 'number'];
  if (!numbers.includes(a) || !numbers.includes(b)) return 'any';
  if (operator === '^' || a === 'float' || b === 'float') return 'float';
  return a === 'integer' && b === 'integer' ? 'integer' : 'number';
}

/** Whether `compare` answered what the operator asks. */
const HOLDS: Readonly<Record<Exclude<ComparisonOperator, '=' | '<>'>, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function comparison(operator: ComparisonOperator): (a: Value, b: Value) => boolean | null {
  if (operator === '=') return equal;
  if (operator === '<>') return (a, b) => not(equal(a, b));
  const holds = HOLDS[operator];
  return (a, b) => {
    const order = compare(a, b);
    return order === null ? null : holds(order);
  };
}

/** `a < b <= c` is `a < b AND b <= c`. */
export function compileComparison(
  { first, rest }: Form<'comparison'>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const start = compiler.expression(first, scope).evaluate;
  const steps = rest.map(({ operator, operand }) => ({
    test: comparison(operator),
    evaluate: compiler.expression(operand, scope).evaluate,
  }));
  if (steps.length === 1) {
    const { test, evaluate } = steps[0]!;
    return { type: 'boolean', evaluate: (row) => test(start(row), evaluate(row)) };
  }
  const evaluate: Evaluate = (row) => {
    let left = start(row);
    let result: boolean | null = true;
    for (const step of steps) {
      const right = step.evaluate(row);
      const holds = step.test(left, right);
      if (holds === false) return false;
      if (holds === null) result = null;
      left = right;
    }
    return result;
  };
  return { type: 'boolean', evaluate };
}
