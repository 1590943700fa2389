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
import { Duration } from '../values/duration.ts';
import { described, isMap } from '../values/kind.ts';
import type { Value, ValueMap } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import { number, string, whole } from './argument.ts';
import type { CypherFunction } from './cypher-function.ts';

/** `2025`, `2025-12`, `2025-12-18`, `20251218`, `2025-352`; ISO 8601 */
const DATE = /^([+-]?\d{4,6})(?:-?(?:(\d{3})|(\d{2})(?:-?(\d{2}))?))?$/;

function parseDate(text: string): CypherDate {
  // a time behind the day is left out
  const match = DATE.exec(text.replace(/T.*$/, ''));
  if (!match) throw new ValueError(`no date: ${text}; write it as 2025-12-18`);
  const parts = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const [year, ordinalDay, month, day] = parts;
  return composed({ year, ordinalDay, month, day });
}

type Fields = { readonly [Field in (typeof FIELDS)[number]]?: number | undefined };
const FIELDS = ['year', 'month', 'day', 'ordinalDay'] as const;

/** A day counted within a year or a month. */
function composed(fields: Fields): CypherDate {
  const { year, month = 1, day = 1, ordinalDay } = fields;
  if (year === undefined) throw new ValueError('a date needs a year');
  if (ordinalDay !== undefined) return offset(checkedDate(year, 1, 1), ordinalDay, daysInYear(year));
  return checkedDate(year, month, day);
}

function offset(first: CypherDate, day: number, most: number): CypherDate {
  if (day < 1 || day > most) throw new ValueError(`no day ${day} there`);
  return dateOfDays(daysFromEpoch(first) + day - 1);
}

function toDate(value: Value | undefined): Value {
  if (value === undefined) return new CypherDate(...today());
  if (typeof value === 'string') return parseDate(value);
  if (value instanceof CypherDate) return value;
  if (isMap(value)) return composed(fieldsOf(value));
  throw new ValueError(`needs a string or map, not ${described(value)}`);
}

/** The fields of a map; those of its `date` stand in for what the map does not say. */
function fieldsOf(map: ValueMap): Fields {
  const { date: base = null, ...own } = map;
  const fields: Record<string, number> = {};
  if (base !== null) {
    const { year, month, day } = date(base);
    Object.assign(fields, { year, month, day });
  }
  for (const [field, value] of Object.entries(own)) {
    if (!FIELDS.includes(field as 'year')) throw new ValueError(`a date has no ${field} to be set`);
    fields[field] = whole(value);
  }
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

/** How many years a unit is. */
const YEARS: Readonly<Record<string, number>> = { millennium: 1000, century: 100, decade: 10, year: 1 };
const MONTHS: Readonly<Record<string, number>> = { quarter: 3, month: 1 };

/** The first day of the unit that a date lies in. */
function truncate(unit: string, of: CypherDate): CypherDate {
  const [years, months] = [YEARS, MONTHS].map((units) =>
    Object.hasOwn(units, unit) ? units[unit] : undefined,
  );
  if (years) return new CypherDate(Math.floor(of.year / years) * years, 1, 1);
  if (months) return new CypherDate(of.year, Math.floor((of.month - 1) / months) * months + 1, 1);
  if (unit === 'week') return dateOfDays(daysFromEpoch(of) - dayOfWeek(of) + 1);
  if (unit === 'day') return of;
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
    arity: [1, 2],
    result: 'date',
    call: ([unit, of]) => truncate(string(unit), date(of ?? toDate(undefined))),
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
