import type { PloverEvent, Quad } from '../ontology/plover.ts';
import type { Remark, Revision } from './decision.ts';
import type { Evidence } from './evidence.ts';

/** An edge. It exists only with evidence. */
export interface Relation {
  /** Hash of type, source and target. */
  readonly id: string;
  /** Id of an action or role of the ontology, or the lemma of an open relation. */
  readonly type: string;
  readonly class: 'action' | 'role' | 'open';
  readonly event: PloverEvent | null;
  readonly cameo: string | null;
  readonly quad: Quad | null;
  readonly directed: boolean;
  /** Entity ids. */
  readonly source: string;
  readonly target: string;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** How decisions of an analyst changed its type, in order. */
  readonly revised?: readonly Revision[];
  /** What analysts noted at it, in order. */
  readonly notes?: readonly Remark[];
}
