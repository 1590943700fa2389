/**
 * Measures threads, memory and start of the built command, on documents put together from sentences of seeds/.
 *
 *     npm run bench:scale [-- [--documents N] [--build N] [--write]]
 *
 * --documents N is the larger number for the memory of `extract` (100,000 unless said otherwise; the smaller is 1,000). --build N
 * measures whole builds of N documents in its place, merged on disk and in memory, and prints how memory goes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
  if (values.build === undefined) {
    const figures = [...(await start()), ...(await threads()), ...(await memory())];
    tell('scale', 'threads, memory, start', `npm run bench:scale -- --documents ${many}`, figures);
  } else {
    const count = Number(values.build);
    const command = `npm run bench:scale -- --build ${count}`;
    tell('build', 'memory of a whole build', command, await build(count));
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

function tell(measure: string, title: string, command: string, figures: readonly Found[]): void {
  for (const { name, value } of figures) console.log(`${name.padEnd(70)}${String(value).padStart(9)}`);
  if (values.write) recordResult({ measure, title, command, figures });
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

/** Whole builds, merged on disk and in memory, twenty points of their memory, and on disk what a tenth of the documents takes. */
async function build(documents: number): Promise<Found[]> {
  await writeArticles(at('build.jsonl'), documents, 5);
  await writeArticles(at('tenth.jsonl'), documents / 10, 5);
  const peaks: number[] = [];
  for (const [input, merge] of [
    ['tenth.jsonl', 'disk'],
    ['build.jsonl', 'disk'],
    ['build.jsonl', 'memory'],
  ] as const) {
    const folder = at(`${input}-${merge}`);
    const args = ['build', at(input), '-o', folder, '--name', 'scale', '--merge', merge];
    const { seconds, peak, curve } = await dragoman(args);
    peaks.push(peak);
    const points = Array.from({ length: 20 }, (_, index) => curve[Math.floor((index / 20) * curve.length)]!);
    console.log(
      `build ${input}, merged ${merge}: ${round(seconds)} s, peak ${Math.round(peak)} MB; memory in MB:`,
    );
    console.log(points.map((point) => Math.round(point)).join(' '));
  }
  const [there, here] = [at('build.jsonl-disk'), at('build.jsonl-memory')];
  for (const name of readdirSync(here)) {
    if (spawnSync('cmp', [join(here, name), join(there, name)]).status !== 0)
      throw new Error(`${name} differs between memory and disk`);
  }
  return [
    { name: `peak memory, MB, ${documents} documents, merged on disk`, value: Math.round(peaks[1]!) },
    { name: `peak memory, MB, ${documents} documents, merged in memory`, value: Math.round(peaks[2]!) },
    {
      name: `peak memory, merged on disk, ${documents} documents against ${documents / 10}`,
      value: round(peaks[1]! / peaks[0]!),
      reach: 1.5,
      aim: 1.1,
    },
  ];
}
