import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnnotatedDocument } from '../../src/model/annotated-document.ts';
import type { Token } from '../../src/model/sentence.ts';
import { recognize } from '../../src/recognize/recognize.ts';
import { processorTime } from '../processor-time.ts';

const WORDS =
  'Moscow Putin said the of and for US UN "- ( ) , . 1701 Resolution Ministry Bank al - un Kim Jong president government treaty it which 04 Schalke AT NORTH KOREA May pro-Moscow \u0640 é Inc. ’s'.split(
    ' ',
  );
const TAGS = ['PROPN', 'NOUN', 'ADJ', 'VERB', 'ADP', 'DET', 'PRON', 'PUNCT', 'NUM', 'PART', 'AUX', 'X'];
const DEPS = [
  'nsubj',
  'obj',
  'flat',
  'compound',
  'amod',
  'nmod',
  'conj',
  'case',
  'det',
  'appos',
  'nmod:poss',
  'punct',
  'acl:relcl',
  'obl',
];
const NAMES = [
  'O',
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organization',
  'I-organization',
  'B-state',
  'B-other',
];

const word = fc.record({
  text: fc.constantFrom(...WORDS),
  tag: fc.constantFrom(...TAGS),
  dep: fc.constantFrom(...DEPS),
  name: fc.constantFrom(...NAMES),
  head: fc.nat(),
  gap: fc.constantFrom('', ' ', ' ', ' ', '\n'),
});

/** A document of any words in any tree: heads lie to the left, so that every token leads to the root. */
const documents = fc
  .array(fc.array(word, { minLength: 1, maxLength: 25 }), { maxLength: 4 })
  .map((sentences): AnnotatedDocument => {
    let text = '';
    const all = sentences.map((words) => {
      const tokens = words.map(({ gap, head, dep, ...rest }, i): Token => {
        text += gap;
        const start = text.length;
        text += rest.text;
        return {
          ...rest,
          start,
          end: text.length,
          lemma: rest.text.toLowerCase(),
          xpos: 'NNP',
          head: i ? head % i : -1,
          dep: i ? dep : 'root',
        };
      });
      return { start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens };
    });
    return { document: { id: 'any', language: 'en', text }, sentences: all };
  });

test('any words in any tree give mentions that lie in the text, sorted, each once, and the same every time', () => {
  fc.assert(
    fc.property(documents, (annotated) => {
      const mentions = recognize(annotated);
      const { text } = annotated.document;
      for (const { id, start, end, text: surface } of mentions) {
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toBe(surface);
        expect(id).toBe(`any#${start}-${end}`);
      }
      expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
      const starts = mentions.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(recognize(annotated)).toEqual(mentions);
    }),
    { numRuns: 500 },
  );
});

test('time grows with the text, not with its square', async () => {
  const sentence = (n: number): AnnotatedDocument => {
    const words = ['Bank', 'of', 'Moscow', 'said', 'Kim', 'Jong', '-', 'un'];
    let text = '';
    const tokens = Array.from({ length: n }, (_, i): Token => {
      const word = words[i % words.length]!;
      const start = text.length;
      text += word;
      const end = text.length;
      text += ' ';
      return {
        start,
        end,
        text: word,
        lemma: word.toLowerCase(),
        tag: 'PROPN',
        xpos: 'NNP',
        head: i - 1,
        dep: i ? 'flat' : 'root',
        name: 'O',
      };
    });
    return {
      document: { id: 'long', language: 'en', text },
      sentences: [{ start: 0, end: text.length, tokens }],
    };
  };
  const time = (n: number) => {
    const document = sentence(n);
    return processorTime(() => recognize(document));
  };
  await time(2000);
  const short = Math.max(await time(2000), 1);
  // sixteen times the words; a square would cost 256 times as much
  expect(await time(32_000)).toBeLessThan(short * 80);
});
