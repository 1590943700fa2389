import type { Extraction } from '../model/extraction.ts';
import type { Pipeline } from '../pipeline.ts';
import { documentKey } from '../store/extraction-record.ts';
import { doTask } from './extraction-task.ts';
import { decodeJob, encodeRefusal, encodeResult } from './job.ts';
import { shippedPipeline } from './language-model.ts';
import type { ReadingAnswer, ReadingRequest } from './reading-process.ts';

/** Watchlists whose names are kept at hand: more than a few builds at once are rare. */
const KEPT = 2;

const plain = await shippedPipeline();
const watching = new Map<string, Pipeline>();

async function pipelineFor(watchlist: string | undefined): Promise<Pipeline> {
  if (watchlist === undefined) return plain;
  const pipeline = watching.get(watchlist) ?? (await shippedPipeline(watchlist));
  watching.delete(watchlist);
  watching.set(watchlist, pipeline);
  const [oldest] = watching.keys();
  if (watching.size > KEPT) watching.delete(oldest!);
  return pipeline;
}

/** The result, or why there is none, as bytes. */
async function read({ job, reader, watchlist }: ReadingRequest): Promise<Uint8Array> {
  try {
    const given = decodeJob(job);
    const extraction = doTask(await pipelineFor(watchlist), { read: given }) as Extraction;
    return encodeResult({ key: documentKey(given.document, given.given), reader, extraction });
  } catch (error) {
    return encodeRefusal(String(error));
  }
}

const tell = (answer: ReadingAnswer): void => void process.send!(answer);

process.on('message', async (request: ReadingRequest) => tell({ result: await read(request) }));
// the worker is gone
process.on('disconnect', () => process.exit(0));
tell({ model: plain.model });
