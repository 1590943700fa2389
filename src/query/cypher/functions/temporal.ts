import { today } from '../run/clock.ts';
import { CypherDate } from '../values/date.ts';
import {
  checkedDate,
  dateOfDays,
  dayOfWeek,
  daysFromEpoch,
  daysInMonth,
  daysInYear,
  fractionalDuration,
} from '../values/date-arithmetic.ts';
import { dateField } from '../values/date-fields.ts';
import { Duration } from '../values/duration.ts';
import { described, isMap } from '../values/kind.ts';
import type { Value, ValueMap } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import { number, string, whole } from './argument.ts';
import type { CypherFunction } from './cypher-function.ts';

/** `2025`, `2025-12`, `2025-12-18`, `20251218`, `2025-W51`, `2025-W51-4`, `2025-352`, `2025-Q4`; ISO 8601 */
const DATE =
  /^([+-]?\d{4,6})(?:-?(?:W(\d{2})(?:-?(\d))?|Q([1-4])(?:-?(\d{2}))?|(\d{3})|(\d{2})(?:-?(\d{2}))?))?$/;

function parseDate(text: string): CypherDate {
  // a time behind the day is left out
  const match = DATE.exec(text.replace(/T.*$/, ''));
  if (!match) throw new ValueError(`no date: ${text}; write it as 2025-12-18`);
  const parts = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const [year, week, dayOfWeek, quarter, dayOfQuarter, ordinalDay, month, day] = parts;
  return composed({ year, week, dayOfWeek, quarter, dayOfQuarter, ordinalDay, month, day });
}

type Fields = { readonly [Field in (typeof FIELDS)[number]]?: number | undefined };
const FIELDS = [
  'year',
  'month',
  'day',
  'week',
  'dayOfWeek',
  'quarter',
  'dayOfQuarter',
  'ordinalDay',
] as const;

/** A day counted within a week, a quarter, a year or a month. */
function composed(fields: Fields): CypherDate {
  const { year, month = 1, day = 1, week, quarter, ordinalDay } = fields;
  if (year === undefined) throw new ValueError('a date needs a year');
  if (week !== undefined) return ofWeek(year, week, fields.dayOfWeek ?? 1);
  if (quarter !== undefined) {
    const first = checkedDate(year, quarter * 3 - 2, 1);
    return offset(first, fields.dayOfQuarter ?? 1, 92);
  }
  if (ordinalDay !== undefined) return offset(checkedDate(year, 1, 1), ordinalDay, daysInYear(year));
  return checkedDate(year, month, day);
}

function offset(first: CypherDate, day: number, most: number): CypherDate {
  if (day < 1 || day > most) throw new ValueError(`no day ${day} there`);
  return dateOfDays(daysFromEpoch(first) + day - 1);
}

/** The first week of a year is the one with January 4. */
function ofWeek(year: number, week: number, day: number): CypherDate {
  if (week < 1 || week > 53) throw new ValueError(`no week ${week}`);
  const fourth = checkedDate(year, 1, 4);
  const monday = daysFromEpoch(fourth) - (dayOfWeek(fourth) - 1);
  return dateOfDays(monday + (week - 1) * 7 + day - 1);
}

function toDate(value: Value | undefined): Value {
  if (value === undefined) return new CypherDate(...today());
  if (typeof value === 'string') return parseDate(value);
  if (value instanceof CypherDate) return value;
  if (isMap(value)) return composed(fieldsOf(value));
  throw new ValueError(`needs a string or map, not ${described(value)}`);
}

/** The fields of a map; those of its `date` stand in for what is finer than what the map says. */
function fieldsOf(map: ValueMap): Fields {
  const base = map.date ?? null;
  const own = FIELDS.filter((field) => map[field] !== undefined && map[field] !== null);
  for (const key of Object.keys(map)) {
    if (key !== 'date' && !own.includes(key as 'year'))
      throw new ValueError(`a date has no ${key} to be set`);
  }
  const fields: Record<string, number> = {};
  if (base !== null) {
    if (!(base instanceof CypherDate)) throw new ValueError(`needs a date, not ${described(base)}`);
    const scheme = ['week', 'dayOfWeek'].some((key) => own.includes(key as 'week'))
      ? ['week', 'dayOfWeek']
      : ['quarter', 'dayOfQuarter'].some((key) => own.includes(key as 'quarter'))
        ? ['quarter', 'dayOfQuarter']
        : own.includes('ordinalDay')
          ? []
          : ['month', 'day'];
    fields.year = Number(dateField(base, scheme[0] === 'week' ? 'weekYear' : 'year'));
    for (const field of scheme) fields[field] = Number(dateField(base, field));
  }
  for (const field of own) fields[field] = whole(map[field]);
  return fields;
}

const DURATION =
  /^([+-])?P(?:([\d.,-]+)Y)?(?:([\d.,-]+)M)?(?:([\d.,-]+)W)?(?:([\d.,-]+)D)?(?:T(?:([\d.,-]+)H)?(?:([\d.,-]+)M)?(?:([\d.,-]+)S)?)?$/;

function toDuration(value: Value | undefined): Value {
  if (value instanceof Duration) return value;
  if (typeof value === 'string') {
    const match = DURATION.exec(value);
    if (!match || value.endsWith('P'))
      throw new ValueError(`no duration: ${value}; write it as P1Y2M3DT4H5M6S`);
    const sign = match[1] === '-' ? -1 : 1;
    const [years, months, weeks, days, hours, minutes, seconds] = match
      .slice(2)
      .map((part) => (part === undefined ? 0 : sign * Number(part.replace(',', '.'))));
    return fractionalDuration(
      years! * 12 + months!,
      weeks! * 7 + days!,
      hours! * 3600 + minutes! * 60 + seconds!,
    );
  }
  if (!isMap(value!)) throw new ValueError(`needs a string or map, not ${described(value!)}`);
  const map: ValueMap = value;
  const of = (key: string): number => (map[key] === undefined || map[key] === null ? 0 : number(map[key]));
  return fractionalDuration(
    of('years') * 12 + of('quarters') * 3 + of('months'),
    of('weeks') * 7 + of('days'),
    of('hours') * 3600 +
      of('minutes') * 60 +
      of('seconds') +
      of('milliseconds') / 1e3 +
      of('microseconds') / 1e6 +
      of('nanoseconds') / 1e9,
  );
}

const date = (value: Value | undefined): CypherDate => {
  if (value instanceof CypherDate) return value;
  throw new ValueError(`needs a date, not ${described(value ?? null)}`);
};

/** Whole months from one date to another. */
function monthsBetween(from: CypherDate, to: CypherDate): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (months > 0 && to.day < from.day) return months - 1;
  return months < 0 && to.day > from.day ? months + 1 : months;
}

/** Months, then the days that are left. */
function between(from: CypherDate, to: CypherDate): Duration {
  const months = monthsBetween(from, to);
  const total = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  const moved = new CypherDate(year, month, Math.min(from.day, daysInMonth(year, month)));
  return new Duration(months, daysFromEpoch(to) - daysFromEpoch(moved), 0);
}

/** The first day of the unit that a date lies in. */
function truncate(unit: string, { year, month, day }: CypherDate): CypherDate {
  const of = new CypherDate(year, month, day);
  switch (unit) {
    case 'millennium':
      return new CypherDate(Math.floor(year / 1000) * 1000, 1, 1);
    case 'century':
      return new CypherDate(Math.floor(year / 100) * 100, 1, 1);
    case 'decade':
      return new CypherDate(Math.floor(year / 10) * 10, 1, 1);
    case 'year':
      return new CypherDate(year, 1, 1);
    case 'quarter':
      return new CypherDate(year, Math.floor((month - 1) / 3) * 3 + 1, 1);
    case 'month':
      return new CypherDate(year, month, 1);
    case 'week':
      return dateOfDays(daysFromEpoch(of) - dayOfWeek(of) + 1);
    case 'weekYear':
      return ofWeek(Number(dateField(of, 'weekYear')), 1, 1);
    case 'day':
      return of;
  }
  throw new ValueError(`no unit to cut a date at: ${unit}`);
}

export const TEMPORAL: readonly CypherFunction[] = [
  {
    name: 'date',
    arity: [0, 1],
    result: 'date',
    takes: ['string', 'map', 'date'],
    call: ([value]) => toDate(value),
  },
  {
    name: 'date.truncate',
    arity: [1, 3],
    result: 'date',
    call: ([unit, of, fields]) => {
      const cut = truncate(string(unit), date(of ?? toDate(undefined)));
      return fields === undefined ? cut : toDate({ ...(fields as ValueMap), date: cut });
    },
  },
  {
    name: 'duration',
    arity: [1, 1],
    result: 'duration',
    takes: ['string', 'map', 'duration'],
    call: ([value]) => toDuration(value),
  },
  {
    name: 'duration.between',
    arity: [2, 2],
    result: 'duration',
    call: ([from, to]) => between(date(from), date(to)),
  },
  {
    name: 'duration.inMonths',
    arity: [2, 2],
    result: 'duration',
    call: ([from, to]) => new Duration(monthsBetween(date(from), date(to)), 0, 0),
  },
  {
    name: 'duration.inDays',
    arity: [2, 2],
    result: 'duration',
    call: ([from, to]) => new Duration(0, daysFromEpoch(date(to)) - daysFromEpoch(date(from)), 0),
  },
  {
    name: 'duration.inSeconds',
    arity: [2, 2],
    result: 'duration',
    call: ([from, to]) => new Duration(0, 0, (daysFromEpoch(date(to)) - daysFromEpoch(date(from))) * 86400),
  },
];
