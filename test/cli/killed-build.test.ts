import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStoredGraph } from '../../src/store/stored-graph.ts';
import { dragoman } from './run.ts';

const ROOT = join(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'dragoman-killed-'));
const at = (...parts: string[]): string => join(home, ...parts);
const KILLS = 50;
/** Of builds that are put together on disk, most of them while they are. */
const KILLS_ON_DISK = 12;

const SENTENCES = [
  'Egyptian President Anwar Sadat visited Jerusalem in November 1977.',
  'The Arab League suspended Egypt and moved its headquarters to Tunis.',
  'Iraq invaded Kuwait in August 1990.',
  'The United Nations Security Council imposed sanctions on Iraq.',
  'France recognized the People’s Republic of China in 1964, Charles de Gaulle announced.',
];
const lines = Array.from({ length: 16 }, (_, index) => {
  const text = [0, 1, 2].map((step) => SENTENCES[(index * (step + 1) + step) % SENTENCES.length]).join(' ');
  return `${JSON.stringify({ id: `d${index}`, text })}\n`;
});
writeFileSync(at('half.jsonl'), lines.slice(0, 8).join(''));
writeFileSync(at('all.jsonl'), lines.join(''));

/** The files of a graph; hidden ones are those of a build that is not done. */
const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

/** What a build has begun inside a graph's folder. */
const hidden = (folder: string): string[] => readdirSync(folder).filter((name) => name.startsWith('.'));

const build = (input: string, graph: string, ...more: readonly string[]): readonly string[] => [
  'build',
  at(input),
  '--name',
  'killed',
  '-o',
  at('work', graph),
  ...more,
];

/** Runs a build and kills it after a while. @returns whether it was done before */
async function killedAfter(milliseconds: number, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [join(ROOT, 'bin/dragoman.js'), ...args], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.once('exit', (...ended) => resolve(ended)),
  );
  clearTimeout(timer);
  expect(code === 0 || signal === 'SIGKILL').toBe(true);
  return code === 0;
}

it(`killed ${KILLS} times at random moments, leaves a whole graph each time, and ends with the same bytes`, async () => {
  dragoman(build('half.jsonl', 'half'));
  const half = bytesOf(at('work/half'));
  const began = performance.now();
  dragoman(build('all.jsonl', 'undisturbed'));
  const time = performance.now() - began;
  const undisturbed = bytesOf(at('work/undisturbed'));
  // what is there after a kill, once a reader has settled it: the former graph, the new one, or none where none was
  const known = [half, undisturbed].map((each) => JSON.stringify(each));
  const graph = at('work/graph');

  for (let kills = 0, round = 0; kills < KILLS; ) {
    const done = await killedAfter(time * (0.2 + 0.9 * Math.random()), build('all.jsonl', 'graph'));
    if (!done) kills++;
    if (existsSync(graph)) {
      await openStoredGraph(graph);
      expect(known).toContain(JSON.stringify(bytesOf(graph)));
    } else expect(done).toBe(false);
    if (!done) continue;
    expect(bytesOf(graph)).toEqual(undisturbed);
    // the next round begins with nothing, or builds half a graph further
    rmSync(graph, { recursive: true });
    if (++round % 2) cpSync(at('work/half'), graph, { recursive: true });
  }
  expect(dragoman(build('all.jsonl', 'graph')).status).toBe(0);
  expect(bytesOf(graph)).toEqual(undisturbed);
  // nothing half-written lies about
  expect(readdirSync(at('work')).sort()).toEqual(['graph', 'half', 'undisturbed']);
  expect(hidden(graph)).toEqual([]);
}, 1_200_000);

it(`killed ${KILLS_ON_DISK} times while it merges on disk, leaves the former graph or the new one, and ends with the same bytes`, async () => {
  const onDisk = (graph: string): readonly string[] => build('all.jsonl', graph, '--merge', 'disk');
  dragoman(build('half.jsonl', 'half'));
  dragoman(build('all.jsonl', 'undisturbed'));
  const undisturbed = bytesOf(at('work/undisturbed'));
  const known = [bytesOf(at('work/half')), undisturbed].map((each) => JSON.stringify(each));
  const graph = at('work/graph');
  rmSync(graph, { recursive: true, force: true });
  cpSync(at('work/half'), graph, { recursive: true });
  // starting and reading are the first part of it
  const began = performance.now();
  dragoman(onDisk('measured'));
  const time = performance.now() - began;
  for (let kills = 0; kills < KILLS_ON_DISK; ) {
    const done = await killedAfter(time * (0.4 + 0.6 * Math.random()), onDisk('graph'));
    if (!done) kills++;
    await openStoredGraph(graph);
    expect(known).toContain(JSON.stringify(bytesOf(graph)));
    if (!done) continue;
    rmSync(graph, { recursive: true });
    cpSync(at('work/half'), graph, { recursive: true });
  }
  expect(dragoman(onDisk('graph')).status).toBe(0);
  expect(bytesOf(graph)).toEqual(undisturbed);
  expect(bytesOf(at('work/measured'))).toEqual(undisturbed);
  // nothing half-written, and no database
  expect(readdirSync(at('work')).sort()).toEqual(['graph', 'half', 'measured', 'undisturbed']);
  expect(hidden(graph)).toEqual([]);
}, 1_200_000);
