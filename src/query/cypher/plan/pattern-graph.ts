import type { TextSpan } from '../cypher-error.ts';
import type { Compiler } from '../expressions/compiler.ts';
import { checkNames, satisfies } from '../expressions/labels.ts';
import { checkProperty } from '../expressions/property.ts';
import type { Scope, StaticType, Variable } from '../expressions/scope.ts';
import type { Expression } from '../syntax/expression.ts';
import type { LabelExpression, NodePattern, PatternPart, RelationshipPattern } from '../syntax/pattern.ts';

/** A node of a pattern. Two places of the pattern with the same variable are one. */
export interface PlanNode {
  readonly slot: number;
  readonly bound: boolean;
  /** Labels that it must all have. */
  readonly labels: Set<string>;
}

/** A relationship of a pattern, or a row of them. */
export interface PlanEdge {
  readonly slot: number;
  /** Holds a relationship from before. */
  readonly bound: boolean;
  readonly from: PlanNode;
  readonly to: PlanNode;
  readonly pattern: RelationshipPattern;
  /** 1 for each type number that is allowed; null where all are. */
  readonly types: Uint8Array | null;
  readonly search?: NonNullable<PatternPart['search']>;
  /** Registers that conditions on a single hop read, and those of the variables that list the ends of all hops. */
  readonly hop: { readonly from: number; readonly relationship: number; readonly to: number };
  readonly ends: { readonly from?: number; readonly to?: number };
}

/** A path that has a name. */
export interface PlanPath {
  readonly slot: number;
  readonly nodes: readonly PlanNode[];
  readonly edges: readonly PlanEdge[];
}

/** A condition as it was written: `{name: 'x'}` of something in a register, or an expression. */
export type PatternCondition =
  | {
      readonly kind: 'expression';
      readonly expression: Expression;
      readonly scope: Scope;
      readonly edge?: PlanEdge;
    }
  | {
      readonly kind: 'property';
      readonly slot: number;
      readonly key: string;
      readonly value: Expression;
      readonly edge?: PlanEdge;
    }
  /** All properties that a map holds. */
  | { readonly kind: 'map'; readonly slot: number; readonly value: Expression; readonly edge?: PlanEdge }
  | {
      readonly kind: 'labels';
      readonly slot: number;
      readonly labels: LabelExpression;
      readonly edge?: PlanEdge;
    }
  /** Something from before that must be a node; null matches nothing. */
  | { readonly kind: 'node'; readonly slot: number; readonly edge?: undefined }
  | { readonly kind: 'same'; readonly slot: number; readonly other: number; readonly edge?: undefined };

export interface PatternGraph {
  readonly nodes: readonly PlanNode[];
  readonly edges: readonly PlanEdge[];
  readonly paths: readonly PlanPath[];
  /** `edge` says that a condition is one on each hop of it. */
  readonly conditions: readonly PatternCondition[];
  /** All variables, those from before and the new ones. */
  readonly variables: ReadonlyMap<string, Variable>;
  /** Registers of the new ones, named or not. */
  readonly fresh: ReadonlySet<number>;
}

/** To order a pattern takes time that grows with the square of its size. */
const MAX_NODES = 200;

/** Makes one graph of the parts of a pattern, and checks that each variable is of one kind. */
export function patternGraph(parts: readonly PatternPart[], scope: Scope, compiler: Compiler): PatternGraph {
  const { session } = compiler;
  const variables = new Map(scope.variables);
  const nodes = new Map<number, PlanNode>();
  const edges: PlanEdge[] = [];
  const paths: PlanPath[] = [];
  const conditions: PatternCondition[] = [];
  const fresh = new Set<number>();
  const named = new Set<string>();

  function register(): number {
    const slot = session.slot();
    fresh.add(slot);
    return slot;
  }

  function declare(name: string, type: StaticType): number {
    const slot = register();
    variables.set(name, { slot, type });
    return slot;
  }

  function refuseKind(name: string, span: TextSpan, type: StaticType, wanted: string): never {
    return session.fail(`${name} is a ${type} already, not a ${wanted}`, span, undefined, 'type');
  }

  function node(pattern: NodePattern): PlanNode {
    const { variable, labels, properties, where } = pattern;
    const known = variable === undefined ? undefined : variables.get(variable);
    if (known && known.type !== 'node' && known.type !== 'any')
      refuseKind(variable!, pattern, known.type, 'node');
    const slot = known?.slot ?? (variable === undefined ? register() : declare(variable, 'node'));
    let plan = nodes.get(slot);
    if (!plan) {
      plan = { slot, bound: !fresh.has(slot), labels: new Set() };
      nodes.set(slot, plan);
      if (plan.bound) {
        scope.used?.add(slot);
        conditions.push({ kind: 'node', slot });
      }
    }
    if (labels) {
      checkNames(labels, session.known.labels, 'label', compiler);
      addLabels(plan, labels);
    }
    addProperties(slot, properties);
    if (where) conditions.push({ kind: 'expression', expression: where, scope });
    return plan;
  }

  /** Plain labels tell where to look for the node; others are conditions. */
  function addLabels(plan: PlanNode, labels: LabelExpression): void {
    if (labels.kind === 'name' && !plan.bound) plan.labels.add(labels.name);
    else if (labels.kind === 'and') for (const each of labels.operands) addLabels(plan, each);
    else conditions.push({ kind: 'labels', slot: plan.slot, labels });
  }

  function addProperties(slot: number, properties: Expression | undefined, edge?: PlanEdge): void {
    if (!properties) return;
    const of = edge && { edge };
    if (properties.kind !== 'map') {
      conditions.push({ kind: 'map', slot, value: properties, ...of });
      return;
    }
    for (const { key, value, start } of properties.entries) {
      checkProperty(key, { start, end: start + key.length }, compiler);
      conditions.push({ kind: 'property', slot, key, value, ...of });
    }
  }

  function edge(pattern: RelationshipPattern, from: PlanNode, to: PlanNode, part: PatternPart): PlanEdge {
    const { variable, length, types, repeated } = pattern;
    const many = length !== undefined || part.search !== undefined;
    const known = variable === undefined ? undefined : variables.get(variable);
    const wanted = many ? 'list' : 'relationship';
    if (known && named.has(variable!)) {
      session.fail(`${variable} names two relationships in one pattern`, pattern, undefined, 'name');
    }
    if (known && known.type !== wanted && known.type !== 'any')
      refuseKind(variable!, pattern, known.type, wanted);
    if (types) checkNames(types, session.known.types, 'relationship type', compiler);
    if (known) scope.used?.add(known.slot);
    const single = known && !many;
    const slot = single
      ? known.slot
      : known || variable === undefined
        ? register()
        : declare(variable, wanted);
    if (known && many) conditions.push({ kind: 'same', slot, other: known.slot });
    if (variable !== undefined) named.add(variable);
    const hop = many
      ? { from: session.slot(), relationship: session.slot(), to: session.slot() }
      : { from: from.slot, relationship: slot, to: to.slot };
    const ends = repeated ? endLists(repeated) : {};
    const plan: PlanEdge = {
      slot,
      bound: !!single,
      from,
      to,
      pattern,
      types: allowedTypes(types, compiler),
      hop,
      ends,
      ...(part.search && { search: part.search }),
    };
    addProperties(hop.relationship, pattern.properties, many ? plan : undefined);
    if (pattern.where) conditions.push(hopCondition(pattern.where, pattern, plan, many));
    if (repeated) addRepeated(repeated, plan);
    return plan;
  }

  /** Within the hop, the variables of a repetition stand for single things. */
  function hopCondition(
    expression: Expression,
    { variable, repeated }: RelationshipPattern,
    plan: PlanEdge,
    many: boolean,
  ): PatternCondition {
    if (!many) return { kind: 'expression', expression, scope };
    const inner = new Map<string, Variable>();
    if (variable !== undefined) inner.set(variable, { slot: plan.hop.relationship, type: 'relationship' });
    for (const [end, slot] of [
      [repeated?.from, plan.hop.from],
      [repeated?.to, plan.hop.to],
    ] as const) {
      if (end?.variable !== undefined) inner.set(end.variable, { slot, type: 'node' });
    }
    return { kind: 'expression', expression, scope: { ...scope, variables: inner }, edge: plan };
  }

  type Repeated = NonNullable<RelationshipPattern['repeated']>;

  function endLists({ from, to }: Repeated): PlanEdge['ends'] {
    const lists: { from?: number; to?: number } = {};
    for (const [side, end] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (end.variable === undefined) continue;
      if (variables.has(end.variable)) {
        session.fail(
          `${end.variable} is in use; a repeated part needs names of its own`,
          end,
          undefined,
          'name',
        );
      }
      lists[side] = declare(end.variable, 'list');
    }
    return lists;
  }

  function addRepeated({ from, to, where }: Repeated, plan: PlanEdge): void {
    for (const [end, slot] of [
      [from, plan.hop.from],
      [to, plan.hop.to],
    ] as const) {
      if (end.labels) {
        checkNames(end.labels, session.known.labels, 'label', compiler);
        conditions.push({ kind: 'labels', slot, labels: end.labels, edge: plan });
      }
      addProperties(slot, end.properties, plan);
      if (end.where) conditions.push(hopCondition(end.where, plan.pattern, plan, true));
    }
    if (where) conditions.push(hopCondition(where, plan.pattern, plan, true));
  }

  const size = parts.reduce((sum, part) => sum + part.nodes.length, 0);
  if (size > MAX_NODES) session.fail(`more than ${MAX_NODES} nodes in one pattern`, parts[0]!);
  for (const part of parts) {
    if (part.variable !== undefined && variables.has(part.variable)) {
      session.fail(`${part.variable} is in use already and cannot name a path`, part, undefined, 'name');
    }
    if (part.search) checkSearch(part, compiler);
    const own = part.nodes.map(node);
    const ties = part.relationships.map((pattern, index) =>
      edge(pattern, own[index]!, own[index + 1]!, part),
    );
    edges.push(...ties);
    if (part.variable !== undefined) {
      paths.push({ slot: declare(part.variable, 'path'), nodes: own, edges: ties });
    }
  }
  const complete = conditions.map((condition) =>
    condition.kind === 'expression'
      ? { ...condition, scope: { ...scope, variables: merged(variables, condition) } }
      : condition,
  );
  return { nodes: [...nodes.values()], edges, paths, conditions: complete, variables, fresh };
}

/** What a condition on a hop calls by name stands before the variables of the whole pattern. */
const merged = (
  all: ReadonlyMap<string, Variable>,
  condition: Extract<PatternCondition, { kind: 'expression' }>,
): ReadonlyMap<string, Variable> => (condition.edge ? new Map([...all, ...condition.scope.variables]) : all);

function checkSearch(part: PatternPart, { session }: Compiler): void {
  const [only] = part.relationships;
  const name = part.search === 'shortest' ? 'shortestPath' : 'allShortestPaths';
  if (part.relationships.length !== 1) {
    session.fail(`${name} takes a pattern of one relationship between two nodes`, part);
  }
  if ((only?.length?.min ?? 1) > 1) session.fail(`${name} takes a least length of 0 or 1`, part);
}

/** Which of the graph's types are meant. */
function allowedTypes(types: LabelExpression | undefined, { session }: Compiler): Uint8Array | null {
  if (!types) return null;
  return Uint8Array.from(session.graph.adjacency.types, (name) => (satisfies([name], types) ? 1 : 0));
}
