/**
 * Measures the speed of the whole pipeline on the texts of seeds/, beside compromise's tagging in the same run.
 *
 *     npm run bench:speed [-- --write]
 *
 * Speeds are per second of processor time, so that other work on the machine disturbs them less. Throughput is a question of long
 * runs, and the texts of seeds/ are short: read once, most of the time goes into the engine's compiling of the code, ours and
 * compromise's. So every contender reads them over and over, taking turns, for ROUNDS rounds; the fastest round of each counts. What
 * the first round costs, compiling included, stands beside it.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import compromise from 'compromise';
import { createAnnotator } from '../src/annotate/annotator.ts';
import { BATCH } from '../src/cli/extractor.ts';
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

/** In twelve rounds the last of the contenders has stopped getting faster; a few more, so that one quiet round is among them. */
const ROUNDS = 20;

/** Processor seconds of one run. */
function seconds(run: () => unknown): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

/** Processor seconds of each contender in its first and in its fastest round; they take turns in every round. */
function race<Name extends string>(
  contenders: Readonly<Record<Name, () => unknown>>,
): Record<Name, { readonly first: number; readonly warm: number }> {
  const names = Object.keys(contenders) as Name[];
  const taken = Array.from({ length: ROUNDS }, () => names.map((name) => seconds(contenders[name])));
  return Object.fromEntries(
    names.map((name, i) => {
      const rounds = taken.map((round) => round[i]!);
      return [name, { first: rounds[0]!, warm: Math.min(...rounds) }];
    }),
  ) as Record<Name, { readonly first: number; readonly warm: number }>;
}

const all = (work: (document: Document) => unknown) => () => {
  for (const document of documents) work(document);
};

/** As the threads of `extract` do it: several documents at once. */
const together = () => {
  for (let at = 0; at < documents.length; at += BATCH.items)
    pipeline.extractAll(documents.slice(at, at + BATCH.items));
};

/** An article of that many characters; twice as many should cost twice as much. */
const long = (size: number): Document => ({
  id: 'long',
  language: 'en',
  text: documents
    .map(({ text }) => text)
    .join('\n')
    .slice(0, size),
});

const { whole, single, annotated, tagged, once, twice } = race({
  whole: together,
  single: all((document) => pipeline.extract(document)),
  annotated: all((document) => annotator.annotate(document)),
  tagged: all(({ text }) => compromise(text)),
  once: () => pipeline.extract(long(50_000)),
  twice: () => pipeline.extract(long(100_000)),
});

const round = (value: number): number => Math.round(value * 100) / 100;
const figures: readonly (Omit<Figure, 'path'> & { readonly value: number })[] = [
  { name: 'tokens per CPU second', value: Math.round(tokens / whole.warm) },
  { name: 'tokens per CPU second, first round', value: Math.round(tokens / whole.first) },
  { name: "ratio to compromise's own tagging", value: round(tagged.warm / whole.warm), reach: 0.6, aim: 1.3 },
  { name: 'cost over annotation alone', value: round(whole.warm / annotated.warm), reach: 1.6, aim: 1.25 },
  { name: 'the same, one document at a time', value: round(single.warm / annotated.warm) },
  { name: 'cost of doubling a document', value: round(twice.warm / once.warm), reach: 2.3, aim: 2.05 },
];
console.log(
  `\n== throughput: the whole pipeline on ${documents.length} articles, ${tokens} tokens, ${ROUNDS} rounds`,
);
for (const { name, value } of figures) console.log(`${name.padEnd(36)}${String(value).padStart(9)}`);
if (values.write) {
  recordResult({
    measure: 'throughput',
    title: 'speed of the whole pipeline',
    command: 'npm run bench:speed',
    figures,
  });
}
