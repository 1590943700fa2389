/**
 * Measures the speed of the whole pipeline on the texts of seeds/, beside compromise's tagging in the same run.
 *
 *     npm run bench:speed [-- --write]
 *
 * Speeds are per second of processor time, so that other work on the machine disturbs them less.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import compromise from 'compromise';
import { createAnnotator } from '../src/annotate/annotator.ts';
import type { Document } from '../src/model/document.ts';
import { createPipeline } from '../src/pipeline.ts';
import { loadModelFiles } from '../src/read/model-files.ts';
import { readInputs } from '../src/read/read-inputs.ts';
import type { Figure } from './measure.ts';
import { recordResult } from './results.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const annotator = createAnnotator(await loadModelFiles());
const pipeline = createPipeline({ annotator });

const documents: Document[] = [];
for await (const reading of readInputs([fileURLToPath(new URL('../seeds', import.meta.url))])) {
  if (!('refused' in reading)) documents.push(reading.document);
}
const tokens = documents
  .flatMap((document) => annotator.annotate(document).sentences)
  .reduce((sum, { tokens }) => sum + tokens.length, 0);

/** Processor seconds of the fastest of three runs. */
function seconds(run: () => void): number {
  return Math.min(
    ...[0, 1, 2].map(() => {
      const began = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1e6;
    }),
  );
}

const all = (work: (document: Document) => unknown) =>
  seconds(() => {
    for (const document of documents) work(document);
  });
const whole = all((document) => pipeline.extract(document));
const annotated = all((document) => annotator.annotate(document));
const tagged = all(({ text }) => compromise(text));

/** An article of n sentences; twice as many should cost twice as much. */
const long = (size: number): Document => ({
  id: 'long',
  language: 'en',
  text: documents
    .map(({ text }) => text)
    .join('\n')
    .slice(0, size),
});
const once = seconds(() => pipeline.extract(long(60_000)));
const twice = seconds(() => pipeline.extract(long(120_000)));

const round = (value: number): number => Math.round(value * 100) / 100;
const figures: readonly (Omit<Figure, 'path'> & { readonly value: number })[] = [
  { name: 'tokens per CPU second', value: Math.round(tokens / whole) },
  { name: "ratio to compromise's own tagging", value: round(tagged / whole), reach: 0.6, aim: 1.3 },
  { name: 'cost over annotation alone', value: round(whole / annotated), reach: 1.6, aim: 1.25 },
  { name: 'cost of doubling a document', value: round(twice / once), reach: 2.3, aim: 2.05 },
];
console.log(`\n== throughput: the whole pipeline on ${documents.length} articles, ${tokens} tokens`);
for (const { name, value } of figures) console.log(`${name.padEnd(36)}${String(value).padStart(9)}`);
if (values.write) {
  recordResult({
    measure: 'throughput',
    title: 'speed of the whole pipeline',
    command: 'npm run bench:speed',
    figures,
  });
}
