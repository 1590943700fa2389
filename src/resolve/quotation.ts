import type { AnnotatedDocument } from '../model/annotated-document.ts';
import type { Span } from '../model/span.ts';

const OPEN = '“„«';
const CLOSE = '”»';
/** What opens, closes or breaks off a quotation. */
const MARK = new RegExp(`[\\n"${OPEN}${CLOSE}]`, 'g');
/** Longer stretches are an unclosed mark, not a quotation. */
const LONGEST = 3000;

/** Quotations in the text, in order, quotation marks included. A mark left open ends with its paragraph. */
export function quotations({ document: { text } }: AnnotatedDocument): readonly Span[] {
  const found: Span[] = [];
  let start = -1;
  const close = (end: number): void => {
    if (start >= 0 && end - start > 2 && end - start <= LONGEST) found.push({ start, end });
    start = -1;
  };
  for (const { 0: mark, index: i } of text.matchAll(MARK)) {
    if (mark === '\n') close(i);
    else if (OPEN.includes(mark) || (mark === '"' && opens(text, i))) {
      // A second opening mark begins the next paragraph of a speech: "... peace. "We ..."
      close(i);
      start = i;
    } else if (start >= 0) close(i + 1);
  }
  close(text.length);
  return found;
}

const opens = (text: string, i: number): boolean =>
  /^$|[\s([{—–-]/.test(text[i - 1] ?? '') && /[^\s]/.test(text[i + 1] ?? '');
