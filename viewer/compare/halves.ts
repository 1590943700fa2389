import type { GraphIndex } from '../data/graph-index.ts';
import { evidenceDate } from '../data/tie.ts';
import type { Span } from '../state/view-state.ts';

/** Two spans that share the dated sentences of a graph as evenly as their days allow. */
export function halvesOf(index: GraphIndex, [first, last]: Span): { before: Span; after: Span } {
  const days = index.graph.relations
    .flatMap((relation) => relation.evidence.flatMap((one) => evidenceDate(index, one) ?? []))
    .map((date) => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date))
    .sort();
  const middle = days[Math.ceil(days.length / 2)] ?? last;
  const start = middle > first ? middle : (days.find((day) => day > first) ?? last);
  const dayBefore = new Date(Date.parse(`${start}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return { before: [first, dayBefore < first ? first : dayBefore], after: [start, last] };
}
