import { describe, expect, test } from 'vitest';
import { credits } from '../../src/recognize/credits.ts';

const found = (text: string): string[] => credits(text).map(({ start, end }) => text.slice(start, end));

describe('credit lines', () => {
  test.each([
    ['It ended. ab/cde (AFP, dpa)', ['ab/cde (AFP, dpa)']],
    ['It ended. (Reuters, AP)\nNext', ['(Reuters, AP)']],
    ['It ended. ab/cde/AFP/Reuters Next', ['ab/cde/AFP/Reuters']],
    [
      'It ended. Author: Anna Berg (AFP, dpa) Editor: Paul van Dyck',
      ['Author: Anna Berg (AFP, dpa)', 'Editor: Paul van Dyck'],
    ],
    ['Editor: Anna Berg\nA new line', ['Editor: Anna Berg']],
    ['Reporting by Anna Berg in Paris', ['Reporting by Anna Berg in Paris']],
    [
      'By Anna Berg, Associated Press\nIt ended.\nRead more: Talks in Paris',
      ['By Anna Berg, Associated Press', 'Read more: Talks in Paris'],
    ],
  ])('%s', (text, lines) => {
    expect(found(text).map((line) => line.trim())).toEqual(lines);
  });

  test.each([
    'The agency (Reuters) said so.',
    'The author Anna Berg lives in Rome.',
    'By Friday Anna Berg had left.\nMarch 3, 1979',
    'He saw 3/4 (half) of it.',
    'Talks (in Paris, France) ended.',
    '',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
