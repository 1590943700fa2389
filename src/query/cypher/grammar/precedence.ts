import type { TextSpan } from '../cypher-error.ts';
import type {
  ArithmeticOperator,
  ComparisonOperator,
  Expression,
  TestOperator,
} from '../syntax/expression.ts';

/** `NOT` or `-` before an operand. */
export interface Prefix extends TextSpan {
  readonly kind: 'not' | 'negative' | 'positive';
}

/** What stands between operators. */
export interface Operand {
  readonly prefixes: readonly Prefix[];
  readonly operand: Expression;
}

/** An operator with the operand behind it; `IS NULL` has none. */
export interface Continuation {
  readonly operator: string;
  readonly operand?: Operand;
  readonly end?: number;
}

/** How strongly operators bind, from the weakest; NOT stands between AND and the comparisons. */
const LEVELS: readonly (readonly string[])[] = [
  ['OR'],
  ['XOR'],
  ['AND'],
  [],
  ['=', '<>', '<', '<=', '>', '>='],
  ['IN', 'STARTS WITH', 'ENDS WITH', 'CONTAINS', '=~', 'IS NULL', 'IS NOT NULL'],
  ['+', '-', '||'],
  ['*', '/', '%'],
  ['^'],
];
const LEVEL = new Map(LEVELS.flatMap((operators, level) => operators.map((operator) => [operator, level])));
export const isOperator = (symbol: string): boolean => LEVEL.has(symbol);

const NOT_LEVEL = 3;
const COMPARISON = 4;
const TEST = 5;

/** Ties a row of operands and operators into a tree by precedence climbing; operators of one level stay in one flat node. */
export function bindOperators(first: Operand, rest: readonly Continuation[]): Expression {
  let next = 0;

  /** Reads from an operand on, as far as operators bind at least as strongly as the level. */
  function climb(operand: Operand, level: number): Expression {
    let left = prefixed(operand, level);
    for (;;) {
      const operator = rest[next]?.operator;
      const own = operator === undefined ? -1 : LEVEL.get(operator)!;
      if (own < level) return left;
      left = own === TEST ? test(left) : chain(left, own);
    }
  }

  /** `NOT a = b` is `NOT (a = b)`, but `-a ^ b` is `(-a) ^ b`. */
  function prefixed({ prefixes, operand }: Operand, level: number): Expression {
    const at = prefixes.findLastIndex(({ kind }) => kind === 'not');
    const inner = sign(operand, prefixes.slice(at + 1));
    if (at < 0) return inner;
    const of = climb({ prefixes: prefixes.slice(at + 1), operand }, Math.max(level, NOT_LEVEL));
    return sign(of, prefixes.slice(0, at + 1));
  }

  function test(left: Expression): Expression {
    const { operator, operand, end } = rest[next++]!;
    if (!operand) {
      return { kind: 'isNull', of: left, negated: operator === 'IS NOT NULL', start: left.start, end: end! };
    }
    const right = climb(operand, TEST + 1);
    return {
      kind: 'test',
      operator: operator as TestOperator,
      left,
      right,
      start: left.start,
      end: right.end,
    };
  }

  function chain(first: Expression, level: number): Expression {
    const steps: { operator: string; operand: Expression }[] = [];
    while (LEVEL.get(rest[next]?.operator ?? '') === level) {
      const { operator, operand } = rest[next++]!;
      // `||` joins strings and lists, as `+` does
      steps.push({ operator: operator === '||' ? '+' : operator, operand: climb(operand!, level + 1) });
    }
    const place = { start: first.start, end: steps.at(-1)!.operand.end };
    if (level === COMPARISON) {
      const rest = steps as { operator: ComparisonOperator; operand: Expression }[];
      return { kind: 'comparison', first, rest, ...place };
    }
    if (level > COMPARISON) {
      const rest = steps as { operator: ArithmeticOperator; operand: Expression }[];
      return { kind: 'arithmetic', first, rest, ...place };
    }
    const kind = LEVELS[level]![0]!.toLowerCase() as 'and' | 'or' | 'xor';
    return { kind, operands: [first, ...steps.map(({ operand }) => operand)], ...place };
  }

  return climb(first, 0);
}

/** Prefixes cancel out in pairs, but for one pair, which still refuses what is no truth value or number. */
function sign(operand: Expression, prefixes: readonly Prefix[]): Expression {
  let result = operand;
  for (const { kind, start } of cancel(prefixes).reverse()) {
    const { end } = operand;
    if (kind === 'negative' && result.kind === 'literal' && typeof result.value === 'bigint') {
      result = { kind: 'literal', value: -result.value, start, end };
    } else {
      result = { kind, of: result, start, end };
    }
  }
  return result;
}

function cancel(prefixes: readonly Prefix[]): Prefix[] {
  const kept: Prefix[] = [];
  for (const prefix of prefixes) {
    if (prefix.kind === kept.at(-1)?.kind && prefix.kind === kept.at(-2)?.kind) kept.pop();
    else kept.push(prefix);
  }
  return kept;
}
