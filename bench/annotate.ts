/**
 * Measures the annotator alone: trees over given words, and speed beside other taggers in the same run.
 *
 *     npx tsx bench/annotate.ts [trees] [names] [speed] [load] [--write]
 *
 * `load` runs the built package (`npm run build`). Without names it runs all; --write records the figures in results.json.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGunzip, gunzipSync } from 'node:zlib';
import compromise from 'compromise';
import { createAnnotator } from '../src/annotate/annotator.ts';
import { fillConllu } from '../src/annotate/conllu/fill-conllu.ts';
import { lines } from '../src/read/lines.ts';
import { loadModelFiles } from '../src/read/model-files.ts';
import type { Figure } from './measure.ts';
import { recordResult } from './results.ts';
import { SHARED } from './shared.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' } },
});
const wanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
const treebank = (name: string): string => join(SHARED, `data/treebank/${name}.conllu.gz`);
const cache = fileURLToPath(new URL('../.cache/bench/', import.meta.url));
mkdirSync(cache, { recursive: true });

const files = await loadModelFiles();
const annotator = createAnnotator(files);

type Value = Omit<Figure, 'path'> & { readonly value: number };

function report(id: string, title: string, name: string, figures: readonly Value[]): void {
  console.log(`\n== ${id}: ${title}`);
  for (const { name, value, reach, aim } of figures) {
    const goal = reach === undefined ? '' : `  (reach ${reach}, aim ${aim})`;
    console.log(`${name.padEnd(28)}${String(value).padStart(9)}${goal}`);
  }
  if (values.write)
    recordResult({ measure: id, title, command: `npx tsx bench/annotate.ts ${name}`, figures });
}

async function trees(name: string, reference: readonly Value[]): Promise<void> {
  const gold = treebank(name);
  const bytes = () => createReadStream(gold).pipe(createGunzip());
  let out = '';
  for await (const filled of fillConllu(lines({ name, id: name, bytes }), annotator, name)) {
    if ('text' in filled) out += filled.text;
  }
  const predicted = join(cache, `${name}.conllu`);
  writeFileSync(predicted, out);
  const scorer = join(SHARED, 'score/conllu.mjs');
  const { stdout } = spawnSync(process.execPath, [scorer, gold, predicted], { encoding: 'utf8' });
  const score = JSON.parse(stdout.trim().split('\n').at(-1)!);
  const found: Record<string, number> = {
    UPOS: score.upos,
    UAS: score.uas,
    LAS: score.las,
    'SVO F1': score.svo.f1,
  };
  report(
    `trees-${name}`,
    `trees over the words of ${name}`,
    'trees',
    reference.map((figure) => ({ ...figure, value: found[figure.name]! })),
  );
}

if (wanted('trees')) {
  const value = 0;
  await trees('ewt-test', [
    { name: 'UPOS', value, reference: 'wink .894', reach: 0.957, aim: 0.968 },
    { name: 'UAS', value, reference: 'UDPipe 1 .845', reach: 0.893, aim: 0.915 },
    { name: 'LAS', value, reference: 'UDPipe 1 .812', reach: 0.864, aim: 0.89 },
    { name: 'SVO F1', value, reference: 'patterns over tags .52-.57', reach: 0.86, aim: 0.89 },
  ]);
  await trees('gum-news-dev', [
    { name: 'UAS', value, reach: 0.89, aim: 0.92 },
    { name: 'LAS', value, reach: 0.865, aim: 0.9 },
  ]);
}

/** The model's own names, without lexicon and rules, as the scorer reads them. */
function names(record: { readonly id: string; readonly text: string }): string {
  const { sentences } = annotator.annotate({ ...record, language: 'en' });
  const mentions: { start: number; end: number; type: string; form: 'name' }[] = [];
  for (const { start, end, name } of sentences.flatMap(({ tokens }) => tokens)) {
    if (name.startsWith('B-')) mentions.push({ start, end, type: name.slice(2), form: 'name' });
    else if (name !== 'O') mentions.at(-1)!.end = end;
  }
  return JSON.stringify({ id: record.id, mentions });
}

if (wanted('names')) {
  const gold = join(SHARED, 'data/ner/uner-ewt-dev.jsonl');
  const predicted = join(cache, 'names-uner-model.jsonl');
  const records = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  writeFileSync(predicted, records.map((line) => `${names(JSON.parse(line))}\n`).join(''));
  const scorer = join(SHARED, 'score/names.mjs');
  const { stdout } = spawnSync(process.execPath, [scorer, gold, predicted], { encoding: 'utf8' });
  const score = JSON.parse(stdout.trim().split('\n').at(-1)!);
  report('names-uner-model', 'names of the model alone, UNER EWT dev', 'names', [
    { name: 'typed F1', value: score.exact.typed.f1, reference: 'linear .67', reach: 0.74, aim: 0.82 },
    { name: 'untyped F1', value: score.exact.untyped.f1 },
  ]);
}

/**
 * Tokens per CPU second of each, the best of several rounds that alternate, so that a busy machine is unfair to all alike. The
 * tokens are ours for everyone.
 */
function paces(
  works: readonly ((text: string) => unknown)[],
  texts: readonly string[],
  rounds: number,
): number[] {
  const count = (text: string): number =>
    annotator.annotate(article(text)).sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const tokens = texts.reduce((sum, text) => sum + count(text), 0);
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, w) => {
      const began = process.cpuUsage();
      for (const text of texts) work(text);
      const { user, system } = process.cpuUsage(began);
      best[w] = Math.min(best[w]!, user + system);
    });
  }
  return best.map((time) => Math.round((tokens / time) * 1e6));
}

const article = (text: string) => ({ id: 'x', language: 'en', text });

if (wanted('speed')) {
  const text = gunzipSync(readFileSync(treebank('gum-news-train'))).toString();
  const texts = text
    .split('# newdoc')
    .map((part) => [...part.matchAll(/^# text = (.*)$/gm)].map((line) => line[1]!).join(' '))
    .filter(Boolean);
  const winkNLP = (await import('wink-nlp')).default;
  const wink = winkNLP((await import('wink-eng-lite-web-model')).default, ['sbd', 'pos']);
  const plain = createAnnotator({ weights: files.weights });
  const [ours = 0, theirs = 0, winks = 0] = paces(
    [(text) => annotator.annotate(article(text)), (text) => compromise(text), (text) => wink.readDoc(text)],
    texts,
    10,
  );
  const [fallback = 0] = paces([(text) => plain.annotate(article(text))], texts.slice(0, 3), 2);
  report('speed-annotate', 'tokens per CPU second, text to tags and trees', 'speed', [
    { name: 'ratio to compromise', value: Math.round((ours / theirs) * 100) / 100, reach: 0.7, aim: 1.6 },
    { name: 'tags and trees (wasm)', value: ours },
    { name: 'tags and trees (javascript)', value: fallback },
    { name: 'compromise, tags', value: theirs },
    { name: 'wink-nlp, tags', value: winks },
  ]);
}

if (wanted('load')) {
  const script = `
    const began = performance.now();
    const [{ createAnnotator }, { loadModelFiles }] = await Promise.all([
      import('./dist/annotate/annotator.js'), import('./dist/read/model-files.js')]);
    createAnnotator(await loadModelFiles()).annotate({ id: 'x', language: 'en', text: 'Putin praised Kim.' });
    console.log(performance.now() - began);`;
  const times = Array.from({ length: 7 }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    return Number(stdout);
  }).sort((a, b) => a - b);
  const size = files.weights.length / 1e6;
  report('load-annotate', 'from the first import to the first tree', 'load', [
    { name: 'seconds, median', value: Math.round(times[3]!) / 1000, reach: 0.4, aim: 0.15 },
    { name: 'weights, MB', value: Math.round(size * 100) / 100, reach: 10, aim: 6 },
  ]);
}
