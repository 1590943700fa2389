import type { PropertyMap } from './value.ts';

/** A node as queries hold and return it. Two values are the same node exactly if they are the same object. */
export class Node {
  constructor(
    /** Position among the nodes of its graph, from 0. */
    readonly index: number,
    /** What `elementId(n)` gives. */
    readonly id: string,
    readonly labels: readonly string[],
    readonly properties: PropertyMap,
  ) {}
}

/** A relationship as queries hold and return it; its direction is that in the graph, however it was matched. */
export class Relationship {
  constructor(
    /** Position among the relationships of its graph, from 0. */
    readonly index: number,
    readonly id: string,
    readonly type: string,
    readonly source: Node,
    readonly target: Node,
    readonly properties: PropertyMap,
  ) {}
}

/** Alternating nodes and relationships; `nodes` is one longer than `relationships`. */
export class Path {
  constructor(
    readonly nodes: readonly Node[],
    readonly relationships: readonly Relationship[],
  ) {}
}
