import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAnnotator } from '../src/annotate/annotator.ts';
import { extractionRecord } from '../src/export/extraction-record.ts';
import { createPipeline, type Pipeline } from '../src/pipeline.ts';
import { loadModelFiles } from '../src/read/model-files.ts';
import { documentOf, type GoldRecord, type Measure } from './measure.ts';
import { SHARED } from './shared.ts';

let pipeline: Pipeline | undefined;

/** Runs the pipeline over a measure's gold, then its scorer; prints what that says and returns the figures by name. */
export async function runMeasure(measure: Measure, limit?: number): Promise<ReadonlyMap<string, number>> {
  pipeline ??= createPipeline({ annotator: createAnnotator(await loadModelFiles()) });
  const lines = measure.gold
    .flatMap((file) => readFileSync(join(SHARED, 'data', file), 'utf8').split('\n'))
    .filter((line) => line.trim())
    .slice(0, limit);
  const began = process.cpuUsage();
  const predictions = once(measure, lines, (line) => predict(pipeline!, measure, JSON.parse(line)));
  const { user, system } = process.cpuUsage(began);
  console.log(
    `\n== ${measure.id}: ${measure.title} (${lines.length} records, ${((user + system) / 1e6).toFixed(1)} CPU s)`,
  );
  return score(measure, lines, predictions);
}

const made = new Map<string, readonly string[]>();

/** Measures that ask the same of the same set share the predictions. */
function once(measure: Measure, lines: readonly string[], work: (line: string) => string): readonly string[] {
  const question = (measure.given ?? measure.open) ? measure.id : 'all';
  const key = [question, lines.length, ...measure.gold].join(' ');
  const known = made.get(key) ?? lines.map(work);
  made.set(key, known);
  return known;
}

function predict(pipeline: Pipeline, measure: Measure, record: GoldRecord): string {
  const document = documentOf(record);
  if (measure.open) {
    const relations = pipeline.surface(document).map((surface) => ({ surface }));
    return JSON.stringify({ id: document.id, relations });
  }
  const given = measure.given?.(record);
  return JSON.stringify(extractionRecord(pipeline.extract(document, given ? { given } : {})));
}

function score(
  measure: Measure,
  gold: readonly string[],
  predictions: readonly string[],
): ReadonlyMap<string, number> {
  const folder = fileURLToPath(new URL('../.cache/bench/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const goldFile = join(folder, `${measure.id}.gold.jsonl`);
  const predictionFile = join(folder, `${measure.id}.jsonl`);
  writeFileSync(goldFile, `${gold.join('\n')}\n`);
  writeFileSync(predictionFile, `${predictions.join('\n')}\n`);
  const [scorer, ...flags] = measure.scorer;
  const map = measure.map && fileURLToPath(new URL(measure.map, import.meta.url));
  const files = [goldFile, predictionFile, ...(map && existsSync(map) ? [map] : [])];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(SHARED, 'score', scorer!), ...files, ...flags],
    {
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`);
  const output = stdout.trimEnd().split('\n');
  console.log(output.slice(0, -1).join('\n'));
  const result = JSON.parse(output.at(-1)!);
  return new Map(measure.figures.map(({ name, path }) => [name, at(result, path, measure.id)]));
}

function at(result: unknown, path: string, measure: string): number {
  const value = path
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], result);
  if (typeof value !== 'number') throw new Error(`${measure}: the scorer gives no ${path}`);
  return value;
}
