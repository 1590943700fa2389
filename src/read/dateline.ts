import { filedOn, hasDateOrAgency, isFiled } from '../lexicon/dateline.ts';
import { furnitureOf } from '../lexicon/page-furniture.ts';
import { writtenDate } from './written-date.ts';

/** Where and when a report was filed. */
export interface Dateline {
  /** As written: "SEOUL". */
  readonly place?: string;
  /** ISO 8601, where the dateline has day, month and year. */
  readonly date?: string;
}

/** A headline and a subtitle may stand before it. */
const LINES = 4;
const PLACE = /^[ \t]*(\p{Lu}{2,}[\p{Lu}.'’-]*(?: \p{Lu}{2,}[\p{Lu}.'’-]*){0,3})(?=[\s,(–—-])/u;

/**
 * The dateline near the head of a text, where it names a date or an agency beside the place; and a date that has a line of its
 * own there.
 */
export function datelineOf(text: string): Dateline {
  let stamp: string | undefined;
  let start = 0;
  for (let seen = 0; seen < LINES && start < text.length; start = nextLine(text, start)) {
    const line = text.slice(start, Math.min(nextLine(text, start), start + 200));
    if (!line.trim()) continue;
    seen++;
    if (furnitureOf(line.trim()) === 'stamp') stamp ??= writtenDate(line);
    const place = PLACE.exec(line);
    if (!place) continue;
    const rest = line.slice(place[0].length, place[0].length + 90);
    if (!isFiled(rest) || !hasDateOrAgency(rest)) continue;
    const date = filedOn(rest) ?? stamp;
    return { place: place[1]!, ...(date && { date }) };
  }
  return stamp ? { date: stamp } : {};
}

function nextLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end + 1;
}
