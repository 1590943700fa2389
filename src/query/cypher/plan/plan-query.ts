import type { Compiler, Planned } from '../expressions/compiler.ts';
import type { Scope, Variable } from '../expressions/scope.ts';
import { Apply } from '../operators/apply.ts';
import { Concatenate } from '../operators/concatenate.ts';
import { Distinct } from '../operators/distinct.ts';
import { Once } from '../operators/once.ts';
import type { Operator } from '../operators/operator.ts';
import { Optional } from '../operators/optional.ts';
import { Project } from '../operators/project.ts';
import { Unwind } from '../operators/unwind.ts';
import type { Clause, Query, SingleQuery, SubqueryClause } from '../syntax/clause.ts';
import { planProjection } from './plan-projection.ts';

/** What stands around a query: the whole, or something that a query is part of. */
export interface Frame {
  readonly scope: Scope;
  /** Whether it may end without RETURN, as in EXISTS { ... }. */
  readonly bare: boolean;
}

/** Plans a query with its unions; `variables` are the columns, in order. */
export function planQuery(query: Query, frame: Frame, compiler: Compiler): Planned {
  const { session } = compiler;
  const [first, ...others] = query.parts.map((part) => planSingle(part, frame, compiler));
  if (!others.length) return first!;
  const names = [...first!.variables.keys()];
  const slots = names.map(() => session.slot());
  const parts = [first!, ...others].map(({ operator, variables }, index) => {
    if (variables.size !== names.length || !names.every((name) => variables.has(name))) {
      session.fail(
        `all parts of a UNION have the same columns: ${names.join(', ')} are not ${[...variables.keys()].join(', ')}`,
        query.parts[index]!,
        undefined,
        'name',
      );
    }
    const copies = names.map((name, column) => {
      const { slot } = variables.get(name)!;
      return { slot: slots[column]!, evaluate: (row: readonly unknown[]) => row[slot] as never };
    });
    return new Project(operator, session.row, copies);
  });
  const all = new Concatenate(parts);
  const operator = query.all ? all : new Distinct(all, session.row, slots, session.budget);
  const variables = new Map<string, Variable>(
    names.map((name, column) => [name, { slot: slots[column]!, type: 'any' }]),
  );
  return { operator, variables };
}

function planSingle({ clauses, ...span }: SingleQuery, frame: Frame, compiler: Compiler): Planned {
  const last = clauses.at(-1)!;
  if (last.kind !== 'return' && !frame.bare) {
    const end = { start: Math.max(span.start, last.end - 1), end: last.end };
    compiler.session.fail('the query gives nothing: it must end with RETURN', end, 'RETURN');
  }
  let plan: Operator = new Once();
  let { scope } = frame;
  let columns: ReadonlyMap<string, Variable> = new Map();
  for (const clause of clauses) {
    if (clause.kind === 'return' && clause !== last) {
      compiler.session.fail(
        'nothing can follow RETURN; WITH hands values on',
        clauses[clauses.indexOf(clause) + 1]!,
        'WITH',
      );
    }
    const { operator, variables } = planClause(clause, scope, plan, compiler);
    plan = operator;
    scope = { ...scope, variables };
    columns = variables;
  }
  return { operator: plan, variables: columns };
}

function planClause(clause: Clause, scope: Scope, input: Operator, compiler: Compiler): Planned {
  const { session } = compiler;
  switch (clause.kind) {
    case 'match': {
      if (!clause.optional) return compiler.match(clause.patterns, clause.where, scope, input);
      const { operator, variables } = compiler.match(clause.patterns, clause.where, scope, new Once());
      const slots = [...variables].filter(([name]) => !scope.variables.has(name)).map(([, { slot }]) => slot);
      return { operator: new Optional(input, operator, session.row, slots), variables };
    }
    case 'unwind': {
      const { evaluate } = compiler.located(clause.list, scope);
      refuseTaken(clause.variable, clause, scope, compiler);
      const slot = session.slot();
      const variables = new Map([...scope.variables, [clause.variable, { slot, type: 'any' } as const]]);
      return { operator: new Unwind(input, session.row, evaluate, slot, session.budget), variables };
    }
    case 'with':
    case 'return':
      return planProjection(clause, scope, input, compiler);
    case 'subquery':
      return planSubquery(clause, scope, input, compiler);
  }
}

function refuseTaken(
  name: string,
  span: { start: number; end: number },
  scope: Scope,
  { session }: Compiler,
): void {
  if (scope.variables.has(name)) session.fail(`${name} is in use already`, span, undefined, 'name');
}

/** `CALL (a) { ... }`; an older way to say what the inner query may use is a WITH at its beginning. */
function planSubquery(clause: SubqueryClause, scope: Scope, input: Operator, compiler: Compiler): Planned {
  const { imports, query } = clause;
  const handed = query.parts[0]!.clauses[0]!.kind === 'with' || imports === '*';
  const inner: Scope = {
    ...scope,
    variables:
      imports === undefined || imports === '*'
        ? handed
          ? scope.variables
          : new Map()
        : picked(imports, clause, scope, compiler),
    hidden: (name) =>
      scope.variables.has(name) ? `${name} lies outside; hand it in with CALL (${name}) { ... }` : undefined,
  };
  const { operator, variables } = planQuery(query, { scope: inner, bare: false }, compiler);
  for (const name of variables.keys()) refuseTaken(name, clause, scope, compiler);
  return { operator: new Apply(input, operator), variables: new Map([...scope.variables, ...variables]) };
}

function picked(
  names: readonly string[],
  clause: SubqueryClause,
  scope: Scope,
  { session }: Compiler,
): ReadonlyMap<string, Variable> {
  return new Map(
    names.map((name) => {
      const variable = scope.variables.get(name);
      if (!variable) return session.fail(`variable ${name} is not defined`, clause, undefined, 'name');
      return [name, variable];
    }),
  );
}
