/** Company forms, articles and the like at the end of a name that do not tell two names apart: "Gazprom PJSC". */
const LEGAL_FORM = new Set(
  'ag inc ltd plc corp corporation company co gmbh llc llp sa spa pjsc oao group holding holdings'.split(' '),
);

/** Small words inside names that a reader passes over. */
export const SMALL_WORD = new Set(
  'of the and for in on de da do del der den des di du la le van von at to a an &'.split(' '),
);

const ASCII = /^[\0-\x7f]*$/;

/** Full stops and apostrophes. */
const MARK = /[.'’ʼ`]/;

const withoutMarks = (text: string): string =>
  text
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(/\b(\p{L})\.(?=\p{L}\.|\s|$)/gu, '$1')
    .replace(/['’ʼ`]/g, '');

/** The words of a name in a form to compare: "Kim Jong-Un's" -> kim, jong, un; "the U.N." -> un; "Peña" -> pena. */
export function nameWords(text: string): readonly string[] {
  const short = text.slice(0, 400);
  const plain = ASCII.test(short) ? short : short.normalize('NFKD').replace(/\p{M}+/gu, '');
  const small = plain.toLowerCase();
  const words = (MARK.test(small) ? withoutMarks(small) : small).split(/[^\p{L}\p{N}&]+/u).filter(Boolean);
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

/** The same without a legal form at the end: "Gazprom PJSC" and "Gazprom" compare equal. */
export function nameKey(words: readonly string[]): string {
  const last = words.at(-1);
  return (words.length > 1 && last && LEGAL_FORM.has(last) ? words.slice(0, -1) : words).join(' ');
}
