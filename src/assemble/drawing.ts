import type { AbstractGraph } from 'graphology-types';
import type { Point } from './pack-communities.ts';

/** One more tie may double the room. */
const ROOM = 1024;

/**
 * A graph to be drawn: numbered nodes with places, and weighted ties between them, in typed arrays. A node takes 30 bytes and a tie 40,
 * where a graph of graphology's own takes some hundred for each. Its libraries for layout and communities ask no more of a graph than
 * what stands here: `asGraph` shows it to them.
 */
export class Drawing {
  readonly order: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Radius. */
  readonly sizes: Float64Array;
  /** Ties of each node. */
  readonly degrees: Int32Array;
  /** How many ties; two nodes have at most one. */
  size = 0;
  #sources = new Int32Array(ROOM);
  #targets = new Int32Array(ROOM);
  #weights = new Float64Array(ROOM);
  /** Where the tie of two nodes stands, plus one, at a place that their numbers decide or, where that is taken, the next free one. */
  #table = new Int32Array(2 * ROOM);

  /** @param places where each node stands at first */
  constructor(places: readonly Point[]) {
    this.order = places.length;
    this.x = Float64Array.from(places, ({ x }) => x);
    this.y = Float64Array.from(places, ({ y }) => y);
    this.sizes = new Float64Array(this.order).fill(1);
    this.degrees = new Int32Array(this.order);
  }

  /** Ties two nodes, or ties them closer. */
  tie(source: number, target: number, weight: number): void {
    let slot = this.#slot(source, target);
    const known = this.#table[slot]!;
    if (known) {
      this.#weights[known - 1]! += weight;
      return;
    }
    if (this.size === this.#sources.length) {
      this.#grow();
      slot = this.#slot(source, target);
    }
    this.#sources[this.size] = source;
    this.#targets[this.size] = target;
    this.#weights[this.size] = weight;
    this.#table[slot] = ++this.size;
    this.degrees[source]!++;
    this.degrees[target]!++;
  }

  #slot(a: number, b: number): number {
    const [low, high] = a < b ? [a, b] : [b, a];
    const mask = this.#table.length - 1;
    let slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 0;
    // the upper bits are the well mixed ones
    slot = (slot ^ (slot >>> 15)) & mask;
    for (let at = this.#table[slot]!; at; at = this.#table[slot]!) {
      const [source, target] = [this.#sources[at - 1]!, this.#targets[at - 1]!];
      if ((source === low && target === high) || (source === high && target === low)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const room = this.#sources.length * 2;
    const larger = <T extends Int32Array | Float64Array>(values: T, empty: T): T => {
      empty.set(values);
      return empty;
    };
    this.#sources = larger(this.#sources, new Int32Array(room));
    this.#targets = larger(this.#targets, new Int32Array(room));
    this.#weights = larger(this.#weights, new Float64Array(room));
    this.#table = new Int32Array(2 * room);
    for (let at = 0; at < this.size; at++)
      this.#table[this.#slot(this.#sources[at]!, this.#targets[at]!)] = at + 1;
  }

  /** As libraries of graphology see it: nodes in order of number, ties in the order that they came. */
  asGraph(): AbstractGraph {
    const { order, size, x, y, sizes, degrees } = this;
    const [sources, targets, weights] = [this.#sources, this.#targets, this.#weights];
    const attributes = (node: number) => ({ x: x[node]!, y: y[node]!, size: sizes[node]! });
    const place = (node: number, at: Partial<Point>): void => {
      x[node] = at.x ?? x[node]!;
      y[node] = at.y ?? y[node]!;
    };
    const graph = {
      order,
      size,
      type: 'undirected',
      multi: false,
      selfLoopCount: 0,
      forEachNode(visit: (node: number, attributes: object) => void) {
        for (let node = 0; node < order; node++) visit(node, attributes(node));
      },
      forEachEdge(visit: (edge: number, attributes: object, source: number, target: number) => void) {
        for (let edge = 0; edge < size; edge++)
          visit(edge, { weight: weights[edge]! }, sources[edge]!, targets[edge]!);
      },
      undirectedDegreeWithoutSelfLoops: (node: number) => degrees[node]!,
      mergeNodeAttributes: place,
      updateEachNodeAttributes(update: (node: number, attributes: object) => Partial<Point>) {
        for (let node = 0; node < order; node++) place(node, update(node, attributes(node)));
      },
      // what they know a graph by
      addUndirectedEdgeWithKey: unchangeable,
      dropNode: unchangeable,
    };
    return graph as unknown as AbstractGraph;
  }
}

function unchangeable(): never {
  throw new Error('a drawing is only looked at');
}
