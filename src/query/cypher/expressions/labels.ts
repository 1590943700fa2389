import { nearest } from '../../../model/nearest.ts';
import type { ExpressionForm } from '../syntax/expression.ts';
import type { LabelExpression } from '../syntax/pattern.ts';
import { Node, Relationship } from '../values/graph-values.ts';
import { described } from '../values/kind.ts';
import { ValueError } from '../values/value-error.ts';
import type { Compiler } from './compiler.ts';
import { expectType } from './expect-type.ts';
import type { Compiled, Scope } from './scope.ts';

/** Whether something with these labels, or of this one type, is what a label expression asks for. */
export function satisfies(names: readonly string[], wanted: LabelExpression): boolean {
  switch (wanted.kind) {
    case 'name':
      return names.includes(wanted.name);
    case 'any':
      return names.length > 0;
    case 'not':
      return !satisfies(names, wanted.of);
    case 'and':
      return wanted.operands.every((operand) => satisfies(names, operand));
    case 'or':
      return wanted.operands.some((operand) => satisfies(names, operand));
  }
}

/** Refuses names that do not exist, where it is known which do. */
export function checkNames(
  wanted: LabelExpression,
  known: ReadonlySet<string> | undefined,
  what: string,
  compiler: Compiler,
): void {
  if (!known) return;
  if (wanted.kind === 'name') {
    if (known.has(wanted.name)) return;
    compiler.session.fail(`unknown ${what} ${wanted.name}`, wanted, nearest(wanted.name, known), 'name');
  } else if (wanted.kind === 'not') {
    checkNames(wanted.of, known, what, compiler);
  } else if (wanted.kind !== 'any') {
    for (const operand of wanted.operands) checkNames(operand, known, what, compiler);
  }
}

/** `n:Person`, `r:PRAISE` as a condition. */
export function compileLabels(
  { of, labels }: Extract<ExpressionForm, { kind: 'labels' }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const { evaluate, type } = compiler.expression(of, scope);
  expectType({ type }, ['node', 'relationship'], of, ':', compiler);
  const { known } = compiler.session;
  if (type === 'relationship') checkNames(labels, known.types, 'relationship type', compiler);
  if (type === 'node') checkNames(labels, known.labels, 'label', compiler);
  return {
    type: 'boolean',
    evaluate: (row) => {
      const entity = evaluate(row);
      if (entity === null) return null;
      if (entity instanceof Node) return satisfies(entity.labels, labels);
      if (entity instanceof Relationship) return satisfies([entity.type], labels);
      throw new ValueError(`${described(entity)} has no labels`);
    },
  };
}
