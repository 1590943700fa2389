import { z } from 'zod';

const FORM = /^\d{4}(-\d{2}(-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** A date of the calendar as ISO 8601: `2025`, `2025-12`, `2025-12-25`, or a day with time. */
export const isoDate = z
  .string()
  .refine((date) => FORM.test(date) && exists(date), { error: 'not an ISO date such as 2025-12-25' });

/** 2025-02-30 has the form of a date and is none. */
function exists(date: string): boolean {
  const [year, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const real = new Date(Date.UTC(year!, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}
