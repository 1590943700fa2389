import { expect, test } from 'vitest';
import { openWeights } from '../../src/annotate/weights-file.ts';
import { WordList } from '../../src/annotate/word-list.ts';
import { loadModelFiles } from '../../src/read/model-files.ts';

const listOf = (...words: string[]): WordList =>
  new WordList(new TextEncoder().encode(words.join('\n')), words.length);

test('finds what is in the list, and nothing else', () => {
  const list = listOf('the', 'São', "n't", 'a', '平和', '👍', '');
  expect(['the', 'São', "n't", 'a', '平和', '👍', ''].map((word) => list.indexOf(word))).toEqual([
    0, 1, 2, 3, 4, 5, 6,
  ]);
  expect(
    ['The', 'th', 'them', 'the\na', 'Sao', '\ud83d', '__proto__'].map((word) => list.indexOf(word)),
  ).toEqual(Array(7).fill(-1));
});

test('only as many words as announced; a list may be empty', () => {
  expect(new WordList(new TextEncoder().encode('a\nb\nc'), 2).indexOf('c')).toBe(-1);
  expect(listOf().indexOf('a')).toBe(-1);
});

test('every word of the model is at its place', () => {
  return loadModelFiles().then(({ weights }) => {
    const bytes = openWeights(weights).u8('words');
    const words = new TextDecoder().decode(bytes).split('\n');
    const list = new WordList(bytes, words.length);
    expect(words.filter((word, i) => list.indexOf(word) !== i)).toEqual([]);
  });
});
