/**
 * Writes, reads, checks and exports graphs of 100,000 and 1,000,000 pieces of evidence, each step in a process of its
 * own, and compares peak memory and processor time: what streams takes ten times the time and the same memory.
 *
 *     npx tsx bench/store.ts [--write]
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EXPORT_FORMATS } from '../src/export/formats.ts';
import { checkGraph } from '../src/store/check-graph.ts';
import { readGraph } from '../src/store/read-graph.ts';
import { openStoredGraph } from '../src/store/stored-graph.ts';
import { writeGraph } from '../src/store/write-graph.ts';
import { largeGraph } from './large-graph.ts';
import { recordResult } from './results.ts';

const SIZES = [100_000, 1_000_000] as const;

type Step = (folder: string, evidence: number) => Promise<unknown>;

async function exported(folder: string, id: string): Promise<void> {
  const format = EXPORT_FORMATS.find((each) => each.id === id)!;
  const graph = await readGraph(folder);
  await pipeline(
    Readable.from(format.write(graph)),
    createWriteStream(join(folder, `out${format.extension}`)),
  );
}

const STEPS: Readonly<Record<string, Step>> = {
  nothing: async () => {},
  'written as a stream': (folder, evidence) => writeGraph(folder, largeGraph(evidence)),
  'read as a stream': async (folder) => {
    const graph = await openStoredGraph(folder);
    for (const records of [graph.documents, graph.entities, graph.relations, graph.layout!])
      for await (const _ of records());
  },
  checked: async (folder) => checkGraph(await openStoredGraph(folder)),
  'read into memory': (folder) => readGraph(folder),
  'exported as JSON Lines': (folder) => exported(folder, 'jsonl'),
  'exported as GEXF': (folder) => exported(folder, 'gexf'),
};

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' } },
  allowPositionals: true,
});

if (positionals.length) {
  const [step, folder, evidence] = positionals;
  await STEPS[step!]!(folder!, Number(evidence));
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.log(JSON.stringify({ megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }));
} else compare();

interface Cost {
  readonly megabytes: number;
  readonly seconds: number;
}

function compare(): void {
  const home = mkdtempSync(join(tmpdir(), 'dragoman-bench-store-'));
  const costs = new Map<string, readonly Cost[]>();
  try {
    for (const step of Object.keys(STEPS)) {
      const both = SIZES.map((size) => run(step, join(home, String(size)), size));
      costs.set(step, both);
      const [small, large] = both as [Cost, Cost];
      console.log(
        `${step.padEnd(24)}${both.map(({ megabytes, seconds }) => `${megabytes.toFixed(0).padStart(7)} MB ${seconds.toFixed(1).padStart(6)} s`).join('  ')}   memory x${(large.megabytes / small.megabytes).toFixed(2)}`,
      );
    }
    const size = statSync(join(home, String(SIZES[1]), 'relations.jsonl')).size / 1e6;
    console.log(`relations.jsonl of the large one: ${size.toFixed(0)} MB`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  if (values.write) record(costs);
}

function run(step: string, folder: string, size: number): Cost {
  const script = fileURLToPath(import.meta.url);
  const args = ['--import', 'tsx', '--max-old-space-size=16000', script, step, folder, String(size)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${step}, ${size}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1)!);
}

/** Peak memory of the large graph over that of the small one; a stream's stays near 1, all in memory nears 10. */
function record(costs: ReadonlyMap<string, readonly Cost[]>): void {
  const figures = [...costs]
    .filter(([step]) => step !== 'nothing')
    .map(([step, [small, large]]) => ({
      name: step,
      value: Math.round((large!.megabytes / small!.megabytes) * 100) / 100,
      ...(step.endsWith('stream') && { reach: 1.5, aim: 1.1 }),
    }));
  recordResult({
    measure: 'store',
    title: 'peak memory at a million pieces of evidence, against 100,000',
    command: 'npx tsx bench/store.ts --write',
    figures,
  });
}
