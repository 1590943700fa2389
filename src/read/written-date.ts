import { isoDate } from './iso-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](\d{4})\b`, 'i');
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, 'i');
const NUMBERS = /\b(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/;

/**
 * The day that a date names, as ISO 8601: "Wed, 17 Dec 2025 23:30:00 -0500", "December 17, 2025", "2025/12/17", "20251217". An ISO
 * date with time stays whole. It is the day as written where it was written, whatever day it was in Greenwich: "today" in the
 * text means that one. Forms that can be read in two ways ("03/04/2025") give nothing.
 */
export function writtenDate(text: string): string | undefined {
  const given = text.trim();
  if (isoDate.safeParse(given).success) return given;
  const numbers = NUMBERS.exec(given);
  if (numbers) return day(numbers[1]!, numbers[2]!, numbers[3]!);
  const dayFirst = DAY_FIRST.exec(given);
  if (dayFirst) return day(dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(given);
  if (monthFirst) return day(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!);
  return undefined;
}

const monthNumber = (name: string): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function day(year: string, month: string, date: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isoDate.safeParse(iso).success ? iso : undefined;
}
