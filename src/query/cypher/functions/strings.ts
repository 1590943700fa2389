import { MAX_STRING } from '../values/arithmetic.ts';
import { bounded } from '../values/bounded.ts';
import { isList } from '../values/kind.ts';
import type { Value } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import { string, whole } from './argument.ts';
import type { CypherFunction } from './cypher-function.ts';

/** A function of one string. */
const ofString = (name: string, change: (text: string) => Value): CypherFunction => ({
  name,
  arity: [1, 1],
  result: 'string',
  takes: ['string'],
  call: ([text]) => change(string(text)),
});

function length(value: Value | undefined): number {
  const count = whole(value);
  if (count < 0) throw new ValueError(`needs a length of at least 0, not ${count}`);
  return count;
}

/** Parts are counted before they are joined: a few replacements in a row can make a text of any size. */
function replaced(text: string, search: string, replacement: string): string {
  const parts = text.split(search);
  if (text.length + parts.length * replacement.length > MAX_STRING) {
    throw new ValueError(`a string of more than ${MAX_STRING} characters`);
  }
  return parts.join(replacement);
}

/** The characters as their codes, so that a sign beyond 16 bits stays whole. */
const reversed = (text: string): string => [...text].reverse().join('');

export const STRINGS: readonly CypherFunction[] = [
  ofString('toLower', (text) => text.toLowerCase()),
  ofString('toUpper', (text) => text.toUpperCase()),
  ofString('lower', (text) => text.toLowerCase()),
  ofString('upper', (text) => text.toUpperCase()),
  ofString('lTrim', (text) => text.trimStart()),
  ofString('rTrim', (text) => text.trimEnd()),
  ofString('trim', (text) => text.trim()),
  ofString('bTrim', (text) => text.trim()),
  {
    name: 'left',
    arity: [2, 2],
    result: 'string',
    call: ([text, count]) => string(text).slice(0, length(count)),
  },
  {
    name: 'right',
    arity: [2, 2],
    result: 'string',
    call: ([text, count]) => {
      const wanted = length(count);
      return wanted ? string(text).slice(-wanted) : '';
    },
  },
  {
    name: 'substring',
    arity: [2, 3],
    result: 'string',
    call: ([text, start, count]) => {
      const from = length(start);
      return string(text).slice(from, count === undefined ? undefined : from + length(count));
    },
  },
  {
    name: 'replace',
    arity: [3, 3],
    result: 'string',
    call: ([text, search, replacement]) => replaced(string(text), string(search), string(replacement)),
  },
  {
    name: 'split',
    arity: [2, 2],
    result: 'list',
    call: ([text, delimiter]) => {
      if (!isList(delimiter!)) return string(text).split(string(delimiter));
      return delimiter.reduce<string[]>(
        (parts, each) => parts.flatMap((part) => part.split(string(each))),
        [string(text)],
      );
    },
  },
  {
    name: 'reverse',
    arity: [1, 1],
    result: 'any',
    takes: ['string', 'list'],
    call: ([value]) => (isList(value!) ? bounded(value.toReversed()) : reversed(string(value))),
  },
];
