import type { Fail } from '../blame.ts';

/** Deeper queries are refused: a parser by recursive descent must end before the stack does. */
const MAX_DEPTH = 100;

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Strings, quoted names, comments and brackets; all else is passed over. */
const TOKEN =
  /'(?:[^'\\]|\\[\s\S])*('?)|"(?:[^"\\]|\\[\s\S])*("?)|`(?:[^`]|``)*(`?)|\/\/[^\n\r]*|\/\*[\s\S]*?(\*\/|$)|[()[\]{}]/gu;

/**
 * Finds the partner of each bracket before anything is parsed, and with that what is not closed or nested too deeply: a
 * parser would blame a place far behind.
 *
 * @returns for the offset of each opening bracket the offset of the one that closes it
 */
export function matchBrackets(text: string, fail: Fail): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const at = match.index;
    const first = token[0]!;
    const span = { start: at, end: at + token.length };
    if (first === "'" || first === '"' || first === '`') {
      const closed = match[1] || match[2] || match[3];
      if (!closed) {
        const what = first === '`' ? 'name' : 'string';
        fail(
          `${what} is not closed: a ${first} is missing`,
          { start: at, end: Math.min(at + 20, text.length) },
          first,
        );
      }
    } else if (first === '/') {
      if (token[1] === '*' && !match[4]) fail('comment is not closed', { start: at, end: at + 2 }, '*/');
    } else if (CLOSERS[first]) {
      open.push(at);
    } else {
      const opener = open.pop();
      if (opener === undefined) fail(`${first} closes nothing`, span);
      const wanted = CLOSERS[text[opener]!]!;
      if (wanted !== first) fail(`${text[opener]} is closed by ${first}`, span, wanted);
      partners.set(opener, at);
    }
    if (open.length > MAX_DEPTH) fail(`nested more than ${MAX_DEPTH} brackets deep`, span);
  }
  const last = open.pop();
  if (last !== undefined) {
    const wanted = CLOSERS[text[last]!]!;
    fail(`${text[last]} is not closed: a ${wanted} is missing`, { start: last, end: last + 1 }, wanted);
  }
  return partners;
}
