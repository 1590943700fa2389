import type { Evaluate } from '../operators/operator.ts';
import { described } from '../values/kind.ts';
import { ValueError } from '../values/value-error.ts';

/** Longer texts could keep a pattern busy past any limit on time. */
const MAX_TEXT = 100_000;

/** `text =~ pattern`: the whole text matches, as in Java; `(?i)`, `(?s)` and `(?m)` may stand at the beginning. */
export function matcher(text: Evaluate, pattern: Evaluate): Evaluate {
  let last = '';
  let expression = /^(?:)$/;
  return (row) => {
    const [subject, wanted] = [text(row), pattern(row)];
    if (subject === null || wanted === null) return null;
    if (typeof wanted !== 'string') throw new ValueError(`=~ needs a pattern, not ${described(wanted)}`);
    if (typeof subject !== 'string') return null;
    if (subject.length > MAX_TEXT)
      throw new ValueError(`=~ takes no text of more than ${MAX_TEXT} characters`);
    if (wanted !== last) {
      expression = regularExpression(wanted);
      last = wanted;
    }
    return expression.test(subject);
  };
}

function regularExpression(pattern: string): RegExp {
  const [leading = '', flags = ''] = /^\(\?([ims]+)\)/.exec(pattern) ?? [];
  const body = pattern.slice(leading.length);
  if (isExplosive(body)) {
    throw new ValueError(
      `the pattern ${pattern} repeats what itself repeats, which may never end; write it without`,
    );
  }
  const given = [...new Set(flags)].join('');
  try {
    return new RegExp(`^(?:${body})$`, `u${given}`);
  } catch {
    // escapes that Java allows and `u` does not: `\\-`
  }
  try {
    return new RegExp(`^(?:${body})$`, given);
  } catch (error) {
    throw new ValueError(
      `no regular expression: ${pattern}; ${(error as Error).message.replace(/^.*: /, '')}`,
    );
  }
}

/**
 * Whether a group that is repeated without bound holds another repetition, or choices that begin alike: `(a+)+`, `(a|ab)*`.
 * Backtracking takes exponential time on such patterns, and nothing can stop it.
 */
export function isExplosive(pattern: string): boolean {
  const plain = pattern.replace(/\\[\s\S]/gu, 'e').replace(/\[[^\]]*\]/g, 'c');
  const groups: { repeats: boolean; firsts: string[] }[] = [{ repeats: false, firsts: [] }];
  for (let at = 0; at < plain.length; at++) {
    const character = plain[at]!;
    const group = groups.at(-1)!;
    if (character === '(') {
      const skipped = /^\((?:\?(?::|[=!]|<[=!]|<\w+>))?/.exec(plain.slice(at))![0].length - 1;
      at += skipped;
      groups.push({ repeats: false, firsts: [plain[at + 1] ?? ''] });
    } else if (character === '|') {
      group.firsts.push(plain[at + 1] ?? '');
    } else if (character === ')' && groups.length > 1) {
      const closed = groups.pop()!;
      const repeated = isUnbounded(plain, at + 1);
      const alike =
        closed.firsts.length > 1 &&
        (new Set(closed.firsts).size < closed.firsts.length ||
          closed.firsts.some((first) => '.c(e'.includes(first)));
      if (repeated && (closed.repeats || alike)) return true;
      if (closed.repeats || repeated) groups.at(-1)!.repeats = true;
    } else if (isUnbounded(plain, at)) {
      group.repeats = true;
    }
  }
  return false;
}

const isUnbounded = (pattern: string, at: number): boolean =>
  /^(?:[*+]|\{\d*,\d*\}|\{\d{3,}\})/.test(pattern.slice(at, at + 20));
