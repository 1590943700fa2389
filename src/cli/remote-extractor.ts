import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import type { Queue } from '../queue/connect.ts';
import type { Run } from '../queue/run.ts';
import { documentKey } from '../store/extraction-record.ts';
import type { Journal } from '../store/journal.ts';
import type { Extractor } from './extractor.ts';
import { decodeResult, encodeJob } from './job.ts';
import { shippedPipeline } from './language-model.ts';
import { type NatsOptions, queueOf, replicasOf } from './nats-option.ts';
import { readerVersion } from './reader-version.ts';
import type { Reporter } from './reporter.ts';

/** Has documents read by workers on other machines. */
export interface RemoteExtractor extends Pick<Extractor, 'model' | 'extraction' | 'ahead' | 'close'> {
  /** The same journal; what it has kept is taken off the queue. */
  readonly keepingIn: (journal: Journal) => Journal;
  /** Every result is kept: nothing of the build stays on the cluster. */
  readonly finish: () => Promise<void>;
}

/** What tells one build from the others on a cluster, so that it finds its results when it is called again. */
export interface BuildIdentity {
  /** The graph's folder. */
  readonly folder: string;
  readonly inputs: readonly string[];
  /** Path of the user's own names. */
  readonly watchlist?: string;
}

/** Documents under way at most: enough for a hundred workers and more, and no more than a moment's work for one. */
const AHEAD = 1_000;
/** Bytes of them; a build does not fill its memory with large ones. */
const AHEAD_BYTES = 64 << 20;
/** Milliseconds without any server after which the build gives up; called again, it goes on. */
const PATIENCE = 10 * 60_000;
/** Milliseconds without a result after which it is asked whether workers are there. */
const QUIET = 8_000;

/** @throws UsageError when the cluster cannot be had */
export async function createRemoteExtractor(
  options: NatsOptions & { readonly nats: string },
  { folder, inputs, watchlist }: BuildIdentity,
  reporter: Reporter,
): Promise<RemoteExtractor> {
  const replicas = replicasOf(options);
  const queue = await queueOf(options, reporter, PATIENCE);
  try {
    const { model } = await shippedPipeline(watchlist);
    const reader = await readerVersion(model, undefined);
    const [{ openRun }, { token }] = await Promise.all([
      import('../queue/run.ts'),
      import('../queue/streams.ts'),
    ]);
    const whole = await readerVersion(model, watchlist);
    const run = await openRun(queue, {
      run: token(JSON.stringify([hostname(), resolve(folder), inputs, whole])),
      reader,
      ahead: AHEAD,
      ...(replicas !== undefined && { replicas }),
      ...(watchlist !== undefined && { attachment: await readFile(watchlist) }),
    });
    let isClosed = false;
    const watch = await watchForWorkers(queue, run, reader, reporter);
    return {
      model,
      async extraction(read) {
        const key = documentKey(read.document, read.given);
        const bytes = await run.ask(key, encodeJob(read));
        try {
          return decodeResult(bytes, read, { key, reader });
        } catch (error) {
          // told once; whoever calls again wants it tried again
          run.kept(key);
          throw error;
        }
      },
      ahead: () => (run.pending().bytes < AHEAD_BYTES ? AHEAD : 1),
      keepingIn: (journal) => ({
        ...journal,
        async add(result) {
          await journal.add(result);
          run.kept(result.key);
        },
      }),
      async finish() {
        await run
          .finish()
          .catch((error) => reporter.note(`left on the cluster for a week: ${error.message}`));
      },
      async close() {
        if (isClosed) return;
        isClosed = true;
        watch.stop();
        await run.leave();
        await queue.close();
      },
    };
  } catch (error) {
    await queue.close();
    throw error;
  }
}

/** Says, once each time, that documents wait and no worker of this version is there. */
async function watchForWorkers(
  queue: Queue,
  run: Run,
  reader: string,
  { note }: Reporter,
): Promise<{ readonly stop: () => void }> {
  const { rollCall } = await import('../queue/presence.ts');
  let told = false;
  const look = async (): Promise<void> => {
    if (run.quiet() < QUIET) told = false;
    if (told || run.quiet() < QUIET) return;
    const there = await rollCall(queue);
    if (there.has(reader) || run.quiet() < QUIET) return;
    told = true;
    const others = [...there.keys()].map((version) => `; one of version ${version} is there`).join('');
    note(
      `${queue.shown}: ${run.pending().documents} documents wait, and no worker of version ${reader} is there: dragoman worker --nats ${queue.shown}${others}`,
    );
  };
  const timer = setInterval(() => void look().catch(() => {}), QUIET / 4);
  return { stop: () => clearInterval(timer) };
}
