/**
 * Shows how the time of resolution grows with the length of a document: the dispatches of `seeds/treaties` in one row,
 * then twice, four times, eight and sixteen times as long. Linear work doubles with the length.
 *
 *     npx tsx bench/resolve-growth.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createAnnotator } from '../src/annotate/annotator.ts';
import type { AnnotatedDocument } from '../src/model/annotated-document.ts';
import type { RecognizedMention } from '../src/model/mention.ts';
import { loadModelFiles } from '../src/read/model-files.ts';
import { recognize } from '../src/recognize/recognize.ts';
import { resolveWithin } from '../src/resolve/within.ts';

const SEEDS = new URL('../seeds/treaties/', import.meta.url);
const LONGEST = 16;
/** Runs of each length; the fastest counts. */
const RUNS = 3;

const text = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .slice(0, 20)
  .map((name) => readFileSync(new URL(name, SEEDS), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
  .join('\n');

const annotated = createAnnotator(await loadModelFiles()).annotate({ id: 'row', language: 'en', text });
const mentions = recognize(annotated);

/** The document and its mentions so many times in a row. */
function repeated(times: number): [AnnotatedDocument, RecognizedMention[]] {
  const shifts = Array.from({ length: times }, (_, i) => i * (text.length + 1));
  const moved = <T extends { readonly start: number; readonly end: number }>(span: T, by: number): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  const sentences = shifts.flatMap((by) =>
    annotated.sentences.map((sentence) => ({
      ...moved(sentence, by),
      tokens: sentence.tokens.map((token) => moved(token, by)),
    })),
  );
  const document = { ...annotated.document, text: shifts.map(() => text).join('\n') };
  const all = shifts.flatMap((by) =>
    mentions.map((mention) => ({
      ...moved(mention, by),
      id: `row#${mention.start + by}-${mention.end + by}`,
    })),
  );
  return [{ document, sentences }, all];
}

let before = 0;
console.log('characters   mentions   CPU ms        growth');
// The engine compiles the code first
for (let run = 0; run < 5; run++) resolveWithin(annotated, mentions);
for (let times = 1; times <= LONGEST; times *= 2) {
  const input = repeated(times);
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = process.cpuUsage();
    resolveWithin(...input);
    fastest = Math.min(fastest, process.cpuUsage(start).user / 1000);
  }
  const growth = before ? (fastest / before).toFixed(2) : '';
  console.log(
    `${String(input[0].document.text.length).padStart(10)}${String(input[1].length).padStart(11)}${fastest.toFixed(1).padStart(15)}${growth.padStart(9)}`,
  );
  before = fastest;
}
