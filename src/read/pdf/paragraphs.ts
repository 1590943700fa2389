import type { Block } from '../html/prose.ts';

/** A piece of text where it stands on the page; y grows upward. */
export interface TextItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Lines further apart than this many times their size belong to two paragraphs. */
const GAP = 1.65;
/** A line that starts this many times its size further right begins a paragraph. */
const INDENT = 0.8;

/**
 * The paragraphs of the pages of a PDF, which itself knows only where pieces of text stand. Heads and feet that run through
 * the pages are dropped, words parted at the end of a line are joined, and so are sentences parted by the end of a column or page.
 */
export function paragraphsOf(pages: readonly (readonly TextItem[])[]): Block[] {
  const lines = withoutRunningHeads(pages.map(linesOf)).flat();
  const paragraphs: string[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open === undefined || last === undefined || begins(line, last, open)) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joined(open, line.text);
    last = line;
  }
  return paragraphs.map((text) => ({ text, tag: 'p', linked: 0 }));
}

function linesOf(items: readonly TextItem[]): Line[] {
  const lines: Line[] = [];
  let current: { text: string; x: number; y: number; size: number; end: number } | undefined;
  const finish = (): void => {
    const text = current?.text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (current && text) lines.push({ text, x: current.x, y: current.y, size: current.size });
    current = undefined;
  };
  for (const { str, x, y, width, fontSize, hasEOL } of items) {
    const size = fontSize || 10;
    if (current && Math.abs(current.y - y) > size * 0.5 && str.trim()) finish();
    if (!current) {
      if (str.trim()) current = { text: str, x, y, size, end: x + width };
    } else {
      const apart = x - current.end > size * 0.15 && !/\s$/.test(current.text) && !/^\s/.test(str);
      current.text += apart ? ` ${str}` : str;
      current.end = x + width;
    }
    if (hasEOL) finish();
  }
  finish();
  return lines;
}

/** The first and last two lines of a page, where most pages have the same but for numbers; and bare page numbers. */
function withoutRunningHeads(pages: readonly (readonly Line[])[]): (readonly Line[])[] {
  const atEdge = (index: number, page: readonly Line[]): boolean => index < 2 || index >= page.length - 2;
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set(page.filter((_, index) => atEdge(index, page)).map(pattern));
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return pages.map((page) =>
    page.filter((line, index) => {
      if (!atEdge(index, page)) return true;
      if (/^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/i.test(line.text)) return false;
      return pages.length < 3 || counts.get(pattern(line))! <= pages.length / 2;
    }),
  );
}

const pattern = ({ text }: Line): string => text.replace(/\d+/g, '#');

function begins(line: Line, last: Line, open: string): boolean {
  const size = Math.max(line.size, last.size);
  if (Math.abs(line.size - last.size) > 0.15 * size) return true;
  const ended = /[.!?:]["'”’)]*$/.test(open);
  // the next column or page goes on with the sentence
  if (line.y > last.y) return ended;
  if (last.y - line.y > GAP * size) return true;
  return ended && line.x - last.x > INDENT * size;
}

/** "nego-" + "tiations" -> "negotiations"; "Austria-" + "Hungary" keeps its hyphen. */
function joined(open: string, next: string): string {
  if (/\p{L}-$/u.test(open)) return /^\p{Ll}/u.test(next) ? open.slice(0, -1) + next : open + next;
  return `${open} ${next}`;
}
