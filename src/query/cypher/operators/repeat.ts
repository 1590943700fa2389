import type { Rows } from '../graph/adjacency.ts';
import type { PropertyGraph } from '../property-graph.ts';
import type { Budget } from '../run/budget.ts';
import { Node, type Relationship } from '../values/graph-values.ts';
import { described } from '../values/kind.ts';
import { ValueError } from '../values/value-error.ts';
import { allows, type Hop, rowsOf } from './hop.ts';
import { type Operator, PAUSE, ROW, type Row, type Step } from './operator.ts';

export interface Repetition {
  readonly from: number;
  readonly to: number;
  /** The far end is bound already. */
  readonly into: boolean;
  /** Walked from right to left in the pattern. */
  readonly backward: boolean;
  readonly min: number;
  readonly max: number;
  readonly hop: Hop;
  /** Register of the list of relationships, from left to right in the pattern. */
  readonly relationships: number;
  /** Registers for the left and the right ends of the hops. */
  readonly ends: { readonly from?: number; readonly to?: number };
  readonly marks: Uint8Array | null;
  readonly accept: ((row: Row) => boolean) | null;
}

/** For each row all trails from a node: any number of relationships, none of them twice. Depth first, on a stack of its own. */
export class Repeat implements Operator {
  /** Shortest and longest trails to give; the search for a shortest path moves these. */
  min: number;
  max: number;
  /** Whether there was a trail of the greatest length, so that a longer one might be. */
  reached = false;
  #open = false;
  #target: Node | null = null;
  readonly #rows: readonly Rows[];
  readonly #nodes: Node[] = [];
  readonly #trail: Relationship[] = [];
  /** For each depth which rows are looked through, and where in them. */
  readonly #phases: number[] = [];
  readonly #cursors: number[] = [];
  readonly #used: Uint8Array;

  constructor(
    private readonly input: Operator,
    private readonly row: Row,
    private readonly graph: PropertyGraph,
    private readonly plan: Repetition,
    private readonly budget: Budget,
  ) {
    this.min = plan.min;
    this.max = plan.max;
    this.#rows = rowsOf(graph, plan.hop, plan.backward);
    this.#used = new Uint8Array(graph.relationships.length);
  }

  reset(): void {
    this.input.reset();
    this.#open = false;
    for (const { index } of this.#trail) this.#used[index] = 0;
    this.#trail.length = 0;
  }

  next(): Step {
    for (;;) {
      if (!this.#open) {
        const step = this.input.next();
        if (step !== ROW) return step;
        if (!this.#begin()) continue;
        if (this.min === 0 && this.#give()) return ROW;
      }
      const step = this.#walk();
      if (step !== 0) return step;
      this.#open = false;
    }
  }

  #begin(): boolean {
    const { plan, row } = this;
    const from = row[plan.from]!;
    const to = plan.into ? row[plan.to]! : null;
    if (from === null || (plan.into && to === null)) return false;
    for (const end of [from, to]) {
      if (end !== null && !(end instanceof Node))
        throw new ValueError(`a pattern has ${described(end)} in place of a node`);
    }
    this.#open = true;
    this.#target = to as Node | null;
    this.#enter(0, from as Node);
    return true;
  }

  #enter(depth: number, node: Node): void {
    this.#nodes[depth] = node;
    this.#phases[depth] = depth < this.max ? 0 : this.#rows.length;
    this.#cursors[depth] = depth < this.max ? this.#rows[0]!.starts[node.index]! : 0;
  }

  /** Goes on from the end of the trail until there is one to give. */
  #walk(): Step {
    const { graph, plan, row, budget } = this;
    for (;;) {
      const depth = this.#trail.length;
      const phase = this.#phases[depth]!;
      const rows = this.#rows[phase];
      if (!rows) {
        const last = this.#trail.pop();
        if (!last) return 0;
        this.#used[last.index] = 0;
        continue;
      }
      const node = this.#nodes[depth]!;
      const at = this.#cursors[depth]!;
      if (at >= rows.starts[node.index + 1]!) {
        const following = this.#rows[phase + 1];
        this.#phases[depth] = phase + 1;
        if (following) this.#cursors[depth] = following.starts[node.index]!;
        continue;
      }
      if (--budget.fuel < 0 && budget.refuel()) return PAUSE;
      this.#cursors[depth] = at + 1;
      const index = rows.relationships[at]!;
      if (this.#used[index] || !allows(plan.hop, rows, at, node, phase > 0, plan.backward, graph, row))
        continue;
      this.#used[index] = 1;
      this.#trail.push(graph.relationships[index]!);
      this.#enter(depth + 1, graph.nodes[rows.ends[at]!]!);
      if (depth + 1 === this.max) this.reached = true;
      if (depth + 1 >= this.min && this.#give()) return ROW;
    }
  }

  /** Puts the trail into the registers, if it leads where it should. */
  #give(): boolean {
    const { plan, row } = this;
    const depth = this.#trail.length;
    const end = this.#nodes[depth]!;
    if (plan.into ? end !== this.#target : plan.marks !== null && plan.marks[end.index] === 0) return false;
    row[plan.relationships] = plan.backward ? this.#trail.toReversed() : this.#trail.slice();
    if (!plan.into) row[plan.to] = end;
    if (plan.ends.from !== undefined || plan.ends.to !== undefined) {
      const nodes = this.#nodes.slice(0, depth + 1);
      if (plan.backward) nodes.reverse();
      if (plan.ends.from !== undefined) row[plan.ends.from] = nodes.slice(0, depth);
      if (plan.ends.to !== undefined) row[plan.ends.to] = nodes.slice(1);
    }
    return plan.accept === null || plan.accept(row);
  }
}
