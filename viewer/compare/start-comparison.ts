import { dateSpan } from '../data/histogram.ts';
import type { Desk } from '../state/desk.tsx';
import type { Compare } from '../state/view-state.ts';
import { halvesOf } from './halves.ts';

/** What is compared at first: the second graph when there is one, else the earlier half of the time with the later. */
export function startComparison({ opened, index }: Pick<Desk, 'opened' | 'index'>): Compare {
  const span = opened.compare ? null : dateSpan(index);
  return span
    ? { kind: 'spans', ...halvesOf(index, span) }
    : { kind: 'graphs', with: opened.compareName ?? null };
}
