import type { Evaluate } from '../operators/operator.ts';
import { type Node, Path, type Relationship } from '../values/graph-values.ts';
import type { PlanPath } from './pattern-graph.ts';

/** Puts a path together from the registers of its parts. */
export function pathValue({ nodes, edges }: PlanPath): Evaluate {
  const start = nodes[0]!.slot;
  const slots = edges.map(({ slot }) => slot);
  return (row) => {
    let node = row[start] as Node;
    const passed = [node];
    const taken: Relationship[] = [];
    for (const slot of slots) {
      const part = row[slot] as Relationship | readonly Relationship[];
      for (const relationship of Array.isArray(part) ? part : [part as Relationship]) {
        node = relationship.source === node ? relationship.target : relationship.source;
        passed.push(node);
        taken.push(relationship);
      }
    }
    return new Path(passed, taken);
  };
}
