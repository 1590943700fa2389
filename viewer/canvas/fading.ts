import type { GraphIndex } from '../data/graph-index.ts';
import { evidenceDate } from '../data/tie.ts';
import { within } from '../state/passing.ts';
import type { Span } from '../state/view-state.ts';

/** What the oldest of a span is drawn with. */
const FAINTEST = 0.35;

/**
 * How strongly a tie is drawn while a span of time is shown: fully at the span's end, fainter the longer before it
 * the tie was last told of, so that ties fade in and out as the span moves on. null: no span.
 */
export function strengthOf(index: GraphIndex, time: Span | null): ((relation: string) => number) | null {
  if (!time) return null;
  const [from, to] = time.map((day) => Date.parse(`${day}T00:00:00Z`)) as [number, number];
  const length = Math.max(to - from, 1);
  const known = new Map<string, number>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    let last = from;
    for (const one of index.relations.get(id)?.evidence ?? []) {
      const date = evidenceDate(index, one);
      if (date !== undefined && within(date, time))
        last = Math.max(
          last,
          Math.min(to, Date.parse(`${date.padEnd(10, '-01-01').slice(0, 10)}T00:00:00Z`)),
        );
    }
    const strength = FAINTEST + (1 - FAINTEST) * ((last - from) / length);
    known.set(id, strength);
    return strength;
  };
}
