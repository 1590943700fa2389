import type { Compiler } from '../expressions/compiler.ts';
import { satisfies } from '../expressions/labels.ts';
import { readProperty } from '../expressions/property.ts';
import type { Scope } from '../expressions/scope.ts';
import type { Evaluate, Row } from '../operators/operator.ts';
import type { Expression } from '../syntax/expression.ts';
import { equal } from '../values/equality.ts';
import { Node } from '../values/graph-values.ts';
import { described, isList, isMap } from '../values/kind.ts';
import type { Value, ValueMap } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import type { PatternCondition, PatternGraph, PlanEdge } from './pattern-graph.ts';

/** A condition ready to be tested as soon as the registers that it reads are filled. */
export interface Condition {
  /** Those of them that the pattern fills. */
  readonly needs: ReadonlySet<number>;
  readonly accept: (row: Row) => boolean;
  /** The condition is on each hop of it. */
  readonly edge?: PlanEdge;
  /** It says what a node equals: instead of looking through all nodes one can look it up. */
  readonly seek?: Seek;
}

export interface Seek {
  readonly slot: number;
  /** Registers that must be filled before. */
  readonly needs: ReadonlySet<number>;
  /** All nodes that may fulfil the condition, each once. */
  readonly candidates: (row: Row) => readonly Node[];
}

/** Compiles the conditions of a pattern and of its WHERE, taken apart at each AND. */
export function compileConditions(
  graph: PatternGraph,
  where: Expression | undefined,
  outer: Scope,
  compiler: Compiler,
): readonly Condition[] {
  const scope = { ...outer, variables: graph.variables };
  const written: PatternCondition[] = [...graph.conditions];
  for (const expression of where ? conjuncts(where) : []) {
    written.push({ kind: 'expression', expression, scope });
  }
  return written.flatMap((condition) => {
    if (condition.kind !== 'expression') return [compileCondition(condition, graph, scope, compiler)];
    return conjuncts(condition.expression).map((expression) =>
      compileCondition({ ...condition, expression }, graph, scope, compiler),
    );
  });
}

const conjuncts = (expression: Expression): readonly Expression[] =>
  expression.kind === 'and' ? expression.operands.flatMap(conjuncts) : [expression];

/** Runs a compilation and says which registers of the pattern the result reads. */
function tracked<Result>(
  graph: PatternGraph,
  scope: Scope,
  compile: (scope: Scope) => Result,
): { readonly result: Result; readonly needs: Set<number> } {
  const used = new Set<number>();
  const result = compile({ ...scope, used });
  for (const slot of used) scope.used?.add(slot);
  return { result, needs: new Set([...used].filter((slot) => graph.fresh.has(slot))) };
}

function compileCondition(
  condition: PatternCondition,
  graph: PatternGraph,
  scope: Scope,
  compiler: Compiler,
): Condition {
  const of = condition.edge && { edge: condition.edge };
  // what a single hop reads is there when it is tried
  const own = 'slot' in condition && graph.fresh.has(condition.slot) ? [condition.slot] : [];
  switch (condition.kind) {
    case 'node':
      return { needs: new Set(), accept: (row) => isNode(row[condition.slot]!) };
    case 'same': {
      const { slot, other } = condition;
      return { needs: new Set(own), accept: (row) => equal(row[slot]!, row[other]!) === true };
    }
    case 'labels': {
      const { slot, labels } = condition;
      return {
        needs: new Set(own),
        accept: (row) => satisfies((row[slot] as Node | null)?.labels ?? [], labels),
        ...of,
      };
    }
    case 'map': {
      const { slot, value } = condition;
      const { result, needs } = tracked(graph, scope, (inner) => compiler.expression(value, inner).evaluate);
      return { needs: new Set([...needs, ...own]), accept: (row) => hasAll(row[slot]!, result(row)), ...of };
    }
    case 'property': {
      const { slot, key, value } = condition;
      const { result, needs } = tracked(graph, scope, (inner) => compiler.expression(value, inner).evaluate);
      return {
        needs: new Set([...needs, ...own]),
        accept: (row) => equal(readProperty(row[slot]!, key), result(row)) === true,
        ...of,
        ...(!condition.edge && { seek: byProperty(slot, key, needs, result, false, compiler) }),
      };
    }
    case 'expression': {
      const { expression } = condition;
      const { result, needs } = tracked(graph, condition.scope, (inner) =>
        compiler.condition(expression, inner, 'WHERE'),
      );
      const seek = condition.edge ? undefined : seekOf(expression, graph, condition.scope, compiler);
      return { needs, accept: result, ...of, ...(seek && { seek }) };
    }
  }
}

function isNode(value: Value): boolean {
  if (value === null || value instanceof Node) return value !== null;
  throw new ValueError(`a pattern has ${described(value)} in place of a node`);
}

function hasAll(entity: Value, wanted: Value): boolean {
  if (wanted === null) return false;
  if (!isMap(wanted)) throw new ValueError(`properties of a pattern are a map, not ${described(wanted)}`);
  return Object.entries(wanted as ValueMap).every(
    ([key, value]) => equal(readProperty(entity, key), value) === true,
  );
}

/** `n.name = 'x'`, `n.name IN [...]`, `elementId(n) = 'x'`, either way round */
function seekOf(
  expression: Expression,
  graph: PatternGraph,
  scope: Scope,
  compiler: Compiler,
): Seek | undefined {
  let sides: readonly [Expression, Expression];
  if (
    expression.kind === 'comparison' &&
    expression.rest.length === 1 &&
    expression.rest[0]!.operator === '='
  ) {
    sides = [expression.first, expression.rest[0]!.operand];
  } else if (expression.kind === 'test' && expression.operator === 'IN') {
    sides = [expression.left, expression.right];
  } else return undefined;
  const many = expression.kind === 'test';
  for (const [side, other] of many ? [sides] : [sides, sides.toReversed() as [Expression, Expression]]) {
    const isId = side.kind === 'call' && side.name.toLowerCase() === 'elementid';
    const of = isId ? side.arguments[0] : side.kind === 'property' ? side.of : undefined;
    const variable = of?.kind === 'variable' ? scope.variables.get(of.name) : undefined;
    if (variable?.type !== 'node' || !graph.fresh.has(variable.slot)) continue;
    const { result, needs } = tracked(graph, scope, (inner) => compiler.expression(other, inner).evaluate);
    if (needs.has(variable.slot)) continue;
    if (side.kind === 'property') return byProperty(variable.slot, side.key, needs, result, many, compiler);
    return {
      slot: variable.slot,
      needs,
      candidates: (row) => nodesOf(result(row), many, (id) => byId(id, compiler)),
    };
  }
  return undefined;
}

function byProperty(
  slot: number,
  key: string,
  needs: ReadonlySet<number>,
  value: Evaluate,
  many: boolean,
  { session }: Compiler,
): Seek {
  const { properties } = session.graph;
  return {
    slot,
    needs,
    candidates: (row) => nodesOf(value(row), many, (each) => properties.nodesWith(key, each)),
  };
}

function byId(id: Value, { session }: Compiler): readonly Node[] {
  const node = typeof id === 'string' ? session.graph.node(id) : undefined;
  return node ? [node] : [];
}

function nodesOf(value: Value, many: boolean, find: (value: Value) => readonly Node[]): readonly Node[] {
  if (value === null) return [];
  if (!many) return find(value);
  if (!isList(value)) return [];
  return value.length === 1 ? find(value[0]!) : [...new Set(value.flatMap(find))];
}
