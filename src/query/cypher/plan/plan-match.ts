import type { Compiler, Planned } from '../expressions/compiler.ts';
import type { Scope } from '../expressions/scope.ts';
import { Filter } from '../operators/filter.ts';
import type { Operator, Row } from '../operators/operator.ts';
import type { Expression } from '../syntax/expression.ts';
import type { PatternPart } from '../syntax/pattern.ts';
import { type Condition, compileConditions } from './conditions.ts';
import { Costs } from './costs.ts';
import { hopConditionOnPath } from './path-conditions.ts';
import { pathValue } from './path-value.ts';
import { type PlanEdge, type PlanNode, patternGraph } from './pattern-graph.ts';
import { Steps } from './steps.ts';

/** One way to go on with a match, and by how much it multiplies the rows. */
interface Choice {
  readonly cost: number;
  take(input: Operator): Operator;
}

/**
 * Orders a pattern: bound parts first, then always what multiplies the rows least by the counts of labels and types; each condition is
 * tested as soon as what it reads is there.
 */
export function planMatch(
  parts: readonly PatternPart[],
  where: Expression | undefined,
  scope: Scope,
  input: Operator,
  compiler: Compiler,
): Planned {
  const { row } = compiler.session;
  const graph = patternGraph(parts, scope, compiler);
  const onPaths = hopConditionOnPath(graph, where, scope, compiler);
  const conditions = [...compileConditions(graph, onPaths.where, scope, compiler), ...onPaths.conditions];
  const costs = new Costs(compiler.session.graph, conditions);
  const filled = new Set<number>();
  const waiting = new Set(conditions.filter(({ edge }) => !edge));
  const paths = new Set(graph.paths);
  const open = new Set(graph.edges);
  const loose = new Set(graph.nodes.filter(({ bound }) => !bound));
  const isFilled = (slot: number): boolean => filled.has(slot) || !graph.fresh.has(slot);
  const isBound = (node: PlanNode): boolean => isFilled(node.slot);

  /** What to test, and which paths to put together, once the registers are filled; null where there is nothing. */
  function settle(...slots: readonly number[]): ((row: Row) => boolean) | null {
    for (const slot of slots) filled.add(slot);
    const work: ((row: Row) => boolean)[] = ready();
    for (const path of paths) {
      if (![...path.nodes, ...path.edges].every(({ slot }) => isFilled(slot))) continue;
      paths.delete(path);
      const evaluate = pathValue(path);
      work.push((registers) => {
        registers[path.slot] = evaluate(registers);
        return true;
      });
      filled.add(path.slot);
      work.push(...ready());
    }
    if (work.length < 2) return work[0] ?? null;
    return (registers) => {
      for (const each of work) if (!each(registers)) return false;
      return true;
    };
  }

  function ready(): ((row: Row) => boolean)[] {
    const tests: Condition[] = [...waiting].filter(({ needs }) => [...needs].every(isFilled));
    for (const test of tests) waiting.delete(test);
    return tests.map(({ accept }) => accept);
  }

  const seekOf = (node: PlanNode) =>
    [...waiting].find(({ seek }) => seek?.slot === node.slot && [...seek.needs].every(isFilled))?.seek;

  const steps = new Steps(graph, conditions, costs, settle, compiler);

  const scan = (node: PlanNode): Choice => {
    const seek = seekOf(node);
    return {
      cost: costs.candidates(node, !!seek),
      take: (before) => {
        loose.delete(node);
        return steps.scan(before, node, seek);
      },
    };
  };

  const follow = (edge: PlanEdge): Choice | undefined => {
    // a condition on its hops may read what is matched elsewhere
    if (conditions.some((each) => each.edge === edge && ![...each.needs].every(isFilled))) return undefined;
    const [from, to] = [isBound(edge.from), isBound(edge.to)];
    const done = (): void => {
      open.delete(edge);
      loose.delete(edge.from);
      loose.delete(edge.to);
    };
    const take = (step: (before: Operator) => Operator) => (before: Operator) => {
      done();
      return step(before);
    };
    if (edge.bound) return { cost: 0, take: take((before) => steps.bound(before, edge, from, to)) };
    if (edge.search) {
      return from && to ? { cost: 0.5, take: take((before) => steps.search(before, edge)) } : undefined;
    }
    const backward = !from;
    const near = backward ? edge.to : edge.from;
    const far = backward ? edge.from : edge.to;
    if (from || to) {
      const into = from && to;
      // trails are walked to an end that is known, rather than all of them to whatever end
      if (edge.pattern.length && !into && seekOf(far)) return undefined;
      const cost =
        costs.fanOut(edge) * (into ? 1 / Math.max(1, compiler.session.graph.nodes.length) : costs.share(far));
      return { cost, take: take((before) => steps.expand(before, edge, near, far, into, backward)) };
    }
    // all relationships of a type at once, in place of all nodes and then their relationships
    if (edge.pattern.length || edge.from === edge.to) return undefined;
    const count = costs.relationships(edge) * (edge.pattern.direction === 'both' ? 2 : 1);
    return { cost: count, take: take((before) => steps.relationships(before, edge)) };
  };

  /** A node to begin with also costs what leads away from it. */
  const begin = (node: PlanNode): Choice => {
    const own = scan(node);
    const ties = [...open].filter((edge) => !edge.search && (edge.from === node || edge.to === node));
    const ahead = ties.length ? Math.min(...ties.map((edge) => costs.fanOut(edge))) : 0;
    return { ...own, cost: own.cost * (1 + ahead) };
  };

  const first = settle();
  let plan = first ? new Filter(input, row, first) : input;
  while (open.size || loose.size) {
    const choices = [...[...open].flatMap((edge) => follow(edge) ?? []), ...[...loose].map(begin)];
    let best = choices[0];
    if (!best) return compiler.session.fail('a repeated part reads what lies behind it', parts[0]!);
    for (const choice of choices) if (choice.cost < best.cost) best = choice;
    plan = best.take(plan);
  }
  return { operator: plan, variables: graph.variables };
}
