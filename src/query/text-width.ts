import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns of a terminal a text takes. */
export const textWidth = (text: string): number =>
  // nearly all text is plain, and measuring is slow
  /^[\x20-\x7E]*$/.test(text) ? text.length : stringWidth(text);

/** A text that takes at most so many columns; what is cut off shows as an ellipsis. */
export function shortened(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let kept = '';
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    width += textWidth(segment);
    if (width > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Filled up with blanks, on the left for numbers. */
export function padded(text: string, width: number, right: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)));
  return right ? blanks + text : text + blanks;
}
