import type { Span } from '../../model/span.ts';

const OPEN = '“„«';
const CLOSE = '”»';
/** What opens, closes or breaks off a quotation. */
const MARK = new RegExp(`[\\n"${OPEN}${CLOSE}]`, 'g');
/** Longer stretches are an unclosed mark, not a quotation. */
const LONGEST = 3000;
/** Shorter ones are a word in quotation marks. */
export const SHORTEST_SPEECH = 4;

/**
 * Quotations of a text in order, marks included. A mark left open ends with its paragraph, and a second opening mark begins
 * the next paragraph of the same speech.
 */
export function quotationsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = -1;
  const close = (end: number) => {
    if (start >= 0 && end - start > 2 && end - start <= LONGEST) found.push({ start, end });
    start = -1;
  };
  for (const { 0: mark, index: i } of text.matchAll(MARK)) {
    if (mark === '\n') close(i);
    else if (OPEN.includes(mark) || (mark === '"' && start < 0 && opensAt(text, i))) {
      close(i);
      start = i;
    } else if (start >= 0 && (CLOSE.includes(mark) || mark === '"')) close(i + 1);
  }
  close(text.length);
  return found;
}

const opensAt = (text: string, i: number): boolean =>
  /^$|[\s([{—–-]/.test(text[i - 1] ?? '') && /\S/.test(text[i + 1] ?? '');

/** Index of the quotation that holds an offset, -1 without one. */
export const quotationAt = (quotations: readonly Span[], offset: number): number => {
  let low = 0;
  let high = quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const q = quotations[middle]!;
    if (offset < q.start) high = middle - 1;
    else if (offset >= q.end) low = middle + 1;
    else return middle;
  }
  return -1;
};
