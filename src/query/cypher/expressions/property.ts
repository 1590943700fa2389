import { nearest } from '../../../model/nearest.ts';
import type { TextSpan } from '../cypher-error.ts';
import type { Evaluate } from '../operators/operator.ts';
import type { Expression, ExpressionForm } from '../syntax/expression.ts';
import { CypherDate } from '../values/date.ts';
import { dateField } from '../values/date-fields.ts';
import { Duration } from '../values/duration.ts';
import { durationField } from '../values/duration-fields.ts';
import { Node, Relationship } from '../values/graph-values.ts';
import { described, isMap } from '../values/kind.ts';
import type { Value } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import type { Compiler } from './compiler.ts';
import { expectType } from './expect-type.ts';
import type { Compiled, Scope } from './scope.ts';

type Form<Name extends ExpressionForm['kind']> = Extract<ExpressionForm, { kind: Name }>;

/** `n.name`, `map.key`, `date.year` */
export function compileProperty(
  { of, key, end }: Form<'property'> & Expression,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const { evaluate, type } = compiler.expression(of, scope);
  expectType({ type }, ['node', 'relationship', 'map', 'date', 'duration'], of, `.${key}`, compiler);
  if (type === 'node' || type === 'relationship') {
    checkProperty(key, { start: end - key.length, end }, compiler);
  }
  // what every object inherits is no property
  const direct = (type === 'node' || type === 'relationship') && !(key in Object.prototype);
  return {
    type: 'any',
    evaluate: direct ? entityProperty(evaluate, key) : (row) => readProperty(evaluate(row), key),
  };
}

/** Refuses a property that nothing in the graph has, where it is known which there are: in most cases it is a slip. */
export function checkProperty(key: string, span: TextSpan, { session }: Compiler): void {
  const { properties } = session.known;
  if (properties && !properties.has(key))
    session.fail(`unknown property ${key}`, span, nearest(key, properties), 'name');
}

function entityProperty(entity: Evaluate, name: string): Evaluate {
  // the engine looks properties up faster by a text that is a key of an object already than by one cut out of a query
  const [key] = Object.keys({ [name]: 0 }) as [string];
  return (row) => (entity(row) as Node | Relationship | null)?.properties[key] ?? null;
}

export function readProperty(of: Value, key: string): Value {
  if (of === null) return null;
  if (of instanceof Node || of instanceof Relationship) return own(of.properties, key);
  if (of instanceof CypherDate) return dateField(of, key);
  if (of instanceof Duration) return durationField(of, key);
  if (isMap(of)) return own(of, key);
  throw new ValueError(`${described(of)} has no property ${key}`);
}

const own = (map: { readonly [key: string]: Value | undefined }, key: string): Value =>
  key in Object.prototype && !Object.hasOwn(map, key) ? null : (map[key] ?? null);
