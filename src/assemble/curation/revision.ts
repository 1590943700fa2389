import type { Decision, Revision } from '../../model/decision.ts';

/** The trace of a decision on what it changed; `was` is what stood there before. */
export const revision = ({ decision, who, when, why }: Decision, was: string): Revision => ({
  decision,
  was,
  ...(who !== undefined && { who }),
  ...(when !== undefined && { when }),
  ...(why !== undefined && { why }),
});
