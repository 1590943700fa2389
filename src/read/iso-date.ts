import { z } from 'zod';
import { isDateOrTime } from '../model/calendar-date.ts';

/** A date of the calendar as ISO 8601: `2025`, `2025-12`, `2025-12-25`, or a day with time. */
export const isoDate = z.string().refine(isDateOrTime, { error: 'not an ISO date such as 2025-12-25' });
