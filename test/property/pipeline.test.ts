import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/build-graph.ts';
import { shippedAnnotator } from '../../src/cli/language-model.ts';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import type { Document } from '../../src/model/document.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { createPipeline, type Pipeline } from '../../src/pipeline.ts';
import { readGraph } from '../../src/store/read-graph.ts';
import { writeGraph } from '../../src/store/write-graph.ts';

/** Facts of public record, to be put together in any order. */
const SENTENCES = [
  'Egyptian President Anwar Sadat visited Jerusalem in November 1977.',
  'Sadat met Israeli Prime Minister Menachem Begin at Camp David.',
  'He praised U.S. President Jimmy Carter, who had invited them.',
  'Egypt and Israel signed the peace treaty on March 26, 1979.',
  'The Arab League suspended Egypt and moved its headquarters to Tunis.',
  'Iraq invaded Kuwait in August 1990.',
  'The United Nations Security Council imposed sanctions on Iraq.',
  '"We will not leave," he said.',
  'Britain and Argentina did not sign it.',
  'France recognized the People’s Republic of China in 1964, Charles de Gaulle announced.',
];

let pipeline: Pipeline;
let model: string;

beforeAll(async () => {
  const annotator = await shippedAnnotator();
  pipeline = createPipeline({ annotator });
  model = annotator.model;
});

const article = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 })
  .chain((sentences) => fc.constantFrom(' ', '\n', '\n\n', '  \r\n').map((gap) => sentences.join(gap)));

const documents = fc
  .array(article, { minLength: 1, maxLength: 4 })
  .map((texts) =>
    texts.map((text, index): Document => ({ id: `d${index}`, date: '1991-01-15', language: 'en', text })),
  );

const options = () => ({ name: 'test', model });

/** What must hold of every extraction, whatever the text. */
function assertSound({ document, mentions, entities, relations }: Extraction): void {
  const mentionIds = new Set(mentions.map(({ id }) => id));
  const entityIds = new Set(entities.map(({ id }) => id));
  expect(mentionIds.size).toBe(mentions.length);
  expect(entityIds.size).toBe(entities.length);
  for (const { start, end, text, entity } of mentions) {
    expect(document.text.slice(start, end)).toBe(text);
    expect(entityIds).toContain(entity);
  }
  for (const { source, target, evidence } of relations) {
    expect(entityIds).toContain(source);
    expect(entityIds).toContain(target);
    for (const { start, end, quote, trigger, sourceMention, targetMention, confidence } of evidence) {
      expect(document.text.slice(start, end)).toBe(quote);
      expect(trigger.start).toBeGreaterThanOrEqual(start);
      expect(trigger.end).toBeLessThanOrEqual(end);
      expect(mentionIds).toContain(sourceMention);
      expect(mentionIds).toContain(targetMention);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  }
}

describe('any article', () => {
  it('gives mentions and quotes that stand where they say', () => {
    fc.assert(
      fc.property(documents, (all) => {
        for (const document of all) assertSound(pipeline.extract(document));
      }),
      { numRuns: 30 },
    );
  });

  it('is read alike alone and beside others', () => {
    fc.assert(
      fc.property(documents, (all) => {
        expect(pipeline.extractAll(all)).toEqual(all.map((document) => pipeline.extract(document)));
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same graph in whatever order documents come', () => {
    fc.assert(
      fc.property(documents, fc.infiniteStream(fc.nat()), (all, chance) => {
        const extractions = all.map((document) => pipeline.extract(document));
        const shuffled = extractions
          .map((extraction) => ({ extraction, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ extraction }) => extraction);
        expect(buildGraph(shuffled, options())).toEqual(buildGraph(extractions, options()));
      }),
      { numRuns: 20 },
    );
  });

  it('is stored and read without loss, and built again to the same bytes', async () => {
    const home = mkdtempSync(join(tmpdir(), 'dragoman-property-'));
    const bytes = (folder: string): string[] =>
      readdirSync(folder)
        .sort()
        .map((file) => readFileSync(join(folder, file), 'utf8'));
    let run = 0;
    await fc.assert(
      fc.asyncProperty(documents, async (all) => {
        const once = buildGraph(
          all.map((document) => pipeline.extract(document)),
          options(),
        );
        const again = buildGraph(
          all.map((document) => pipeline.extract(document)),
          options(),
        );
        const [a, b] = [join(home, `a${run}`), join(home, `b${run++}`)];
        await writeGraph(a, once);
        await writeGraph(b, again);
        expect(bytes(a)).toEqual(bytes(b));
        expect(await readGraph(a)).toEqual(once);
        await writeGraph(b, await readGraph(a));
        expect(bytes(b)).toEqual(bytes(a));
      }),
      { numRuns: 15 },
    );
  });
});

describe('any text at all', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    // lone surrogates and controls
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .tuple(article, fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(200))
      .map(([text, noise, at]) => text.slice(0, at) + noise + text.slice(at)),
    fc.constantFrom(
      '',
      ' ',
      '\n\n\n',
      '"'.repeat(500),
      '('.repeat(500),
      'A'.repeat(10_000),
      'and '.repeat(2000),
      '. '.repeat(2000),
      '\u202E\u200F\u0000\uFFFF',
    ),
  );

  it('is read without a crash, and what is found in it stands where it says', () => {
    fc.assert(
      fc.property(strange, (text) => assertSound(pipeline.extract({ id: 'x', language: 'en', text }))),
      { numRuns: 120 },
    );
  });

  it('can be written in every format', () => {
    fc.assert(
      fc.property(strange, article, (noise, text) => {
        const graph = buildGraph(
          [pipeline.extract({ id: noise || 'x', language: 'en', text: `${text}\n${noise}` })],
          options(),
        );
        for (const format of EXPORT_FORMATS) expect([...format.write(graph)].join('')).not.toBe('');
      }),
      { numRuns: 20 },
    );
  });
});
