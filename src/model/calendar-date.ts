/** `2025`, `2025-12`, `2025-12-18` */
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
/** The same, a day perhaps with a time: `2025-12-18T09:30:00+09:00` */
const TIME = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Whether a text is a year, a month or a day of the calendar: 2025-02-30 has the form of a date and is none. */
export const isCalendarDate = (text: string): boolean => DAY.test(text) && isReal(text);

/** Whether it is one of these, or a day with a time: ISO 8601 as documents are dated. */
export const isDateOrTime = (text: string): boolean => TIME.test(text) && isReal(text);

function isReal(date: string): boolean {
  const [year, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const real = new Date(Date.UTC(2000, month - 1, day));
  // Date.UTC takes the years below 100 for those of the twentieth century
  real.setUTCFullYear(year!, month - 1, day);
  return year! > 0 && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}
