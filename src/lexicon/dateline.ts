/**
 * The dateline of a report, behind its place: "SEOUL, Dec. 25 (Yonhap) --", "MOSCOW (Reuters) -", "LONDON 1996-08-30". Which
 * words are the place is for the caller to say.
 */

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

const FILED =
  /^(\s*,\s*[\p{Lu}][\p{L}.' ]{1,30})?\s*,?\s*(\d{4}-\d\d-\d\d|((\d{1,2}\s+)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(\s+\d{1,2})?[^\n]{0,12})?(\(\p{Lu}[\p{L}/ ]{1,20}\)\s*)?\s*(--|[-–—]|\(\p{Lu}[\p{L}/ ]{1,20}\)))/u;
const MARK = /\d{4}-\d\d-\d\d|--|[–—]|\(\p{Lu}|\s-\s/u;
const DATE_OR_AGENCY = /\d{4}-\d\d-\d\d|\p{Lu}\p{Ll}{2}\.? \d|\d \p{Lu}\p{Ll}{2}|\(\p{Lu}/u;

/** Whether what stands behind a place makes it the place a report was filed from. */
export const isFiled = (rest: string): boolean => FILED.test(rest) && MARK.test(rest.slice(0, 60));

/** Whether it names a date or an agency, so that not even a place that nobody knows can be doubted. */
export const hasDateOrAgency = (rest: string): boolean => DATE_OR_AGENCY.test(rest.slice(0, 45));

/** How many characters the dateline takes behind its place, up to and with its dash; 0 where none stands there, or no dash. */
export function filedLength(rest: string): number {
  if (!isFiled(rest)) return 0;
  const filed = FILED.exec(rest)![0];
  const whole = filed + (/^\s*(?:--|[-–—])/.exec(rest.slice(filed.length))?.[0] ?? '');
  return /[-–—]$/.test(whole) ? whole.length : 0;
}

/** The date in it, where the year is written too: "1996-08-30", "Dec. 25, 2025", "25 December 2025". ISO 8601. */
export function filedOn(rest: string): string | undefined {
  const filed = FILED.exec(rest)?.[0];
  if (filed === undefined) return undefined;
  const iso = /\d{4}-\d\d-\d\d/.exec(filed)?.[0];
  if (iso) return iso;
  const written = new RegExp(
    String.raw`(?:(\d{1,2})\s+)?(${MONTHS})[a-z]*\.?(?:\s+(\d{1,2}))?,?\s+(\d{4})`,
  ).exec(filed);
  const day = written?.[1] ?? written?.[3];
  if (!written || !day) return undefined;
  const month = MONTHS.split('|').indexOf(written[2]!) + 1;
  return `${written[4]}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
