import type { Rows } from '../graph/adjacency.ts';
import type { PropertyGraph } from '../property-graph.ts';
import type { Budget } from '../run/budget.ts';
import { Node } from '../values/graph-values.ts';
import { described } from '../values/kind.ts';
import { ValueError } from '../values/value-error.ts';
import { type Operator, PAUSE, ROW, type Row, type Step } from './operator.ts';
import type { Unused } from './unused.ts';

export interface Expansion {
  readonly from: number;
  readonly relationship: number;
  readonly to: number;
  /** The far end is bound already: only relationships that lead there count. */
  readonly into: boolean;
  readonly direction: 'out' | 'in' | 'both';
  /** 1 for each type number that is allowed; null where all are. */
  readonly types: Uint8Array | null;
  /** 1 for each index of a node that carries the label of the far end; null where none is asked for. */
  readonly marks: Uint8Array | null;
  readonly unused: Unused | null;
  readonly accept: ((row: Row) => boolean) | null;
}

/** For each row the relationships of a node and what they lead to. */
export class Expand implements Operator {
  #rows: Rows;
  #at = 0;
  #end = 0;
  /** Where to go on when the rows of one direction are through. */
  #then: Rows | null = null;
  #node = -1;
  #target = -1;
  readonly #onlyType: number;

  constructor(
    private readonly input: Operator,
    private readonly row: Row,
    private readonly graph: PropertyGraph,
    private readonly plan: Expansion,
    private readonly budget: Budget,
  ) {
    this.#rows = graph.adjacency.out;
    const { types } = plan;
    const allowed = types ? [...types.keys()].filter((type) => types[type]) : [];
    this.#onlyType = allowed.length === 1 ? allowed[0]! : -1;
  }

  reset(): void {
    this.input.reset();
    this.#at = this.#end = 0;
    this.#then = null;
  }

  next(): Step {
    const { row, budget, graph, plan } = this;
    const { types, marks, unused, accept, into } = plan;
    const { nodes, relationships } = graph;
    for (;;) {
      const rows = this.#rows;
      while (this.#at < this.#end) {
        if (--budget.fuel < 0 && budget.refuel()) return PAUSE;
        const at = this.#at++;
        if (types !== null && types[rows.types[at]!] === 0) continue;
        const end = rows.ends[at]!;
        if (into ? end !== this.#target : marks !== null && marks[end] === 0) continue;
        // a self-loop was met on the way out
        if (end === this.#node && plan.direction === 'both' && rows === graph.adjacency.in) continue;
        const relationship = relationships[rows.relationships[at]!]!;
        if (unused !== null && !unused(row, relationship)) continue;
        row[plan.relationship] = relationship;
        if (!into) row[plan.to] = nodes[end]!;
        if (accept === null || accept(row)) return ROW;
      }
      if (this.#then) {
        const { in: incoming } = graph.adjacency;
        this.#then = null;
        this.#enter(incoming, this.#node);
        continue;
      }
      const step = this.input.next();
      if (step !== ROW) return step;
      this.#begin();
    }
  }

  #begin(): void {
    const { plan, row } = this;
    const from = row[plan.from]!;
    const to = plan.into ? row[plan.to]! : null;
    this.#at = this.#end = 0;
    if (from === null || (plan.into && to === null)) return;
    if (!(from instanceof Node))
      throw new ValueError(`a pattern begins at ${described(from)} in place of a node`);
    if (plan.into && !(to instanceof Node))
      throw new ValueError(`a pattern ends at ${described(to)} in place of a node`);
    const { out, in: incoming } = this.graph.adjacency;
    this.#node = from.index;
    this.#target = to instanceof Node ? to.index : -1;
    if (plan.into && plan.direction !== 'both') {
      this.#beginInto(from.index, this.#target);
      return;
    }
    this.#then = plan.direction === 'both' ? incoming : null;
    this.#enter(plan.direction === 'in' ? incoming : out, from.index);
  }

  /** Between two nodes the one with fewer relationships is the one to ask. */
  #beginInto(from: number, to: number): void {
    const { out, in: incoming } = this.graph.adjacency;
    const [near, far] = this.plan.direction === 'out' ? [out, incoming] : [incoming, out];
    const nearCount = near.starts[from + 1]! - near.starts[from]!;
    const farCount = far.starts[to + 1]! - far.starts[to]!;
    if (farCount < nearCount) {
      this.#target = from;
      this.#enter(far, to);
    } else this.#enter(near, from);
  }

  #enter(rows: Rows, node: number): void {
    this.#rows = rows;
    this.#at = rows.starts[node]!;
    this.#end = rows.starts[node + 1]!;
    const type = this.#onlyType;
    // rows are in order of type: where there are many, the part of the one type is found by halving
    if (type < 0 || this.#end - this.#at < 16) return;
    this.#at = firstAtLeast(rows.types, type, this.#at, this.#end);
    this.#end = firstAtLeast(rows.types, type + 1, this.#at, this.#end);
  }
}

function firstAtLeast(numbers: Uint32Array, wanted: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
