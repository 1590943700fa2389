import type { Evaluate } from '../operators/operator.ts';
import type { ExpressionForm } from '../syntax/expression.ts';
import { bounded } from '../values/bounded.ts';
import { described, isInteger, isList, kindOf } from '../values/kind.ts';
import { emptyMap, holdsProperties, propertiesOf } from '../values/properties.ts';
import type { Value } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import type { Compiler } from './compiler.ts';
import { readProperty } from './property.ts';
import type { Compiled, Scope } from './scope.ts';
import { compileVariable } from './variables.ts';

type Form<Name extends ExpressionForm['kind']> = Extract<ExpressionForm, { kind: Name }>;

export function compileList({ items }: Form<'list'>, scope: Scope, compiler: Compiler): Compiled {
  const parts = items.map((item) => compiler.expression(item, scope).evaluate);
  return { type: 'list', evaluate: (row) => bounded(parts.map((part) => part(row))) };
}

export function compileMap({ entries }: Form<'map'>, scope: Scope, compiler: Compiler): Compiled {
  const parts = entries.map(({ key, value }) => [key, compiler.expression(value, scope).evaluate] as const);
  return {
    type: 'map',
    evaluate: (row) => {
      const map = emptyMap();
      for (const [key, evaluate] of parts) map[key] = evaluate(row);
      return bounded(map);
    },
  };
}

/** `list[1]`, `list[-1]`, `map['key']`, `node['key']` */
export function compileIndex({ of, index }: Form<'index'>, scope: Scope, compiler: Compiler): Compiled {
  const whole = compiler.expression(of, scope).evaluate;
  const at = compiler.expression(index, scope).evaluate;
  return { type: 'any', evaluate: (row) => itemAt(whole(row), at(row)) };
}

function itemAt(whole: Value, at: Value): Value {
  if (whole === null || at === null) {
    if (whole !== null && !isList(whole) && !holdsProperties(whole))
      throw new ValueError(`[] does not apply to ${described(whole)}`);
    return null;
  }
  if (isList(whole)) {
    if (!isInteger(at)) throw new ValueError(`a list needs an integer as index, not ${described(at)}`);
    return whole.at(Number(at)) ?? null;
  }
  if (holdsProperties(whole)) {
    if (typeof at !== 'string')
      throw new ValueError(`a ${kindOf(whole)} needs a string as key, not ${described(at)}`);
    return readProperty(whole, at);
  }
  throw new ValueError(`[] does not apply to ${described(whole)}`);
}

/** `list[1..3]`; the end is exclusive, negative numbers count from the end. */
export function compileSlice({ of, from, to }: Form<'slice'>, scope: Scope, compiler: Compiler): Compiled {
  const whole = compiler.expression(of, scope).evaluate;
  const start = from && compiler.expression(from, scope).evaluate;
  const end = to && compiler.expression(to, scope).evaluate;
  return {
    type: 'list',
    evaluate: (row) => {
      const list = whole(row);
      const [first, last] = [start ? start(row) : 0, end ? end(row) : Number.MAX_SAFE_INTEGER];
      if (list === null || first === null || last === null) return null;
      if (!isList(list)) throw new ValueError(`[..] does not apply to ${described(list)}`);
      for (const bound of [first, last]) {
        if (!isInteger(bound)) throw new ValueError(`[..] needs integers, not ${described(bound)}`);
      }
      return bounded(list.slice(Number(first), Number(last)));
    },
  };
}

/** `n {.name, .*, key: 1}` */
export function compileProjection(
  { variable, items, start, end }: Form<'projection'> & { start: number; end: number },
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const whole = compileVariable(
    variable,
    { start, end: Math.min(end, start + variable.length) },
    scope,
    compiler,
  ).evaluate;
  const parts = items.map((item): ((map: Record<string, Value>, of: Value, row: Value[]) => void) => {
    if (item.kind === 'all') {
      return (map, of) => {
        for (const [key, value] of Object.entries(propertiesOf(of))) map[key] = value;
      };
    }
    if (item.kind === 'property') {
      return (map, of) => {
        map[item.key] = readProperty(of, item.key);
      };
    }
    const { evaluate } = compiler.expression(item.value, scope);
    return (map, _of, row) => {
      map[item.key] = evaluate(row);
    };
  });
  const evaluate: Evaluate = (row) => {
    const of = whole(row);
    if (of === null) return null;
    const map = emptyMap();
    for (const part of parts) part(map, of, row);
    return bounded(map);
  };
  return { type: 'map', evaluate };
}
