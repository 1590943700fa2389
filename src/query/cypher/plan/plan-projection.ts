import type { Compiler, Planned } from '../expressions/compiler.ts';
import type { Scope, Variable } from '../expressions/scope.ts';
import { Cut } from '../operators/cut.ts';
import { Distinct } from '../operators/distinct.ts';
import { Filter } from '../operators/filter.ts';
import type { Operator } from '../operators/operator.ts';
import { Project } from '../operators/project.ts';
import { Sort } from '../operators/sort.ts';
import type { ProjectionClause, ReturnItem } from '../syntax/clause.ts';
import type { Expression } from '../syntax/expression.ts';
import { described, isInteger } from '../values/kind.ts';
import { type Column, columnReader } from './columns.ts';
import { containsAggregation } from './contains-aggregation.ts';
import { groupItems } from './group-items.ts';

/** WITH or RETURN: values, grouping, DISTINCT, ORDER BY, SKIP, LIMIT, WHERE, in this order. */
export function planProjection(
  clause: ProjectionClause,
  scope: Scope,
  input: Operator,
  compiler: Compiler,
): Planned {
  const { session } = compiler;
  const { row, budget } = session;
  const items = itemsOf(clause, scope, compiler);
  const grouped = items.some(({ expression }) => containsAggregation(expression, session.functions));
  const group = grouped ? groupItems(items, scope, compiler) : undefined;
  const columns = group?.columns ?? items.map((item) => column(item, scope, compiler));
  const variables = new Map<string, Variable>(
    columns.map(({ item, slot, type }) => [item.name, { slot, type }]),
  );
  const slots = [...new Set(columns.map(({ slot }) => slot))];

  const sortScope = group?.sortScope(variables) ?? scopeBehind(clause, columns, variables, scope);
  const keys = clause.orderBy.map(({ expression, descending }) => ({
    evaluate: compiler.located(expression, sortScope).evaluate,
    descending,
  }));

  // WHERE sees what was there before, too; what it reads must come through ORDER BY
  const used = new Set<number>();
  const accept = clause.where && compiler.condition(clause.where, { ...sortScope, used }, 'WHERE');

  let plan = group?.operator(input) ?? input;
  const assignments = columns.filter(({ kept }) => !kept);
  if (assignments.length && !group) plan = new Project(plan, row, assignments);
  if (clause.distinct) plan = new Distinct(plan, row, slots, budget);
  const skip = clause.skip ? bound(clause.skip, 'SKIP', compiler) : () => 0;
  const limit = clause.limit ? bound(clause.limit, 'LIMIT', compiler) : () => Number.POSITIVE_INFINITY;
  if (keys.length) {
    const kept = [...new Set([...slots, ...used])];
    plan = new Sort(plan, row, keys, kept, () => skip() + limit(), budget);
  }
  if (clause.skip || clause.limit) plan = new Cut(plan, skip, limit);
  if (accept) plan = new Filter(plan, row, accept);
  return { operator: plan, variables };
}

function column(item: ReturnItem, scope: Scope, compiler: Compiler): Column {
  const { expression } = item;
  const compiled = compiler.located(expression, scope);
  const variable = expression.kind === 'variable' ? scope.variables.get(expression.name) : undefined;
  return { ...compiled, item, slot: variable?.slot ?? compiler.session.slot(), kept: !!variable };
}

/** The items with what `*` stands for, each under a name of its own. */
function itemsOf(clause: ProjectionClause, scope: Scope, { session }: Compiler): readonly ReturnItem[] {
  const all = clause.star ? [...scope.variables.keys()].sort() : [];
  if (clause.star && !all.length && !clause.items.length && clause.kind === 'return') {
    session.fail('RETURN * has nothing to return: no variable is defined', clause, undefined, 'name');
  }
  const { start, end } = clause;
  const items = [
    ...all.map(
      (name): ReturnItem => ({
        expression: { kind: 'variable', name, start, end },
        name,
        aliased: true,
        start,
        end,
      }),
    ),
    ...clause.items,
  ];
  const names = new Set<string>();
  for (const item of items) {
    if (names.has(item.name)) session.fail(`two columns are named ${item.name}`, item, undefined, 'name');
    names.add(item.name);
    if (item.expression.kind === 'pattern' && !item.expression.pattern.search) {
      session.fail('a pattern is no value: write EXISTS { ... } or COUNT { ... }', item, undefined, 'type');
    }
    if (clause.kind === 'with' && !item.aliased && item.expression.kind !== 'variable') {
      session.fail('WITH needs a name for this: add AS name', item, undefined, 'name');
    }
  }
  return items;
}

/** ORDER BY sees the columns, and what was there before them unless DISTINCT has merged rows. */
function scopeBehind(
  { distinct }: ProjectionClause,
  columns: readonly Column[],
  variables: ReadonlyMap<string, Variable>,
  scope: Scope,
): Scope {
  const renamed = [...variables].some(([name, { slot }]) => {
    const before = scope.variables.get(name);
    return before && before.slot !== slot;
  });
  const before = distinct ? [] : scope.variables;
  return {
    ...scope,
    variables: new Map([...before, ...variables]),
    ...(!renamed && { known: columnReader(columns) }),
    hidden: (name) =>
      scope.variables.has(name)
        ? `${name} cannot be used behind DISTINCT: it is not among the columns`
        : scope.hidden?.(name),
  };
}

/** The number of SKIP or LIMIT, which is the same for all rows. */
function bound(expression: Expression, name: string, compiler: Compiler): () => number {
  const { evaluate } = compiler.located(expression, {
    variables: new Map(),
    hidden: (variable) => `${name} is one number for all rows and cannot use ${variable}`,
  });
  const read = (): number => {
    const value = evaluate(compiler.session.row);
    if (isInteger(value) && value >= 0) return Number(value);
    const found = isInteger(value) ? `${value}` : described(value);
    return compiler.session.fail(
      `${name} needs an integer of at least 0, not ${found}`,
      expression,
      undefined,
      'type',
    );
  };
  const { kind } = expression;
  if (kind === 'literal' || kind === 'negative') read();
  return read;
}
