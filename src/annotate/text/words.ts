import type { Span } from '../../model/span.ts';
import { abbreviation } from './abbreviations.ts';
import { splitClitics } from './clitics.ts';
import { wordPattern } from './word-patterns.ts';

/** White space and what nobody sees. */
const blank = /[\s\p{Cc}\u200b\u2060\ufeff]+/uy;
const beyondAscii = /[^ -~\s]/;

/** The tokens of a text, in order. Whatever is not white space or a control character is in exactly one of them. */
export function words(text: string, scanner = wordPattern(!beyondAscii.test(text))): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    blank.lastIndex = at;
    if (blank.test(text)) {
      at = blank.lastIndex;
      continue;
    }
    scanner.lastIndex = at;
    const match = scanner.exec(text);
    // `[^]` matches whatever is left; the engine may step back into a pair of surrogates, never before `at`
    const end = match ? Math.max(scanner.lastIndex, at + 1) : at + 1;
    const letters = match?.[1];
    if (letters === undefined) {
      found.push({ start: at, end });
      at = end;
      continue;
    }
    if (
      text[end] === '.' &&
      (isInitial(letters, text, end) || abbreviation(letters, text.slice(end + 1, end + 4)))
    ) {
      found.push({ start: at, end: end + 1 });
      at = end + 1;
      continue;
    }
    for (const length of splitClitics(letters)) {
      found.push({ start: at, end: at + length });
      at += length;
    }
  }
  return found;
}

/**
 * `W.` in `George W. Bush`: a capital letter whose stop is followed by a letter (`Charles G. and David Koch`); `b.` in
 * `(b. 1952)`.
 */
function isInitial(letters: string, text: string, end: number): boolean {
  if (letters.length !== 1) return false;
  const next = text[end + 1] === ' ' || text[end + 1] === '\u00a0' ? text[end + 2] : text[end + 1];
  if (next === undefined) return false;
  if (letters !== letters.toLowerCase()) return next.toLowerCase() !== next.toUpperCase();
  return text[end - 2] === '(' && /[bcdmr]/.test(letters) && (/\d/.test(next) || next !== next.toLowerCase());
}
