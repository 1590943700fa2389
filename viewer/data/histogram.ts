import type { GraphIndex } from './graph-index.ts';
import { evidenceDate } from './tie.ts';

export type Period = 'day' | 'month' | 'year';

export interface Bin {
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  /** `1979`, `1979-03` or `1979-03-26`. */
  readonly key: string;
}

/** Which dates there are, cut into periods of one length. */
export interface Timeline {
  readonly period: Period;
  readonly bins: readonly Bin[];
}

const MOST_BINS = 140;
const LENGTHS: Readonly<Record<Period, number>> = { day: 10, month: 7, year: 4 };

/** First and last day that sentences speak of; null without two dates. */
export function dateSpan(index: GraphIndex): readonly [string, string] | null {
  const ends = endsOf(index);
  return ends && [firstDay(ends[0]), lastDay(ends[1])];
}

const firstDay = (date: string): string => date.padEnd(10, '-01-01'.slice(date.length - 4));

/** The last day of a year, a month, or the day itself. */
function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return iso(new Date(Date.UTC(year, month, 0)));
}

/** The earliest and the latest date, as precise as they are; null without two. */
function endsOf(index: GraphIndex): readonly [string, string] | null {
  let first: string | undefined;
  let last: string | undefined;
  for (const relation of index.graph.relations)
    for (const one of relation.evidence) {
      const date = evidenceDate(index, one);
      // most lie between those found before, and need no closer look
      if (date === undefined || (first !== undefined && last !== undefined && date >= first && date <= last))
        continue;
      if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) continue;
      if (first === undefined || date < first) first = date;
      if (last === undefined || date > last) last = date;
    }
  return first === undefined || last === undefined || first === last ? null : [first, last];
}

/** The finest periods of which not too many are needed; null without two dates. */
export function timelineOf(index: GraphIndex): Timeline | null {
  const known = TIMELINES.get(index);
  if (known !== undefined) return known;
  const made = cut(index);
  TIMELINES.set(index, made);
  return made;
}

const TIMELINES = new WeakMap<GraphIndex, Timeline | null>();

function cut(index: GraphIndex): Timeline | null {
  const ends = endsOf(index);
  if (!ends) return null;
  const [first, last] = ends;
  for (const period of ['day', 'month', 'year'] as const) {
    const bins = binsBetween(first, last, period);
    if (bins) return { period, bins };
  }
  return null;
}

function binsBetween(first: string, last: string, period: Period): Bin[] | null {
  const bins: Bin[] = [];
  const end = lastDay(last);
  const day = new Date(`${firstDay(first)}T00:00:00Z`);
  if (period !== 'day') day.setUTCDate(1);
  if (period === 'year') day.setUTCMonth(0);
  for (;;) {
    const from = iso(day);
    if (from > end) return bins;
    if (bins.length === MOST_BINS && period !== 'year') return null;
    if (period === 'day') day.setUTCDate(day.getUTCDate() + 1);
    else if (period === 'month') day.setUTCMonth(day.getUTCMonth() + 1);
    else day.setUTCFullYear(day.getUTCFullYear() + 1);
    const to = iso(new Date(day.getTime() - 86_400_000));
    bins.push({ from, to, key: from.slice(0, LENGTHS[period]) });
  }
}

const iso = (day: Date): string => day.toISOString().slice(0, 10);

/** Finds the period of a date; a date coarser than the periods counts in the first that it covers. */
export function binOf(timeline: Timeline): (date: string | undefined) => number | undefined {
  const at = new Map(timeline.bins.map((bin, position) => [bin.key, position]));
  const length = LENGTHS[timeline.period];
  return (date) =>
    date === undefined
      ? undefined
      : (at.get(date.slice(0, length)) ?? at.get(firstDay(date).slice(0, length)));
}
