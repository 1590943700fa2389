import { functionOf } from '../expressions/calls.ts';
import type { Compiler } from '../expressions/compiler.ts';
import { expectType } from '../expressions/expect-type.ts';
import type { Compiled, Scope, Variable } from '../expressions/scope.ts';
import { Aggregate, type Aggregation } from '../operators/aggregate.ts';
import type { Operator } from '../operators/operator.ts';
import { type Assignment, Project } from '../operators/project.ts';
import type { ReturnItem } from '../syntax/clause.ts';
import type { Expression } from '../syntax/expression.ts';
import { type Column, columnReader } from './columns.ts';
import { canonical, containsAggregation } from './contains-aggregation.ts';

export interface Grouping {
  readonly columns: readonly Column[];
  /** What ORDER BY may use: the columns, and further aggregations. */
  sortScope(variables: ReadonlyMap<string, Variable>): Scope;
  operator(input: Operator): Operator;
}

/** Items that do not aggregate are what rows are grouped by; in the others only these and aggregations can be used. */
export function groupItems(items: readonly ReturnItem[], scope: Scope, compiler: Compiler): Grouping {
  const { session } = compiler;
  const aggregations = new Map<string, Aggregation & { readonly type: Compiled['type'] }>();
  const isKey = ({ expression }: ReturnItem): boolean => !containsAggregation(expression, session.functions);
  const keys = items.filter(isKey).map((item) => {
    const compiled = compiler.located(item.expression, scope);
    return { ...compiled, item, slot: session.slot(), kept: false };
  });

  /** The register that an aggregation's result will be in; the same one for one that is written twice. */
  function aggregate(call: Expression): Compiled {
    const text = canonical(call);
    let found = aggregations.get(text);
    if (!found) aggregations.set(text, (found = compileAggregation(call)));
    const { slot, type } = found;
    return { evaluate: (row) => row[slot]!, type };
  }

  function compileAggregation(call: Expression): Aggregation & { readonly type: Compiled['type'] } {
    const slot = session.slot();
    if (call.kind !== 'call') {
      const start = session.functions.get('count')!.start!;
      return { slot, arguments: [], distinct: false, start: () => start(session), type: 'integer' };
    }
    const found = functionOf(call, compiler);
    const { aggregate: _, known: __, ...plain } = scope;
    const args = call.arguments.map((argument) => compiler.located(argument, plain));
    if (found.takes) expectType(args[0]!, found.takes, call.arguments[0]!, found.name, compiler);
    return {
      slot,
      arguments: args.map(({ evaluate }) => evaluate),
      distinct: call.distinct,
      start: () => found.start!(session),
      type: found.result,
    };
  }

  const inner: Scope = {
    variables: new Map(),
    known: columnReader(keys),
    aggregate,
    hidden: (name) =>
      scope.variables.has(name)
        ? `${name} is neither aggregated nor a column of its own, so it has no single value here`
        : scope.hidden?.(name),
  };
  const results = items
    .filter((item) => !isKey(item))
    .map((item) => {
      const compiled = compiler.located(item.expression, inner);
      return { ...compiled, item, slot: session.slot(), kept: false };
    });
  const byItem = new Map<ReturnItem, Column>([...keys, ...results].map((column) => [column.item, column]));
  const columns = items.map((item) => byItem.get(item)!);

  return {
    columns,
    sortScope: (variables) => ({ ...inner, variables, known: columnReader(columns) }),
    operator: (input) => {
      const { row, budget } = session;
      const groups = new Aggregate(input, row, keys, [...aggregations.values()], budget);
      return new Project(groups, row, results satisfies readonly Assignment[]);
    },
  };
}
