/** Any of these, the longer first. */
const any = (words: string): string =>
  `(?:${words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})`;

const UNIT = any(
  's sec second seconds m min mins minute minutes h hr hrs hour hours d day days w week weeks mo mon mos month months qtr quarter quarters y yr year years',
);
const NUMBER = any(
  'one two three four five six seven eight nine ten eleven twelve half an a few several the couple of',
);
const ORDINAL = any(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth',
);
const MONTH = any(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const WEEKDAY = any(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu thur thurs fri sat sun weekend weekday',
);
const DAY = any(
  'now today tonight tomorrow overmorrow tmr tmrw yesterday night morning afternoon evening midnight midday noon',
);
const BEFORE = any(
  'on in for within about around roughly approximately just this last past next after to until through till of',
);
const BEHIND = any('ago before earlier later after from henceforth forward out');

/**
 * All that chrono-node's English grammar (locales/en/constants and parsers) can begin a date with. Its patterns let words run into
 * each other ("inMarch", "aday"), and so does this.
 */
const DATE_WORD = new RegExp(
  String.raw`\d|(?:^|\W)${BEFORE}*(?:(?:${NUMBER}*${UNIT})+${BEHIND}?|${ORDINAL}?${MONTH}(?:of|${ORDINAL})?|${WEEKDAY}(?:of|this|last|past|next)?|${DAY})(?=\W|$)`,
  'i',
);

/**
 * Whether a sentence can hold anything that the parser of dates takes for one; cheap, where the parser is dear. "The market is down
 * from last Pope to this" has the words that point at a time, and none that is one.
 */
export const mayHoldDate = (sentence: string): boolean => DATE_WORD.test(sentence);
