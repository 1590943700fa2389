/**
 * Merges made-up results with 100,000 and 1,000,000 different relations on disk, each in a process of its own, and compares
 * peak memory: what is bounded takes ten times the time and the same memory.
 *
 *     npx tsx bench/merge.ts [--relations N] [--write]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openResults } from '../src/cli/merge-options.ts';
import type { Reporter } from '../src/cli/reporter.ts';
import { storeBuild } from '../src/cli/store-build.ts';
import { madeUpResult, RELATIONS } from './merge/made-up-result.ts';
import { recordResult } from './results.ts';

const { values, positionals } = parseArgs({
  options: { relations: { type: 'string' }, write: { type: 'boolean' } },
  allowPositionals: true,
});
const most = Number(values.relations ?? 1_000_000);

if (positionals.length) await merge(positionals[0]!, Number(positionals[1]));
else compare();

/** One merge; prints its peak memory and the counts of the graph. */
async function merge(folder: string, relations: number): Promise<void> {
  const reporter: Reporter = { refuse() {}, note() {}, progress() {}, refused: () => 0, done() {} };
  const results = await openResults(folder, { merge: 'disk' }, reporter);
  const documents = relations / RELATIONS;
  for (let number = 0; number < documents; number++) {
    const stored = madeUpResult(number, documents);
    await results.put({ document: stored.extraction.document, stored });
  }
  const { counts } = await storeBuild(folder, results, { name: 'large', model: 'made-up' }, reporter);
  await results.close();
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = (userCPUTime + systemCPUTime) / 1e6;
  console.log(JSON.stringify({ megabytes: maxRSS / 1024, seconds, counts }));
}

function compare(): void {
  const home = mkdtempSync(join(tmpdir(), 'dragoman-bench-merge-'));
  try {
    const [small, large] = [most / 10, most].map((relations) => {
      const folder = join(home, String(relations));
      const ran = run(folder, relations);
      const size = statSync(join(folder, 'relations.jsonl')).size / 1e6;
      const told = `${ran.megabytes.toFixed(0)} MB, ${ran.seconds.toFixed(0)} s of processor`;
      console.log(`${relations} relations (${size.toFixed(0)} MB): peak ${told}`, JSON.stringify(ran.counts));
      return ran;
    });
    const ratio = Math.round((large!.megabytes / small!.megabytes) * 100) / 100;
    console.log(`memory x${ratio}`);
    if (values.write)
      recordResult({
        measure: 'merge',
        title: 'peak memory of a merge on disk',
        command: `npx tsx bench/merge.ts --relations ${most} --write`,
        figures: [
          { name: `${most} relations against ${most / 10}`, value: ratio, reach: 1.5, aim: 1.1 },
          { name: `MB, ${most} relations`, value: Math.round(large!.megabytes) },
        ],
      });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function run(folder: string, relations: number) {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), folder, String(relations)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${relations}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as {
    megabytes: number;
    seconds: number;
    counts: object;
  };
}
