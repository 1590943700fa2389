import { workerData } from 'node:worker_threads';
import { doTask, type ExtractionTask } from './extraction-task.ts';
import { shippedPipeline } from './language-model.ts';

/** What the pool tells each of its threads. */
export interface WorkerFacts {
  readonly watchlist?: string;
}

const pipeline = await shippedPipeline((workerData as WorkerFacts).watchlist);

/** The thread's work, as piscina calls it. */
export default (task: ExtractionTask) => doTask(pipeline, task);
