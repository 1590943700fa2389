import type { PropertyGraph } from '../property-graph.ts';
import type { Condition } from './conditions.ts';
import type { PlanEdge, PlanNode } from './pattern-graph.ts';

/** What share of candidates a condition is taken to let through, when nothing is known of it. */
const PASSES = 0.25;
/** What share of all nodes an equality is taken to find. */
const EQUALS = 0.001;

/** How many rows the steps of a plan may give, by the counts of the graph. */
export class Costs {
  constructor(
    private readonly graph: PropertyGraph,
    private readonly conditions: readonly Condition[],
  ) {}

  /** The rarest label of a node. */
  rarest(node: PlanNode): string | undefined {
    const { labels } = this.graph;
    return [...node.labels].sort((a, b) => labels.count(a) - labels.count(b))[0];
  }

  /** How many nodes must be looked at to find all that a node of the pattern may be. */
  candidates(node: PlanNode, seekable: boolean): number {
    const label = this.rarest(node);
    const all = label === undefined ? this.graph.nodes.length : this.graph.labels.count(label);
    return seekable ? 1 + all * EQUALS : all;
  }

  /** What share of nodes is left by the labels and conditions of a node of the pattern. */
  share(node: PlanNode): number {
    const total = Math.max(1, this.graph.nodes.length);
    let share = 1;
    for (const label of node.labels) share *= this.graph.labels.count(label) / total;
    for (const { needs, seek } of this.conditions) {
      if (needs.size === 1 && needs.has(node.slot)) share *= seek ? EQUALS : PASSES;
    }
    return share;
  }

  /** Number of relationships of the edge's types. */
  relationships({ types }: PlanEdge): number {
    const { adjacency, relationships } = this.graph;
    if (!types) return relationships.length;
    let count = 0;
    for (let type = 0; type < types.length; type++) if (types[type]) count += adjacency.ofType(type).length;
    return count;
  }

  /** How many relationships, or rows of them, lead away from one node. */
  fanOut(edge: PlanEdge): number {
    const { direction, length } = edge.pattern;
    const each =
      (this.relationships(edge) * (direction === 'both' ? 2 : 1)) / Math.max(1, this.graph.nodes.length);
    if (!length) return each;
    let total = 0;
    for (let hops = length.min; hops <= Math.min(length.max, length.min + 3); hops++) total += each ** hops;
    return total;
  }
}
