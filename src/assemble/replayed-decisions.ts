import type { Decision } from '../model/decision.ts';
import type { Manifest, ReplayedDecisions } from '../model/graph.ts';
import { hash } from '../model/identity.ts';

/** The record of which decisions a graph was built with; undefined without any. */
export const replayed = (decisions: readonly Decision[]): ReplayedDecisions | undefined =>
  decisions.length
    ? {
        decisions: decisions.length,
        digest: hash(decisions.map((each) => JSON.stringify(inOrder(each))).join('\n')),
      }
    : undefined;

/**
 * The decisions that came after a graph was built.
 * @returns undefined when one that the graph was built with has been taken back or changed: only a build can undo it
 */
export function pending(
  { curation }: Manifest,
  decisions: readonly Decision[],
): readonly Decision[] | undefined {
  const count = curation?.decisions ?? 0;
  return replayed(decisions.slice(0, count))?.digest === curation?.digest
    ? decisions.slice(count)
    : undefined;
}

/** Whoever wrote the record: the same decision is the same digest. */
const inOrder = (decision: Decision): object =>
  Object.fromEntries(Object.entries(decision).sort(([a], [b]) => (a < b ? -1 : 1)));
