import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { casual } from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn, NEEDS } from '../../src/relate/evidence/date-parser.ts';
import { mayHoldDate } from '../../src/relate/evidence/date-words.ts';

const parsed = (text: string) => casual.parse(text, { instant: new Date(0), timezone: 0 });
const WORDS =
  `in on for within about this last past next after of the a an half few several couple one two twelve and , to until first second
   thirtieth twenty-first - may march mar sept december monday mon thurs sun weekend day d days week w month mo mon quarter year y s m h
   hour minute ago before earlier later from now today tonight tomorrow tmr yesterday night morning noon end market declared adam foray
   them as fast 's`.split(/\s+/);

describe('the cheap look for dates', () => {
  it.each([
    'Envoys met last Tuesday.',
    'The pact is to be signed in May',
    'A week later the talks began again',
    'two days ago',
    'at the end of the month',
    'They left last night',
    'the congress of 1878',
    'inMarch',
  ])('lets through: %s', (sentence) => {
    expect(mayHoldDate(sentence)).toBe(true);
  });

  it.each([
    'The market fell past this mark',
    'Janissaries declared their loyalty',
    'A separate decision is next',
  ])('keeps from the parser: %s', (sentence) => {
    expect(mayHoldDate(sentence)).toBe(false);
    expect(parsed(sentence)).toEqual([]);
  });

  it('finds what the whole library finds with the parsers that can find something', () => {
    const plain = (results: ReturnType<typeof parsed>) =>
      results.map(({ index, text, start, end }) => [index, text, start.date(), end?.date()]);
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...WORDS, '5', '1951', '12:30', '2', '/'),
            fc.constantFrom(' ', ' ', '', '  '),
          ),
          {
            minLength: 1,
            maxLength: 9,
          },
        ),
        (pieces) => {
          const text = pieces.flat().join('');
          expect(plain([...datesIn(text, new Date(0))])).toEqual(plain(parsed(text)));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('knows by name what most parsers of the library need', () => {
    // under other names they would only be asked more often than needed
    expect(new Set(casual.parsers.map((parser) => parser.constructor.name))).toEqual(
      new Set([...NEEDS.keys(), 'ENTimeUnitWithinFormatParser']),
    );
  });

  it('lets through whatever the parser finds, in whatever way the words run together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', '', '  ', '. ')), {
          minLength: 1,
          maxLength: 7,
        }),
        (pieces) => {
          const text = pieces.flat().join('');
          return mayHoldDate(text) || parsed(text).length === 0;
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('lets through every line of the seeds in which the parser finds something', () => {
    const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
    const lines = readdirSync(seeds, { recursive: true, encoding: 'utf8' })
      .map((name) => join(seeds, name))
      .filter((path) => statSync(path).isFile())
      .flatMap((path) => readFileSync(path, 'utf8').split(/\n|(?<=[.!?]) /));
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => !mayHoldDate(line) && parsed(line).length)).toEqual([]);
  });
});
