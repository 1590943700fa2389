import type { Rows } from '../graph/adjacency.ts';
import type { PropertyGraph } from '../property-graph.ts';
import type { Budget } from '../run/budget.ts';
import type { Node, Relationship } from '../values/graph-values.ts';
import { allows, type Hop, rowsOf } from './hop.ts';
import type { Row } from './operator.ts';

/** One side of the search: how far each node is from its end. */
interface Side {
  readonly backward: boolean;
  readonly rows: readonly Rows[];
  /** Distance of each node, -1 where it was not reached. */
  readonly distances: Int32Array;
  /** Nodes in order of distance; the last level begins at `level`. */
  reached: Node[];
  level: number;
  depth: number;
}

/**
 * Breadth first search from both ends at once, always growing the side with fewer nodes at its rim, until a node is known to
 * both (Pohl 1971). Whole levels are grown, so that all shortest paths run through the nodes at which the last level meets.
 */
export class Meeting {
  readonly #near: Side;
  readonly #far: Side;
  /** Nodes where the sides met, the one looked at, and for each hop of its paths where in which rows it is. */
  #places: Node[] = [];
  #place = 0;
  #nodes: Node[] = [];
  #path: Relationship[] = [];
  #phases: number[] = [];
  #cursors: number[] = [];

  constructor(
    private readonly graph: PropertyGraph,
    private readonly hop: Hop,
    private readonly row: Row,
    private readonly budget: Budget,
  ) {
    this.#near = this.#side(false);
    this.#far = this.#side(true);
  }

  #side(backward: boolean): Side {
    const distances = new Int32Array(this.graph.nodes.length).fill(-1);
    return {
      backward,
      rows: rowsOf(this.graph, this.hop, backward),
      distances,
      reached: [],
      level: 0,
      depth: 0,
    };
  }

  /** Looks for paths of at most so many relationships between two different nodes; says whether there are any. */
  search(from: Node, to: Node, max: number): boolean {
    const [near, far] = [this.#near, this.#far];
    for (const [side, end] of [
      [near, from],
      [far, to],
    ] as const) {
      for (const node of side.reached) side.distances[node.index] = -1;
      side.reached = [end];
      side.distances[end.index] = 0;
      side.level = side.depth = 0;
    }
    this.#places = [];
    while (!this.#places.length && near.depth + far.depth < max) {
      const [nearRim, farRim] = [near.reached.length - near.level, far.reached.length - far.level];
      if (!nearRim || !farRim) break;
      if (nearRim <= farRim) this.#grow(near, far);
      else this.#grow(far, near);
    }
    this.#place = -1;
    this.#path = [];
    return this.#places.length > 0;
  }

  #grow(side: Side, other: Side): void {
    const { graph, hop, row, budget } = this;
    const { distances, reached, rows, backward } = side;
    const end = reached.length;
    side.depth++;
    for (let index = side.level; index < end; index++) {
      const node = reached[index]!;
      for (let phase = 0; phase < rows.length; phase++) {
        const part = rows[phase]!;
        const last = part.starts[node.index + 1]!;
        for (let at = part.starts[node.index]!; at < last; at++) {
          if (--budget.fuel < 0) budget.refuel();
          const next = part.ends[at]!;
          if (distances[next] !== -1 || !allows(hop, part, at, node, phase > 0, backward, graph, row))
            continue;
          distances[next] = side.depth;
          reached.push(graph.nodes[next]!);
          if (other.distances[next] !== -1) this.#places.push(graph.nodes[next]!);
        }
      }
    }
    side.level = end;
  }

  /** The next of the shortest paths, from the first node to the second. */
  next(): readonly Relationship[] | undefined {
    const length = this.#near.depth + this.#far.depth;
    for (;;) {
      const depth = this.#path.length;
      if (this.#place < 0 || (depth === 0 && this.#phases[0]! >= this.#sideAt(0).rows.length)) {
        const place = this.#places[++this.#place];
        if (!place) return undefined;
        this.#enter(0, place);
      } else if (depth === length) {
        this.#path.pop();
      } else if (this.#phases[depth]! >= this.#sideAt(depth).rows.length) {
        this.#path.pop();
      }
      if (this.#step() && this.#path.length === length) return this.#inOrder();
    }
  }

  /** The first hops lead from the meeting place back to the first node, the others on to the second. */
  #sideAt(depth: number): Side {
    return depth < this.#near.depth ? this.#near : this.#far;
  }

  #enter(depth: number, node: Node): void {
    // behind the way back, the way on begins at the meeting place again
    const start = depth === this.#near.depth ? this.#places[this.#place]! : node;
    this.#nodes[depth] = start;
    this.#phases[depth] = 0;
    if (depth < this.#near.depth + this.#far.depth) {
      this.#cursors[depth] = this.#homeward(this.#sideAt(depth))[0]!.starts[start.index]!;
    }
  }

  /** The rows that lead from a node of a side towards its end: against the way in which it grew. */
  #homeward(side: Side): readonly Rows[] {
    return side === this.#near ? this.#far.rows : this.#near.rows;
  }

  /** Takes the next hop that comes one nearer to the end of its side; false when there is none left here. */
  #step(): boolean {
    const { graph, hop, row, budget } = this;
    const depth = this.#path.length;
    const side = this.#sideAt(depth);
    const all = this.#homeward(side);
    const node = this.#nodes[depth]!;
    const wanted = side.distances[node.index]! - 1;
    for (let phase = this.#phases[depth]!; phase < all.length; phase++) {
      const part = all[phase]!;
      const last = part.starts[node.index + 1]!;
      for (let at = this.#cursors[depth]!; at < last; at++) {
        if (--budget.fuel < 0) budget.refuel();
        const next = part.ends[at]!;
        if (side.distances[next] !== wanted) continue;
        if (!allows(hop, part, at, node, phase > 0, !side.backward, graph, row)) continue;
        this.#cursors[depth] = at + 1;
        this.#phases[depth] = phase;
        this.#path.push(graph.relationships[part.relationships[at]!]!);
        this.#enter(depth + 1, graph.nodes[next]!);
        return true;
      }
      const following = all[phase + 1];
      if (following) this.#cursors[depth] = following.starts[node.index]!;
    }
    this.#phases[depth] = all.length;
    return false;
  }

  #inOrder(): readonly Relationship[] {
    const { depth } = this.#near;
    return [...this.#path.slice(0, depth).reverse(), ...this.#path.slice(depth)];
  }
}
