import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordPattern } from '../../src/annotate/text/word-patterns.ts';
import { words } from '../../src/annotate/text/words.ts';
import { processorTime } from '../processor-time.ts';

const forms = (text: string): string =>
  words(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

describe('words', () => {
  test.each([
    // hyphens are tokens, in names too
    ['Kim Jong-un met Moon Jae-in.', 'Kim Jong - un met Moon Jae - in .'],
    ['Moscow-Pyongyang relations', 'Moscow - Pyongyang relations'],
    ['a nuclear-powered submarine', 'a nuclear - powered submarine'],
    ['the 70-year-old Merkel', 'the 70 - year - old Merkel'],
    ['the U.S.-led coalition', 'the U.S. - led coalition'],
    // but not after a prefix
    [
      'anti-ship missiles and the Non-Proliferation Treaty',
      'anti-ship missiles and the Non-Proliferation Treaty',
    ],
    ['an e-mail from the ex-president', 'an e-mail from the ex-president'],
    ['mid-1990s', 'mid-1990s'],
    ['re-entry-vehicle', 're-entry - vehicle'],
    // clitics
    ["Russia's war", "Russia 's war"],
    ['Russia’s war', 'Russia ’s war'],
    ["They don't, can't and won't; he'll see", "They do n't , ca n't and wo n't ; he 'll see"],
    ["It shouldn't've happened", "It should n't 've happened"],
    ['They cannot agree', 'They can not agree'],
    ["the ministers' meeting", "the ministers ' meeting"],
    ['the "Izvestia"\'s report', 'the " Izvestia " \'s report'],
    ["O'Reilly and Qa'ida at ten o'clock", "O'Reilly and Qa'ida at ten o'clock"],
    ["the 1990's and the '80s", "the 1990's and the '80s"],
    // quotation marks and brackets
    ['He said "no deal" (again).', 'He said " no deal " ( again ) .'],
    ["hailing the 'heroic' dispatch", "hailing the ' heroic ' dispatch"],
    ['“Peace,” said Abbas.', '“ Peace , ” said Abbas .'],
    // abbreviations
    ['Mr. Lavrov of the U.S. and Gen. Milley', 'Mr. Lavrov of the U.S. and Gen. Milley'],
    ['Acme Inc. at 10:30 a.m. on Jan. 5', 'Acme Inc. at 10:30 a.m. on Jan. 5'],
    ['George W. Bush', 'George W. Bush'],
    ['Charles G. and David H. Koch', 'Charles G. and David H. Koch'],
    ['Annan (b. 1938)', 'Annan ( b. 1938 )'],
    ['Resolution No. 1701, he said no.', 'Resolution No. 1701 , he said no .'],
    // numbers and money
    ['$4m, €3.5bn and US$20', '$ 4 m , € 3.5 bn and US$ 20'],
    ['3.5% of 1,250,000', '3.5 % of 1,250,000'],
    ['5km at 6:30pm on 9/11', '5 km at 6:30 pm on 9/11'],
    ['the 3rd of 5th', 'the 3rd of 5th'],
    ['on 2025-12-18', 'on 2025-12-18'],
    ['the F-16s and the MQ-9', 'the F - 16s and the MQ - 9'],
    // addresses
    [
      'See https://www.un.org/en/. Write to press@un.org.',
      'See https://www.un.org/en/ . Write to press@un.org .',
    ],
    ['example.org/page—he said', 'example.org/page — he said'],
    ['at whitehouse.gov today', 'at whitehouse.gov today'],
    ['@KremlinRussia_E wrote #peace', '@KremlinRussia_E wrote #peace'],
    ['AT&T and R&D', 'AT&T and R&D'],
    // dashes and dots
    ['No—never -- he paused...', 'No — never -- he paused ...'],
    ['war ended.The talks', 'war ended . The talks'],
    // other scripts and signs
    ['Путин и Си', 'Путин и Си'],
    ['👍🏽 🇺🇦 👨‍👩‍👧', '👍🏽 🇺🇦 👨‍👩‍👧'],
    ['Düsseldorf, São Paulo', 'Düsseldorf , São Paulo'],
    ['__proto__ constructor toString', '__proto__ constructor toString'],
    ["Russia 's war", "Russia 's war"],
    ['', ''],
    [' \n\t\u00a0 ', ''],
  ])('%s', (text, expected) => expect(forms(text)).toBe(expected));

  test('no prefix where the word only looks like one', () => {
    expect(forms('the well-known so-called peace-keepers')).toBe(
      'the well - known so - called peace - keepers',
    );
  });

  test('whatever is visible is in exactly one token, and nothing else is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom(...'Kim -’\'"U.S.3,%é\ud83d\n\u0000$#@_'), { maxLength: 40 })
        .map((c) => c.join('')),
    );
    fc.assert(
      fc.property(text, (text) => {
        let end = 0;
        for (const token of words(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start)).toMatch(/^[\s\p{Cc}\u200b\u2060\ufeff]*$/u);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\p{Cc}\u200b\u2060\ufeff]*$/u);
      }),
      { numRuns: 300 },
    );
  });

  test('the pattern for ASCII finds what the one for all scripts finds', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(fc.constantFrom(...'Aab .-\'"U.S.3,%:)@#&$_/+'), { maxLength: 40 }).map((c) => c.join('')),
    );
    fc.assert(
      fc.property(text, (text) => {
        expect(words(text, wordPattern(true))).toEqual(words(text, wordPattern(false)));
      }),
      { numRuns: 400 },
    );
  });

  test('time grows with length, not with its square', async () => {
    for (const unit of ['a', 'a-', 'a.', "a'", 'x@', '1,', 'www.', '-', '"', 'non-', 'A&', '.', '[']) {
      const time = (length: number) => processorTime(() => words(unit.repeat(length)));
      await time(5_000);
      const short = Math.max(2, await time(5_000));
      // eight times the length; a square would take 64 times as long
      expect(await time(40_000), unit).toBeLessThan(32 * short);
    }
  });
});
