import { CypherDate } from './date.ts';
import { Duration } from './duration.ts';
import { ValueError } from './value-error.ts';

/** Days from 1970-01-01. Algorithm: Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function daysFromEpoch({ year, month, day }: CypherDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse, civil_from_days. */
export function dateOfDays(days: number): CypherDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return checkedDate(year, month, day);
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export const daysInYear = (year: number): number => (isLeap(year) ? 366 : 365);

/** Refuses what no calendar has. */
export function checkedDate(year: number, month: number, day: number): CypherDate {
  if (Math.abs(year) > 999_999) throw new ValueError(`a year beyond 999999: ${year}`);
  if (!(month >= 1 && month <= 12)) throw new ValueError(`no month ${month}`);
  if (!(day >= 1 && day <= daysInMonth(year, month)))
    throw new ValueError(`no day ${day} in ${year}-${month}`);
  return new CypherDate(year, month, day);
}

/** Monday is 1. */
export const dayOfWeek = (date: CypherDate): number => ((((daysFromEpoch(date) + 3) % 7) + 7) % 7) + 1;

/** Months first, held within the month that they lead to; then days; then whole days of the seconds. */
export function addDuration(date: CypherDate, { months, days, seconds }: Duration): CypherDate {
  const total = date.year * 12 + date.month - 1 + Math.trunc(months);
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  const moved = new CypherDate(year, month, Math.min(date.day, daysInMonth(year, month)));
  return dateOfDays(daysFromEpoch(moved) + Math.trunc(days) + Math.trunc(seconds / 86400));
}

/** With the nanoseconds carried into 0..999,999,999. */
export function duration(months: number, days: number, seconds: number, nanoseconds: number): Duration {
  const carried = Math.floor(nanoseconds / 1e9);
  const parts = [months, days, seconds + carried].map((part) => part + 0);
  if (!parts.every(Number.isSafeInteger)) throw new ValueError('a duration too long for 53 bits');
  return new Duration(parts[0]!, parts[1]!, parts[2]!, nanoseconds - carried * 1e9);
}

export const combine = (a: Duration, b: Duration): Duration =>
  duration(a.months + b.months, a.days + b.days, a.seconds + b.seconds, a.nanoseconds + b.nanoseconds);

export const negated = (a: Duration): Duration => duration(-a.months, -a.days, -a.seconds, -a.nanoseconds);

export const scaled = (a: Duration, factor: number): Duration =>
  fractionalDuration(a.months * factor, a.days * factor, a.seconds * factor + (a.nanoseconds * factor) / 1e9);

/** The fraction of a month goes to the days (30.436875 to a month), that of a day to the seconds. */
export function fractionalDuration(months: number, days: number, seconds: number): Duration {
  const wholeMonths = Math.trunc(months);
  const allDays = days + (months - wholeMonths) * 30.436875;
  const wholeDays = Math.trunc(allDays);
  const allSeconds = seconds + (allDays - wholeDays) * 86400;
  const wholeSeconds = Math.trunc(allSeconds);
  return duration(wholeMonths, wholeDays, wholeSeconds, Math.round((allSeconds - wholeSeconds) * 1e9));
}
