import { nearest } from '../../../model/nearest.ts';
import type { Fail } from '../blame.ts';
import type { Query } from '../syntax/clause.ts';
import { matchBrackets } from './brackets.ts';
import { type Expectation, parse as parseText, SyntaxError as UnreadableError } from './parser.js';
import { treeBuilder } from './tree-builder.ts';

const MAX_LENGTH = 1_000_000;

/**
 * Reads the text of a query.
 *
 * @throws {CypherError} naming the first place that cannot be read
 */
export function parse(text: string, fail: Fail): Query {
  if (text.length > MAX_LENGTH) {
    fail(`the query has more than ${MAX_LENGTH} characters; give data as parameters`, { start: 0, end: 0 });
  }
  const partners = matchBrackets(text, fail);
  const hopAfter = (offset: number): boolean => {
    const behind = partners.get(offset)! + 1;
    return /^\s*(?:-|<\s*-)\s*(?:-|\[)/.test(text.slice(behind, behind + 100));
  };
  try {
    return parseText(text, { build: treeBuilder(fail), hopAfter });
  } catch (error) {
    if (error instanceof RangeError) return fail('nested too deeply', { start: 0, end: 0 });
    if (error instanceof UnreadableError) return refuse(text, error, fail);
    throw error;
  }
}

function refuse(text: string, { expected, location }: UnreadableError, fail: Fail): never {
  const start = location.start.offset;
  const word =
    /^(?:[\p{ID_Start}_]\p{ID_Continue}*|\d+\w*|.)/u.exec(text.slice(start, start + 100))?.[0] ?? '';
  const span = { start, end: start + word.length };
  const meant = /^\w{2,}/.test(word) ? nearest(word, keywords(expected ?? [])) : undefined;
  const wanted = wishes(expected ?? []);
  const found = word ? `unexpected ${word}` : 'the query ends too early';
  fail(wanted && !meant ? `${found}, expected ${wanted}` : found, span, meant);
}

const keywords = (expected: readonly Expectation[]): readonly string[] =>
  expected.flatMap((wish) =>
    wish.type === 'literal' && /^\w+$/.test(wish.text) ? [wish.text.toUpperCase()] : [],
  );

/** Lists what could stand there, if that is short enough to help. */
function wishes(expected: readonly Expectation[]): string {
  const names = new Set(
    expected.flatMap((wish) => {
      if (wish.type === 'other') return wish.description === 'space' ? [] : [`a ${wish.description}`];
      return wish.type === 'literal' ? [wish.text] : [];
    }),
  );
  const list = [...names].sort();
  return list.length > 8 ? '' : list.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
