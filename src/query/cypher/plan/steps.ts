import type { Compiler } from '../expressions/compiler.ts';
import { BoundRelationship } from '../operators/bound-relationship.ts';
import { Deepen } from '../operators/deepen.ts';
import { Expand } from '../operators/expand.ts';
import type { Hop } from '../operators/hop.ts';
import { NodeScan } from '../operators/node-scan.ts';
import { Once } from '../operators/once.ts';
import type { Operator, Row } from '../operators/operator.ts';
import { RelationshipScan } from '../operators/relationship-scan.ts';
import { Repeat } from '../operators/repeat.ts';
import { Shortest } from '../operators/shortest.ts';
import { type Unused, unusedIn } from '../operators/unused.ts';
import type { Relationship } from '../values/graph-values.ts';
import type { Condition, Seek } from './conditions.ts';
import type { Costs } from './costs.ts';
import type { PatternGraph, PlanEdge, PlanNode } from './pattern-graph.ts';

type Accept = ((row: Row) => boolean) | null;

const both = (first: Accept, second: Accept): Accept =>
  first && second ? (row) => first(row) && second(row) : (first ?? second);

/** Makes the operators of a plan, each with the tests that can be made behind it. */
export class Steps {
  /** Edges that are matched already: their relationships cannot be used again. */
  readonly #matched: PlanEdge[] = [];

  constructor(
    private readonly pattern: PatternGraph,
    private readonly conditions: readonly Condition[],
    private readonly costs: Costs,
    /** Says which registers are filled, and gets what can be tested now. */
    private readonly settle: (...slots: readonly number[]) => Accept,
    private readonly compiler: Compiler,
  ) {}

  /** Looks through all nodes with the rarest of the labels, or those that an equality finds. */
  scan(input: Operator, node: PlanNode, seek: Seek | undefined): Operator {
    const { graph, row, budget } = this.compiler.session;
    const rarest = this.costs.rarest(node);
    const all = rarest === undefined ? graph.nodes : graph.labels.nodesWith(rarest);
    const labels = this.#labels(node, seek ? undefined : rarest);
    const accept = both(labels, this.settle(node.slot));
    return new NodeScan(input, row, node.slot, seek?.candidates ?? (() => all), accept, budget);
  }

  bound(input: Operator, edge: PlanEdge, fromBound: boolean, toBound: boolean): Operator {
    const { graph, row } = this.compiler.session;
    const { types, slot, from, to, pattern } = edge;
    const { typeOf } = graph.adjacency;
    const ofType: Accept =
      types && ((registers) => !!types[typeOf[(registers[slot] as Relationship).index]!]);
    const ends = both(fromBound ? null : this.#labels(from), toBound ? null : this.#labels(to));
    const unused = this.#test(this.#unused(edge), slot);
    const accept = both(both(ofType, unused), both(ends, this.settle(from.slot, to.slot)));
    this.#matched.push(edge);
    const { direction } = pattern;
    return new BoundRelationship(input, row, {
      relationship: slot,
      from: from.slot,
      to: to.slot,
      fromBound,
      toBound,
      direction,
      accept,
    });
  }

  /** Looks through all relationships of the types. */
  relationships(input: Operator, edge: PlanEdge): Operator {
    const { graph, row, budget } = this.compiler.session;
    const { from, to, slot, types, pattern } = edge;
    const unused = this.#test(this.#unused(edge), slot);
    const ends = both(this.#labels(from), this.#labels(to));
    const accept = both(both(unused, ends), this.settle(slot, from.slot, to.slot));
    this.#matched.push(edge);
    const indexes =
      types && [...types.keys()].filter((type) => types[type]).map((type) => graph.adjacency.ofType(type));
    const [source, target] = pattern.direction === 'in' ? [to.slot, from.slot] : [from.slot, to.slot];
    const slots = { relationship: slot, source, target };
    return new RelationshipScan(
      input,
      row,
      graph.relationships,
      indexes,
      slots,
      pattern.direction === 'both',
      accept,
      budget,
    );
  }

  /** Goes from the near end to the far one; `backward` when the near end is the right one. */
  expand(
    input: Operator,
    edge: PlanEdge,
    near: PlanNode,
    far: PlanNode,
    into: boolean,
    backward: boolean,
  ): Operator {
    if (edge.pattern.length) return this.#repeat(input, edge, near, far, into, backward);
    const { graph, row, budget } = this.compiler.session;
    const unused = this.#unused(edge);
    const [marks, labels] = into ? [null, null] : this.#marks(far);
    const accept = both(labels, this.settle(edge.slot, far.slot));
    this.#matched.push(edge);
    const { direction } = edge.pattern;
    const way = direction === 'both' || !backward ? direction : direction === 'out' ? 'in' : 'out';
    return new Expand(
      input,
      row,
      graph,
      {
        from: near.slot,
        relationship: edge.slot,
        to: far.slot,
        into,
        direction: way,
        types: edge.types,
        marks,
        unused,
        accept,
      },
      budget,
    );
  }

  #repeat(
    input: Operator,
    edge: PlanEdge,
    near: PlanNode,
    far: PlanNode,
    into: boolean,
    backward: boolean,
  ): Repeat {
    const { graph, row, budget } = this.compiler.session;
    const hop = this.#hop(edge);
    const [marks, labels] = into ? [null, null] : this.#marks(far);
    const lists = [edge.ends.from, edge.ends.to].filter((slot) => slot !== undefined);
    const accept = both(labels, this.settle(edge.slot, far.slot, ...lists));
    if (!edge.search) this.#matched.push(edge);
    const { min, max } = edge.pattern.length ?? { min: 1, max: 1 };
    return new Repeat(
      input,
      row,
      graph,
      {
        from: near.slot,
        to: far.slot,
        into,
        backward,
        min,
        max,
        hop,
        relationships: edge.slot,
        ends: edge.ends,
        marks,
        accept,
      },
      budget,
    );
  }

  /** A shortest path between two nodes that are bound. */
  search(input: Operator, edge: PlanEdge): Operator {
    const { graph, row, budget } = this.compiler.session;
    const { from, to, slot, pattern } = edge;
    const { min, max } = pattern.length ?? { min: 1, max: 1 };
    const all = edge.search === 'allShortest';
    const path = this.pattern.paths.find(({ edges }) => edges.includes(edge));
    const onWhole = this.conditions.some(({ needs }) => needs.has(slot) || (path && needs.has(path.slot)));
    if (onWhole)
      return new Deepen(input, this.#repeat(new Once(), edge, from, to, true, false), min, max, all);
    const hop = this.#hop(edge);
    const accept = this.settle(slot);
    return new Shortest(
      input,
      row,
      graph,
      { from: from.slot, to: to.slot, min, max, all, hop, relationships: slot, accept },
      budget,
    );
  }

  #hop(edge: PlanEdge): Hop {
    const tests = this.conditions.filter((condition) => condition.edge === edge).map(({ accept }) => accept);
    return {
      direction: edge.pattern.direction,
      types: edge.types,
      unused: edge.search ? null : this.#unused(edge),
      ...edge.hop,
      accept: tests.length ? (row) => tests.every((test) => test(row)) : null,
    };
  }

  /** Only edges that may be of a type of this one can hold the same relationship. */
  #unused(edge: PlanEdge): Unused | null {
    const others = this.#matched.filter((other) => !disjoint(edge.types, other.types));
    const [lists, singles] = [true, false].map((many) =>
      others.filter(({ pattern }) => !!pattern.length === many).map(({ slot }) => slot),
    );
    return unusedIn(singles!, lists!);
  }

  #test = (unused: Unused | null, slot: number): Accept =>
    unused && ((row) => unused(row, row[slot] as Relationship));

  /** A test for the labels of a node but the one that is known to be there. */
  #labels(node: PlanNode, but?: string): Accept {
    const { labels } = this.compiler.session.graph;
    const marks = [...node.labels].filter((label) => label !== but).map((label) => labels.marks(label));
    if (!marks.length) return null;
    return (row) => {
      const { index } = row[node.slot] as { index: number };
      return marks.every((mark) => mark[index]);
    };
  }

  /** One label to test on an index alone, and a test for the others. */
  #marks(node: PlanNode): readonly [Uint8Array | null, Accept] {
    const rarest = this.costs.rarest(node);
    if (rarest === undefined) return [null, null];
    return [this.compiler.session.graph.labels.marks(rarest), this.#labels(node, rarest)];
  }
}

const disjoint = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a !== null && b !== null && a.every((allowed, type) => !allowed || !b[type]);
