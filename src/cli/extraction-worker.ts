import { workerData } from 'node:worker_threads';
import { doTasks, type ExtractionTask } from './extraction-task.ts';
import { shippedPipeline } from './language-model.ts';

/** What the pool tells each of its threads. */
export interface WorkerFacts {
  readonly watchlist?: string;
}

const pipeline = await shippedPipeline((workerData as WorkerFacts).watchlist);

/** The thread's work, as piscina calls it. */
export default (tasks: readonly ExtractionTask[]) => doTasks(pipeline, tasks);
