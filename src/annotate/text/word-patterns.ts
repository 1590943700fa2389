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

const emoji =
  '\\p{RI}{2}|\\p{Extended_Pictographic}(?:[\\u{1F3FB}-\\u{1F3FF}\\uFE0F]|\\u200D\\p{Extended_Pictographic})*';

/** What can stand at a place in the text, most specific first. The one group catches words, which may be divided further. */
const alternatives = [
  // addresses, without the punctuation of the sentence around them
  '(?:(?:https?|ftp)://|www\\.)[^\\s<>"“”—]*[^\\s<>"“”—.,;:!?)\\]\'’]',
  // the lengths are those that the net allows; they also keep the search linear
  '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+',
  `[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,4}\\.(?:${domains})(?![.-]?${letter})(?:/[^\\s<>"“”—.,;:!?)]*)?`,
  '(?<![\\p{L}\\p{N}])[@#][\\p{L}][\\p{L}\\p{N}_]*',
  // U.S., a.m., Ph.D.
  `(?:[\\p{L}]\\.){2,}(?:[\\p{L}](?!['’]?${letter}))?|Ph\\.D\\.?|[BM]\\.Sc\\.`,
  // 713-853-3989, 2025-12-18
  '\\d+-\\d+-\\d+(?!-?[\\p{L}\\p{N}])',
  // 1,000.5, .5, 10:30, 9/11, 3rd, 1990s, the 60's; 5 of 5km
  `(?:\\+?\\d+(?:[.,:/]\\d+)*|(?<![\\p{L}\\p{N}.])\\.\\d+)(?:(?:st|nd|rd|th|s|(?<=0)['’]s)?(?!${letter})|(?=(?:${units})(?!${letter})))`,
  '(?:US|U\\.S\\.|AU|A|CA|C|HK|NZ|S|R)\\$(?=\\s?\\d)',
  // AT&T
  '[\\p{Lu}]+(?:&[\\p{Lu}]+)+(?![\\p{Ll}])',
  `((?:(?:${anyCase})[-‐‑])+(?=[\\p{L}\\p{N}])${word}|${word})`,
  // what is left of `"Izvestia"'s` after its quotation mark, and `Russia 's` in texts that come in tokens
  `['’](?:s|re|ve|ll|d|m)(?!${letter})`,
  // '90s, 'em
  `(?<![\\p{L}\\p{N}])['’](?:\\d\\ds?|em|til|cause)(?!${letter})`,
  emoji,
  `[:;=]-?[)(DP](?!${letter})|\\[(?:\\.{3}|…)\\]`,
  "\\.{2,}|[!?]{2,}|''|``|<<|>>|(?<mark>[-–—=_*~+#])\\k<mark>+",
  '[^]',
].join('|');

/** The same for texts in ASCII, as most are: the classes of Unicode take tens of milliseconds to compile. */
const inAscii = alternatives
  .replaceAll('\\p{Lu}', 'A-Z')
  .replaceAll('\\p{Ll}', 'a-z')
  .replaceAll('\\p{L}', 'A-Za-z')
  .replaceAll('\\p{N}', '0-9')
  .replaceAll('\\p{M}', '')
  .replace(emoji, '[^\\0-\\x7f]');

let ascii: RegExp | undefined;
let unicode: RegExp | undefined;

/** A sticky expression that matches one token of the text; its first group is there if that is a word. */
export function wordPattern(isAscii: boolean): RegExp {
  return isAscii ? (ascii ??= new RegExp(inAscii, 'y')) : (unicode ??= new RegExp(alternatives, 'uy'));
}
