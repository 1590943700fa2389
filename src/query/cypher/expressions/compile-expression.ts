import type { TextSpan } from '../cypher-error.ts';
import type { Expression } from '../syntax/expression.ts';
import { aggregated, compileCall } from './calls.ts';
import { compileCase } from './choices.ts';
import { compileIndex, compileList, compileMap, compileProjection, compileSlice } from './collections.ts';
import type { Compiler } from './compiler.ts';
import { compileComprehension, compileQuantifier, compileReduce } from './comprehensions.ts';
import { compileLabels } from './labels.ts';
import { compileArithmetic, compileComparison, compileLogic, compilePrefix } from './operators.ts';
import { compileProperty } from './property.ts';
import type { Compiled, Scope } from './scope.ts';
import { compilePattern, compilePatternComprehension, compileSubquery } from './subqueries.ts';
import { compileIsNull, compileTest } from './tests.ts';
import { compileLiteral, compileParameter, compileVariable } from './variables.ts';

/** Checks an expression and makes it a function of the registers. */
export function compileExpression(expression: Expression, scope: Scope, compiler: Compiler): Compiled {
  return scope.known?.(expression) ?? byKind(expression, scope, compiler);
}

function byKind(expression: Expression & TextSpan, scope: Scope, compiler: Compiler): Compiled {
  switch (expression.kind) {
    case 'literal':
      return compileLiteral(expression.value, expression, compiler);
    case 'variable':
      return compileVariable(expression.name, expression, scope, compiler);
    case 'parameter':
      return compileParameter(expression.name, compiler);
    case 'list':
      return compileList(expression, scope, compiler);
    case 'map':
      return compileMap(expression, scope, compiler);
    case 'property':
      return compileProperty(expression, scope, compiler);
    case 'index':
      return compileIndex(expression, scope, compiler);
    case 'slice':
      return compileSlice(expression, scope, compiler);
    case 'labels':
      return compileLabels(expression, scope, compiler);
    case 'and':
    case 'or':
    case 'xor':
      return compileLogic(expression, scope, compiler);
    case 'not':
    case 'negative':
    case 'positive':
      return compilePrefix(expression, scope, compiler);
    case 'comparison':
      return compileComparison(expression, scope, compiler);
    case 'arithmetic':
      return compileArithmetic(expression, scope, compiler);
    case 'test':
      return compileTest(expression, scope, compiler);
    case 'isNull':
      return compileIsNull(expression, scope, compiler);
    case 'case':
      return compileCase(expression, scope, compiler);
    case 'call': {
      const [first] = expression.arguments;
      const isPattern = expression.name.toLowerCase() === 'exists' && first?.kind === 'pattern';
      return isPattern ? compileExpression(first, scope, compiler) : compileCall(expression, scope, compiler);
    }
    case 'countRows':
      return aggregated(expression, scope, compiler);
    case 'comprehension':
      return compileComprehension(expression, scope, compiler);
    case 'quantifier':
      return compileQuantifier(expression, scope, compiler);
    case 'reduce':
      return compileReduce(expression, scope, compiler);
    case 'patternComprehension':
      return compilePatternComprehension(expression, scope, compiler);
    case 'pattern':
      return compilePattern(expression, scope, compiler);
    case 'subquery':
      return compileSubquery(expression, scope, compiler);
    case 'projection':
      return compileProjection(expression, scope, compiler);
  }
}
