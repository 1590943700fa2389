import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../src/annotate/annotator.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { loadModelFiles } from '../../src/read/model-files.ts';

const { weights, kernel } = await loadModelFiles();
const annotator = createAnnotator({ weights, ...(kernel && { kernel }) });
const fallback = createAnnotator({ weights });
const annotate = (text: string, by = annotator) => by.annotate({ id: 'd', language: 'en', text }).sentences;

/** Offsets give the text, in order; each sentence is a tree. */
function expectValid(sentences: readonly Sentence[], text: string): void {
  const faults: string[] = [];
  let end = 0;
  for (const { start, end: last, tokens } of sentences) {
    if (start !== tokens[0]?.start || last !== tokens.at(-1)?.end) faults.push(`sentence at ${start}`);
    for (const token of tokens) {
      if (token.start < end || text.slice(token.start, token.end) !== token.text)
        faults.push(`token at ${token.start}`);
      end = token.end;
    }
    faults.push(...treeFaults(tokens));
  }
  expect(faults).toEqual([]);
}

/** One root, and every token leads to it. */
function treeFaults(words: readonly { readonly head: number; readonly dep: string }[]): string[] {
  const faults: string[] = [];
  if (words.filter((word) => word.head === -1).length !== 1) faults.push('not one root');
  words.forEach((word, i) => {
    if ((word.dep === 'root') !== (word.head === -1)) faults.push(`label of ${i}`);
    let at = i;
    let steps = 0;
    while (at !== -1 && steps++ <= words.length) at = words[at]?.head ?? -1;
    if (at !== -1) faults.push(`cycle at ${i}`);
  });
  return faults;
}

const line =
  'On Monday the president of Norway praised the ministers of Sweden and Finland, who had signed the treaty. ';

describe('any text gives valid trees or nothing', () => {
  test.each([
    ['empty', ''],
    ['blank', ' \n\t '],
    ['one letter', 'a'],
    ['one mark', '.'],
    ['emoji', '👍🏽 🇺🇦 👨‍👩‍👧 😀'],
    ['capitals', line.toUpperCase()],
    ['no punctuation', line.replace(/[.,]/g, '').repeat(12)],
    ['marks alone', '?!... ,,, ((("" -- ;;'],
    ['other scripts', 'Путин встретил Кима. 习近平会见了金正恩。 التقى بوتين بكيم.'],
    ['lone surrogates', '\ud83d x \udc4d\ud83d y\udfff'],
    ['NUL and control characters', 'a\u0000b\u0001 \u0007c'],
    ['a word of 20,000 letters', 'x'.repeat(20_000)],
  ])('%s', (_, text) => expectValid(annotate(text), text));

  test('a line of 10,000 tokens is cut into sentences of bounded length', () => {
    const text = line.replace(/\. $/, ', and ').repeat(480);
    const sentences = annotate(text);
    expectValid(sentences, text);
    expect(sentences.flatMap((sentence) => sentence.tokens).length).toBeGreaterThan(10_000);
    expect(Math.max(...sentences.map((sentence) => sentence.tokens.length))).toBeLessThanOrEqual(160);
    // cut behind commas
    expect(sentences.slice(0, -1).every((sentence) => sentence.tokens.at(-1)!.text === ',')).toBe(true);
  });

  test('random texts', () => {
    const words = line.split(' ').concat('"', '(', '.', '\n', '-', "'s", '😀', '\ud800', 'U.S.', '3.5%', '’');
    const text = fc.oneof(
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(text, (text) => expectValid(annotate(text), text)),
      { numRuns: 150 },
    );
  });
});

describe('given words', () => {
  test('keep their number; one tree however long', () => {
    const forms = Array.from({ length: 700 }, (_, i) => ['Norway', 'praised', 'Sweden', ';'][i % 4]!);
    const words = annotator.analyse(forms);
    expect(words).toHaveLength(700);
    expect(treeFaults(words)).toEqual([]);
    expect(annotator.analyse([])).toEqual([]);
  });

  test('odd forms: empty, with spaces, very long', () => {
    const words = annotator.analyse(['', ' ', 'a b', 'x'.repeat(5000), '\ud800']);
    expect(words).toHaveLength(5);
    expect(treeFaults(words)).toEqual([]);
  });
});

describe('the engines agree bit for bit', () => {
  test('which is which', () => expect([annotator.engine, fallback.engine]).toEqual(['wasm', 'javascript']));

  test('on an article', () => {
    const text =
      'Finland\'s president met the "heroic" rescuers of the Baltic Sea in Turku on May 3, as reported by Yle (the public broadcaster) on Thursday.\n' +
      'He didn\'t say whether the U.S.-led fleet would return; "nobody knows," an admiral added. 👍 COSTS ROSE 3.5% TO $4m';
    expect(annotate(text, fallback)).toEqual(annotate(text));
  });

  test('on random words', () => {
    const form = fc.oneof(fc.constantFrom(...line.split(' ')), fc.string({ unit: 'binary', maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 24 }), (forms) => {
        expect(fallback.analyse(forms)).toEqual(annotator.analyse(forms));
      }),
      { numRuns: 25 },
    );
  });

  test('a kernel that is none gives the fallback', () => {
    expect(createAnnotator({ weights, kernel: new Uint8Array([0, 97, 115, 109]) }).engine).toBe('javascript');
  });
});

test('what was read before changes nothing: the cache of words is only a cache', () => {
  const before = annotate(line);
  annotate(Array.from({ length: 12_000 }, (_, i) => `word${i}`).join(' '));
  expect(annotate(line)).toEqual(before);
});

test('who did what to whom', () => {
  const [sentence] = annotate('The president of Norway praised the ministers of Sweden.');
  const of = (dep: string) => sentence!.tokens.find((token) => token.dep === dep)?.text;
  expect([of('nsubj'), of('root'), of('obj')]).toEqual(['president', 'praised', 'ministers']);
});

test('a contracted verb is have before a participle, else be', () => {
  const lemma = (text: string) => annotate(text)[0]!.tokens[1]!.lemma;
  expect([lemma("He's gone to Oslo."), lemma("He's going to Oslo."), lemma("He's the minister.")]).toEqual([
    'have',
    'be',
    'be',
  ]);
});

test('the model has a name', () => expect(annotator.model).toMatch(/^en-[0-9a-f]{8}$/));
