import type { Relation } from '../../src/model/relation.ts';
import { columnsOf } from './columns.ts';
import type { GraphIndex } from './graph-index.ts';
import { binOf, type Timeline } from './histogram.ts';
import { evidenceDate, TIE_CLASSES, type TieClass, tieClass } from './tie.ts';

/** How many sentences of each tie class fall into each period. */
export type Counts = readonly ReadonlyMap<TieClass, number>[];

/** Bottom to top of a stacked bar. */
export const STACK: readonly TieClass[] = TIE_CLASSES.map((one) => one.id).reverse();

/** Counts the sentences of a few relations. */
export function countBins(index: GraphIndex, timeline: Timeline, relations: Iterable<Relation>): Counts {
  const counts = timeline.bins.map(() => new Map<TieClass, number>());
  const find = binOf(timeline);
  for (const relation of relations) {
    const kind = tieClass(relation);
    for (const one of relation.evidence) {
      const bin = counts[find(evidenceDate(index, one)) ?? -1];
      bin?.set(kind, (bin.get(kind) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Counts the sentences of the whole graph that pass: of relations and sentences with a mark (null: of all), between
 * entities that are counted.
 */
export function countPassing(
  index: GraphIndex,
  timeline: Timeline,
  marks: { readonly relations: Uint8Array | null; readonly sentences: Uint8Array | null },
  isCounted: (entity: string) => boolean,
): Counts {
  const { source, target, tieClass, firstSentence, date } = columnsOf(index);
  const find = binOf(timeline);
  const none = timeline.bins.length;
  const bins = Int32Array.from(date.values, (one) => find(one) ?? none);
  const counted = Uint8Array.from(index.ranked, (id) => (isCounted(id) ? 1 : 0));
  const classes = tieClass.values.length;
  const sums = new Int32Array((none + 1) * classes);
  for (let at = 0; at < source.length; at++) {
    if (marks.relations?.[at] === 0) continue;
    if (counted[source[at] as number] === 0 || counted[target[at] as number] === 0) continue;
    const end = firstSentence[at + 1] as number;
    for (let one = firstSentence[at] as number; one < end; one++) {
      if (marks.sentences?.[one] === 0) continue;
      const cell = (bins[date.codes[one] as number] as number) * classes + (tieClass.codes[at] as number);
      sums[cell] = (sums[cell] as number) + 1;
    }
  }
  return timeline.bins.map(
    (_bin, position) =>
      new Map(
        tieClass.values.flatMap((kind, code) => {
          const sum = sums[position * classes + code] ?? 0;
          return sum > 0 ? [[kind, sum] as const] : [];
        }),
      ),
  );
}
