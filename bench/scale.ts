/**
 * Measures threads, memory and start of the built command, on documents put together from sentences of seeds/.
 *
 *     npm run bench:scale [-- [--documents N] [--build N] [--write]]
 *
 * --documents N is the larger number for the memory of `extract` (100,000 unless said otherwise; the smaller is 1,000); --build N
 * also builds a graph of N documents and prints how memory goes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure } from './measure.ts';
import { recordResult } from './results.ts';
import { writeArticles } from './scale/articles.ts';
import { dragoman } from './scale/run.ts';

const { values } = parseArgs({
  options: { documents: { type: 'string' }, build: { type: 'string' }, write: { type: 'boolean' } },
});
const many = Number(values.documents ?? 100_000);
const FEW = 1_000;
const home = mkdtempSync(join(tmpdir(), 'dragoman-scale-'));
const at = (name: string): string => join(home, name);
const round = (value: number): number => Math.round(value * 100) / 100;
type Found = Omit<Figure, 'path'> & { readonly value: number };

try {
  const figures: Found[] = [...(await start()), ...(await threads()), ...(await memory())];
  for (const { name, value } of figures) console.log(`${name.padEnd(60)}${String(value).padStart(9)}`);
  if (values.write)
    recordResult({
      measure: 'scale',
      title: 'threads, memory, start',
      command: `npm run bench:scale -- --documents ${many}`,
      figures,
    });
  if (values.build !== undefined) await build(Number(values.build));
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Fastest of five: other work on the machine only adds. */
async function start(): Promise<Found[]> {
  await writeArticles(at('one.jsonl'), 1, 5);
  const firsts: number[] = [];
  for (let run = 0; run < 5; run++) firsts.push((await dragoman(['extract', at('one.jsonl')])).first);
  return [
    {
      name: 'start to first result, one short article, processor seconds',
      value: round(Math.min(...firsts)),
      reach: 0.8,
      aim: 0.3,
    },
  ];
}

/**
 * One thread against two on work that outlasts their start, and, in the same run, two processes that share nothing but the machine:
 * what cores that are not quite two give away no program can win back.
 */
async function threads(): Promise<Found[]> {
  const [whole, half] = [at('threads.jsonl'), at('half.jsonl')];
  await writeArticles(whole, 2000, 10);
  await writeArticles(half, 1000, 10);
  const seconds = async (input: string, workers: number, out = 'out.jsonl'): Promise<number> =>
    (await dragoman(['extract', input, '--workers', String(workers), '-o', at(out)])).seconds;
  let one = Number.POSITIVE_INFINITY;
  let two = one;
  let apart = one;
  for (let run = 0; run < 2; run++) {
    one = Math.min(one, await seconds(whole, 1));
    two = Math.min(two, await seconds(whole, 2));
    apart = Math.min(
      apart,
      Math.max(...(await Promise.all([seconds(half, 1, 'a.jsonl'), seconds(half, 1, 'b.jsonl')]))),
    );
  }
  return [
    { name: 'speed-up with 2 workers', value: round(one / two), reach: 1.7, aim: 1.9 },
    { name: 'speed-up of two processes with half the work each', value: round(one / apart) },
  ];
}

async function memory(): Promise<Found[]> {
  const peaks: number[] = [];
  for (const documents of [FEW, many]) {
    await writeArticles(at('memory.jsonl'), documents, 1);
    peaks.push(
      (await dragoman(['extract', at('memory.jsonl'), '--workers', '2', '-o', at('out.jsonl')])).peak,
    );
  }
  return [
    { name: `peak memory of extract, MB, ${FEW} documents`, value: Math.round(peaks[0]!) },
    {
      name: `peak memory, ${many} documents against ${FEW}`,
      value: round(peaks[1]! / peaks[0]!),
      reach: 1.5,
      aim: 1.1,
    },
  ];
}

/** A whole build, and twenty points of its memory. */
async function build(documents: number): Promise<void> {
  await writeArticles(at('build.jsonl'), documents, 5);
  const { seconds, peak, curve } = await dragoman(['build', at('build.jsonl'), '-o', at('graph')]);
  console.log(
    `\nbuild of ${documents} documents: ${round(seconds)} s, peak ${Math.round(peak)} MB; memory in MB:`,
  );
  const points = Array.from({ length: 20 }, (_, index) => curve[Math.floor((index / 20) * curve.length)]!);
  console.log(points.map((point) => Math.round(point)).join(' '));
}
