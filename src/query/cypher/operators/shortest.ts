import type { PropertyGraph } from '../property-graph.ts';
import type { Budget } from '../run/budget.ts';
import { Node } from '../values/graph-values.ts';
import { described } from '../values/kind.ts';
import { ValueError } from '../values/value-error.ts';
import type { Hop } from './hop.ts';
import { Meeting } from './meeting.ts';
import { type Operator, ROW, type Row, type Step } from './operator.ts';

export interface Search {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  readonly all: boolean;
  readonly hop: Hop;
  /** Register of the list of relationships. */
  readonly relationships: number;
  readonly accept: ((row: Row) => boolean) | null;
}

/** For each row with two nodes a shortest path between them, or all. */
export class Shortest implements Operator {
  #open = false;
  readonly #meeting: Meeting;

  constructor(
    private readonly input: Operator,
    private readonly row: Row,
    graph: PropertyGraph,
    private readonly plan: Search,
    budget: Budget,
  ) {
    this.#meeting = new Meeting(graph, plan.hop, row, budget);
  }

  reset(): void {
    this.input.reset();
    this.#open = false;
  }

  next(): Step {
    const { plan, row } = this;
    for (;;) {
      if (!this.#open) {
        const step = this.input.next();
        if (step !== ROW) return step;
        const [from, to] = [row[plan.from]!, row[plan.to]!];
        if (from === null || to === null) continue;
        for (const end of [from, to]) {
          if (!(end instanceof Node)) throw new ValueError(`a path cannot end at ${described(end)}`);
        }
        if (from === to) {
          // from a node to itself there is the path of no relationships, if that is asked for
          row[plan.relationships] = [];
          if (plan.min === 0 && (!plan.accept || plan.accept(row))) return ROW;
          continue;
        }
        this.#open = this.#meeting.search(from as Node, to as Node, plan.max);
        continue;
      }
      const path = this.#meeting.next();
      if (!path || !plan.all) this.#open = false;
      if (!path) continue;
      row[plan.relationships] = path;
      if (!plan.accept || plan.accept(row)) return ROW;
    }
  }
}
