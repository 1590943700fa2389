import { CypherDate } from './date.ts';
import { dateOfDays, dayOfWeek, daysFromEpoch } from './date-arithmetic.ts';
import type { Value } from './value.ts';
import { ValueError } from './value-error.ts';

/** The Thursday of a date's week: its year is the week's year (ISO 8601). */
const thursday = (date: CypherDate): CypherDate => dateOfDays(daysFromEpoch(date) + 4 - dayOfWeek(date));

export const ordinalDay = (date: CypherDate): number =>
  daysFromEpoch(date) - daysFromEpoch(new CypherDate(date.year, 1, 1)) + 1;

const FIELDS: Readonly<Record<string, (date: CypherDate) => number>> = {
  year: ({ year }) => year,
  quarter: ({ month }) => Math.ceil(month / 3),
  month: ({ month }) => month,
  week: (date) => Math.ceil(ordinalDay(thursday(date)) / 7),
  weekYear: (date) => thursday(date).year,
  day: ({ day }) => day,
  ordinalDay,
  weekDay: dayOfWeek,
  dayOfWeek,
};

/** `date.year`, `date.weekDay` ... */
export function dateField(date: CypherDate, field: string): Value {
  const read = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  if (!read) throw new ValueError(`a date has no ${field}, only ${Object.keys(FIELDS).join(', ')}`);
  return read(date);
}
