import type { Duration } from './duration.ts';
import type { Value } from './value.ts';
import { ValueError } from './value-error.ts';

const FIELDS: Readonly<Record<string, (duration: Duration) => number>> = {
  years: ({ months }) => Math.trunc(months / 12),
  quarters: ({ months }) => Math.trunc(months / 3),
  months: ({ months }) => months,
  weeks: ({ days }) => Math.trunc(days / 7),
  days: ({ days }) => days,
  hours: ({ seconds }) => Math.trunc(seconds / 3600),
  minutes: ({ seconds }) => Math.trunc(seconds / 60),
  seconds: ({ seconds }) => seconds,
  quartersOfYear: ({ months }) => Math.trunc((months % 12) / 3),
  monthsOfQuarter: ({ months }) => months % 3,
  monthsOfYear: ({ months }) => months % 12,
  daysOfWeek: ({ days }) => days % 7,
  minutesOfHour: ({ seconds }) => Math.trunc((seconds % 3600) / 60),
  secondsOfMinute: ({ seconds }) => seconds % 60,
  nanosecondsOfSecond: ({ nanoseconds }) => nanoseconds,
};

/** `duration.months`, `duration.days` ... */
export function durationField(duration: Duration, field: string): Value {
  const read = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  if (!read) throw new ValueError(`a duration has no ${field}, only ${Object.keys(FIELDS).join(', ')}`);
  return read(duration);
}
