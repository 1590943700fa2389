/**
 * Measures what many machines cost beside the reading itself: packing documents and results, and their way through a NATS
 * JetStream server, in processor time of all that take part, against that of reading the same documents.
 *
 *     npm run bench:queue [-- [--documents N] [--write]]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeJob, decodeResult, encodeJob, encodeResult } from '../src/cli/job.ts';
import { shippedPipeline } from '../src/cli/language-model.ts';
import { openQueue } from '../src/queue/connect.ts';
import { openRun } from '../src/queue/run.ts';
import { openWork } from '../src/queue/work.ts';
import type { Read } from '../src/read/input-format.ts';
import { readInputs } from '../src/read/read-inputs.ts';
import { documentKey } from '../src/store/extraction-record.ts';
import { startNats } from '../test/queue/nats-servers.ts';
import { recordResult } from './results.ts';
import { writeArticles } from './scale/articles.ts';

const { values } = parseArgs({ options: { documents: { type: 'string' }, write: { type: 'boolean' } } });
const count = Number(values.documents ?? 1_000);
/** Sentences of a document: some 500 tokens, as a news article. */
const SENTENCES = 20;
const SEATS = 8;
const READER = 'bench';

const home = mkdtempSync(join(tmpdir(), 'dragoman-queue-'));
const round = (value: number, digits = 3): number => Number(value.toFixed(digits));
/** Processor seconds of this process. */
const own = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
/** Those of another one (proc_pid_stat(5), fields 14 and 15, in hundredths). */
const others = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return sum + (Number(fields[11]) + Number(fields[12])) / 100;
  }, 0);

try {
  const input = join(home, 'articles.jsonl');
  await writeArticles(input, count, SENTENCES);
  const reads: Read[] = [];
  for await (const reading of readInputs([input])) if (!('refused' in reading)) reads.push(reading);

  const pipeline = await shippedPipeline();
  const extract = () => reads.map(({ document }) => pipeline.extract(document));
  // the first round is slower, whatever the machine
  extract();
  let before = own();
  const extractions = extract();
  const reading = own() - before;

  before = own();
  const jobs = new Map(reads.map((read) => [documentKey(read.document), { read, job: encodeJob(read) }]));
  let atBuild = own() - before;
  before = own();
  const results = new Map(
    [...jobs].map(([key, { job }], index) => {
      decodeJob(job);
      return [key, encodeResult({ key, reader: READER, extraction: extractions[index]! })] as const;
    }),
  );
  const atWorker = own() - before;
  before = own();
  for (const [key, { read }] of jobs) decodeResult(results.get(key)!, read, { key, reader: READER });
  atBuild += own() - before;

  const figures = [
    { name: 'packing at the worker, to reading the document', value: round(atWorker / reading) },
    { name: 'packing at the build, to reading the document', value: round(atBuild / reading) },
  ];
  for (const servers of [1, 3]) {
    const { client, server, seconds } = await through(servers, jobs, results);
    const what = servers === 1 ? 'one server' : 'three servers, three copies';
    console.log(`${what}: ${Math.round(count / seconds)} documents a second, on a machine as busy as it was`);
    figures.push(
      { name: `way through ${what}, build and worker, to reading it`, value: round(client / reading) },
      { name: `way through ${what}, the servers, to reading it`, value: round(server / reading) },
    );
  }
  const bytes = (all: Iterable<Uint8Array>): number => [...all].reduce((sum, { length }) => sum + length, 0);
  figures.push(
    {
      name: 'document, packed, kB',
      value: round(bytes([...jobs.values()].map(({ job }) => job)) / count / 1000, 1),
    },
    { name: 'result, packed, kB', value: round(bytes(results.values()) / count / 1000, 1) },
  );
  for (const { name, value } of figures) console.log(`${name.padEnd(75)}${String(value).padStart(9)}`);
  if (values.write)
    recordResult({
      measure: 'queue',
      title: 'many machines: what the queue costs',
      command: 'npm run bench:queue',
      figures,
    });
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Sends all documents, has their results, which are made already, sent back, and collects them. */
async function through(
  servers: number,
  jobs: ReadonlyMap<string, { readonly job: Uint8Array }>,
  results: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly seconds: number; readonly client: number; readonly server: number }> {
  const nats = await startNats(servers);
  try {
    const [build, worker] = await Promise.all(
      [1, 2].map(() => openQueue({ address: nats.address, note: console.error })),
    );
    const run = await openRun(build!, { run: 'bench', reader: READER, ahead: 1_000 });
    const work = await openWork(worker!, READER);
    const byJob = new Map([...jobs].map(([key, { job }]) => [Buffer.from(job).toString('latin1'), key]));
    const pids = nats.pids();
    const [began, client, server] = [performance.now(), own(), others(pids)];
    let done = 0;
    const seats = Array.from({ length: SEATS }, async () => {
      while (done < jobs.size) {
        const job = await work.next();
        if (!job) continue;
        await job.done(results.get(byJob.get(Buffer.from(job.content).toString('latin1'))!)!);
        done++;
      }
    });
    const asked: Promise<void>[] = [];
    for (const [key, { job }] of jobs) {
      if (run.pending().documents >= 1_000) await Promise.race(asked);
      asked.push(run.ask(key, job).then(() => run.kept(key)));
    }
    await Promise.all(asked);
    const spent = {
      seconds: (performance.now() - began) / 1000,
      client: own() - client,
      server: others(pids) - server,
    };
    await Promise.all(seats);
    await run.finish();
    await Promise.all([build!.close(), worker!.close()]);
    return spent;
  } finally {
    await nats.remove();
  }
}
