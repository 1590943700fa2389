import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';
import type { Extraction } from '../model/extraction.ts';
import type { Read } from '../read/input-format.ts';
import { type Done, doTask, type ExtractionTask, type LineOptions } from './extraction-task.ts';
import type { WorkerFacts } from './extraction-worker.ts';
import { inBatches } from './in-batches.ts';
import { shippedPipeline } from './language-model.ts';

/** Extracts documents, in this thread or in many. */
export interface Extractor {
  /** Version of the language model. */
  readonly model: string;
  readonly extraction: (read: Read) => Promise<Extraction>;
  /** The line of JSON, with its end, that `dragoman extract` prints. */
  readonly line: (read: Read, options: LineOptions) => Promise<string>;
  /** How many documents may be under way at once, so that no thread waits and memory stays bounded. */
  readonly ahead: () => number;
  readonly close: () => Promise<void>;
}

/** More threads gain nothing while one reads for them all. */
const MOST_WORKERS = 16;
/** Batches for each thread: one at work, one that waits for it. */
const BATCHES = 2;
/** Documents and characters of a batch, at most, but for a document that is longer: more of them save no more. */
export const BATCH = { items: 8, size: 20_000 };
/** Characters of text after which threads pay for their start: a second or two of work. */
const WORTH_THREADS = 40_000;

/** One thread for each core, unless told otherwise. */
export const defaultWorkers = (): number => Math.min(MOST_WORKERS, availableParallelism());

/**
 * An extractor with the shipped model. The first documents are extracted in this thread; when there turn out to be many, threads
 * of their own take over. The results are the same wherever they come from.
 * @param workers how many threads; 1 keeps all in this one
 * @param watchlist path of the user's own names
 */
export async function createExtractor(workers: number, watchlist?: string): Promise<Extractor> {
  const pipeline = await shippedPipeline(watchlist);
  let pool: Promise<Piscina> | undefined;
  let seen = 0;

  const inThreads = inBatches(
    async (tasks: readonly ExtractionTask[]) => {
      pool ??= startPool(workers, watchlist);
      const done: readonly Done[] = await (await pool).run(tasks);
      return done.map(resultOf);
    },
    { ...BATCH, underWay: workers * BATCHES, sizeOf: ({ read }) => read.document.text.length },
  );
  const run = async (task: ExtractionTask): Promise<Extraction | string> => {
    if (workers === 1 || seen < WORTH_THREADS) {
      seen += task.read.document.text.length;
      return doTask(pipeline, task);
    }
    return inThreads(task);
  };

  return {
    model: pipeline.model,
    extraction: (read) => run({ read }) as Promise<Extraction>,
    line: (read, line) => run({ read, line }) as Promise<string>,
    ahead: () => (pool ? workers * (BATCHES + 1) * BATCH.items : 1),
    close: async () => (await pool)?.destroy(),
  };
}

async function resultOf(done: Done): Promise<Extraction | string> {
  if ('error' in done) throw done.error;
  return done.result;
}

async function startPool(workers: number, watchlist: string | undefined): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  const facts: WorkerFacts = watchlist === undefined ? {} : { watchlist };
  return new Piscina({
    // compiled or not, the worker lies beside this file
    filename: import.meta.url.replace(/extractor(?=\.[jt]s$)/, 'extraction-worker'),
    minThreads: workers,
    maxThreads: workers,
    workerData: facts,
  });
}
