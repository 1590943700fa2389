import type { Duration } from './duration.ts';
import type { Value } from './value.ts';
import { ValueError } from './value-error.ts';

const FIELDS: Readonly<Record<string, (duration: Duration) => number>> = {
  years: ({ months }) => Math.trunc(months / 12),
  months: ({ months }) => months,
  days: ({ days }) => days,
  hours: ({ seconds }) => Math.trunc(seconds / 3600),
  minutes: ({ seconds }) => Math.trunc(seconds / 60),
  seconds: ({ seconds }) => seconds,
  monthsOfYear: ({ months }) => months % 12,
  nanosecondsOfSecond: ({ nanoseconds }) => nanoseconds,
};

/** `duration.months`, `duration.days` ... */
export function durationField(duration: Duration, field: string): Value {
  const read = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  if (!read) throw new ValueError(`a duration has no ${field}, only ${Object.keys(FIELDS).join(', ')}`);
  return read(duration);
}
