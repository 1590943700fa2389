import type { Span } from '../../model/span.ts';
import { abbreviation } from './abbreviations.ts';
import { splitClitics } from './clitics.ts';

/**
 * First parts that stay with their word: `anti-ship`, `non-proliferation`, `e-mail`. All other hyphens are tokens of their
 * own, in names too (`Jong-un` -> Jong|-|un), as in the treebanks that the network learnt from.
 */
const prefixes =
  'anti auto bi co counter cross cyber de e ex extra geo hyper infra inter intra macro mega micro mid mini mis multi non over para ' +
  'post pre pro proto pseudo psycho quadri re semi socio sub super supra tele trans tri ultra un under uni';
const anyCase = prefixes.replace(/[a-z]/g, (c) => `[${c}${c.toUpperCase()}]`).replace(/ /g, '|');

const letter = '[\\p{L}\\p{N}\\p{M}_]';
const word = `${letter}+(?:['’]${letter}+)*`;
const units =
  '[ap]m|[AP]M|[ckm]?m|[mk]?g|km|kms|kph|mph|ft|in|lbs?|oz|hrs?|yrs?|mins?|secs?|k|K|m|M|b|B|bn|mn|tn|[kMG]Wh?|[kMGT]B|[kMG]?Hz';
const domains = 'com|org|net|gov|edu|mil|info|io|co\\.uk|gov\\.uk|ru|cn|ua|eu|tv';

/** What can stand at a place in the text, most specific first. The one group catches words, which may be divided further. */
const scanner = new RegExp(
  [
    // addresses, without the punctuation of the sentence around them
    '(?:(?:https?|ftp)://|www\\.)[^\\s<>"“”—]*[^\\s<>"“”—.,;:!?)\\]\'’]',
    // the lengths are those that the net allows; they also keep the search linear
    '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+',
    `[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,4}\\.(?:${domains})(?![.-]?${letter})(?:/[^\\s<>"“”—.,;:!?)]*)?`,
    '(?<![\\p{L}\\p{N}])[@#]\\p{L}[\\p{L}\\p{N}_]*',
    // U.S., a.m., Ph.D.
    `(?:\\p{L}\\.){2,}(?:\\p{L}(?!['’]?${letter}))?|Ph\\.D\\.?|[BM]\\.Sc\\.`,
    // 713-853-3989, 2025-12-18
    '\\d+-\\d+-\\d+(?!-?[\\p{L}\\p{N}])',
    // 1,000.5, .5, 10:30, 9/11, 3rd, 1990s, the 60's; 5 of 5km
    `(?:\\+?\\d+(?:[.,:/]\\d+)*|(?<![\\p{L}\\p{N}.])\\.\\d+)(?:(?:st|nd|rd|th|s|(?<=0)['’]s)?(?!${letter})|(?=(?:${units})(?!${letter})))`,
    '(?:US|U\\.S\\.|AU|A|CA|C|HK|NZ|S|R)\\$(?=\\s?\\d)',
    // AT&T
    '\\p{Lu}+(?:&\\p{Lu}+)+(?!\\p{Ll})',
    `((?:(?:${anyCase})[-‐‑])+(?=[\\p{L}\\p{N}])${word}|${word})`,
    // what is left of `"Izvestia"'s` after its quotation mark, and `Russia 's` in texts that come in tokens
    `['’](?:s|re|ve|ll|d|m)(?!${letter})`,
    // '90s, 'em
    `(?<![\\p{L}\\p{N}])['’](?:\\d\\ds?|em|til|cause)(?!${letter})`,
    '\\p{RI}{2}|\\p{Extended_Pictographic}(?:[\\u{1F3FB}-\\u{1F3FF}\\uFE0F]|\\u200D\\p{Extended_Pictographic})*',
    `[:;=]-?[)(DP](?!${letter})|\\[(?:\\.{3}|…)\\]`,
    "\\.{2,}|[!?]{2,}|''|``|<<|>>|(?<mark>[-–—=_*~+#])\\k<mark>+",
    '[^]',
  ].join('|'),
  'yu',
);

const blank = /[\s\p{Cc}\u200b\u2060\ufeff]+/uy;

/** The tokens of a text, in order. Whatever is not white space or a control character is in exactly one of them. */
export function words(text: string): readonly Span[] {
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

/** `W.` in `George W. Bush`: a capital letter whose stop is followed by a letter (`Charles G. and David Koch`); `b.` in `(b. 1952)`. */
function isInitial(letters: string, text: string, end: number): boolean {
  if (!/^\p{L}$/u.test(letters)) return false;
  if (/^\p{Lu}$/u.test(letters)) return /^\.\s?\p{L}/u.test(text.slice(end, end + 4));
  return text[end - 2] === '(' && /^[bcdmr]\.\s?[\p{Lu}\d]/u.test(text.slice(end - 1, end + 4));
}
