import type { Rows } from '../graph/adjacency.ts';
import type { PropertyGraph } from '../property-graph.ts';
import type { Node, Relationship } from '../values/graph-values.ts';
import type { Row } from './operator.ts';
import type { Unused } from './unused.ts';

/** Which single relationships a repeated or shortest path may take. */
export interface Hop {
  readonly direction: 'out' | 'in' | 'both';
  /** 1 for each type number that is allowed; null where all are. */
  readonly types: Uint8Array | null;
  readonly unused: Unused | null;
  /** Registers that the condition on a hop reads: the relationship and its ends, from left to right in the pattern. */
  readonly from: number;
  readonly relationship: number;
  readonly to: number;
  readonly accept: ((row: Row) => boolean) | null;
}

/** The same hop, walked from right to left. */
const TURNED = { out: 'in', in: 'out', both: 'both' } as const;

/** In which rows to look for hops from a node: one direction, or one after the other. */
export function rowsOf(graph: PropertyGraph, { direction }: Hop, backward: boolean): readonly Rows[] {
  const { out, in: incoming } = graph.adjacency;
  const way = backward ? TURNED[direction] : direction;
  return way === 'both' ? [out, incoming] : [way === 'out' ? out : incoming];
}

/**
 * Whether an entry of rows may be taken from a node. A self-loop stands in both directions and counts in the first.
 * `second` says that the rows are those looked at second.
 */
export function allows(
  hop: Hop,
  rows: Rows,
  at: number,
  near: Node,
  second: boolean,
  backward: boolean,
  graph: PropertyGraph,
  row: Row,
): boolean {
  if (hop.types !== null && hop.types[rows.types[at]!] === 0) return false;
  const end = rows.ends[at]!;
  if (second && end === near.index) return false;
  const relationship: Relationship = graph.relationships[rows.relationships[at]!]!;
  if (hop.unused !== null && !hop.unused(row, relationship)) return false;
  if (hop.accept === null) return true;
  const far = graph.nodes[end]!;
  row[hop.from] = backward ? far : near;
  row[hop.relationship] = relationship;
  row[hop.to] = backward ? near : far;
  return hop.accept(row);
}
