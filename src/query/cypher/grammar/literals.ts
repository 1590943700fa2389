import type { Fail } from '../blame.ts';
import type { TextSpan } from '../cypher-error.ts';
import { float } from '../values/float.ts';
import type { Value } from '../values/value.ts';

/** `12`, `0x1F`, `0o17`, `1.5`, `.5e-3`. Integers come as `bigint`; whether they fit 64 bits depends on their sign. */
export function readNumber(digits: string, span: TextSpan, fail: Fail): Value {
  if (!/^0[xo]/i.test(digits) && /[.e]/i.test(digits)) {
    const value = Number(digits);
    if (!Number.isFinite(value)) fail(`${digits} is too large for a float`, span, undefined, 'value');
    return float(value);
  }
  return BigInt(digits.toLowerCase());
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** A string without its quotation marks, its escapes replaced. */
export function readString(text: string, span: TextSpan, fail: Fail): string {
  return text
    .slice(1, -1)
    .replace(
      /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g,
      (written, short, long, character, at: number) => {
        const code = Number.parseInt(short ?? long, 16);
        if (code <= 0x10ffff) return String.fromCodePoint(code);
        if (character && /[\\'"`ntrbf]/.test(character)) return ESCAPES[character] ?? character;
        const start = span.start + 1 + at;
        return fail(`${written} is no escape; a backslash in a string is written \\\\`, {
          start,
          end: start + 2,
        });
      },
    );
}
