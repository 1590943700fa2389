import type { Compiler } from '../expressions/compiler.ts';
import type { Scope } from '../expressions/scope.ts';
import { withVariable } from '../expressions/scope.ts';
import type { Expression } from '../syntax/expression.ts';
import type { Condition } from './conditions.ts';
import type { PatternGraph } from './pattern-graph.ts';

/**
 * Finds in a WHERE what can be tested on each hop of a shortest path while it is searched: `all(r IN relationships(p) WHERE ...)`
 * and `none(...)`, which read nothing else of the pattern. What is left over has to be tested on whole paths.
 */
export function hopConditionOnPath(
  graph: PatternGraph,
  where: Expression | undefined,
  scope: Scope,
  compiler: Compiler,
): { readonly where: Expression | undefined; readonly conditions: readonly Condition[] } {
  const searched = graph.paths.filter(({ edges }) => edges.some(({ search }) => search));
  if (!where || !searched.length) return { where, conditions: [] };
  const parts = where.kind === 'and' ? where.operands : [where];
  const conditions: Condition[] = [];
  const rest = parts.filter((part) => {
    const condition = onHops(part, graph, scope, compiler);
    if (condition) conditions.push(condition);
    return !condition;
  });
  return {
    where: rest.length < 2 ? rest[0] : { ...where, kind: 'and', operands: rest },
    conditions,
  };
}

function onHops(
  part: Expression,
  graph: PatternGraph,
  scope: Scope,
  compiler: Compiler,
): Condition | undefined {
  if (part.kind !== 'quantifier' || (part.quantifier !== 'all' && part.quantifier !== 'none'))
    return undefined;
  const { list } = part;
  if (list.kind !== 'call' || list.name.toLowerCase() !== 'relationships') return undefined;
  const [path] = list.arguments;
  const variable = path?.kind === 'variable' ? graph.variables.get(path.name) : undefined;
  const edge = graph.paths.find(({ slot }) => slot === variable?.slot)?.edges.find(({ search }) => search);
  if (!edge) return undefined;
  const used = new Set<number>();
  const hop = { slot: edge.hop.relationship, type: 'relationship' } as const;
  const inner = withVariable({ ...scope, variables: graph.variables, used }, part.variable, hop);
  const { evaluate } = compiler.expression(part.where, inner);
  if ([...used].some((slot) => graph.fresh.has(slot))) return undefined;
  const wanted = part.quantifier === 'all';
  return { needs: new Set(), edge, accept: (row) => evaluate(row) === wanted };
}
