import { InputError } from '../model/input-error.ts';
import { QueueError } from '../queue/queue-error.ts';
import type { Read } from '../read/input-format.ts';
import { type ReadOptions, readInputs } from '../read/read-inputs.ts';
import type { Reporter } from './reporter.ts';

/** The documents of the inputs; what cannot be read is reported and passed over. */
export async function* readable(
  inputs: readonly string[],
  options: ReadOptions,
  reporter: Reporter,
): AsyncIterable<Read> {
  for await (const reading of readInputs(inputs, options)) {
    if ('refused' in reading) reporter.refuse(reading.refused);
    else yield reading;
  }
}

/**
 * What is made of one document; undefined, and reported, when that fails: a fault of ours in one must not cost the others.
 * @throws QueueError when it is no fault of the document: the machines that read are out of reach
 */
export async function orReported<Result>(
  { document }: Read,
  work: Promise<Result>,
  reporter: Reporter,
): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof QueueError) throw error;
    reporter.refuse(new InputError(`cannot be extracted, please report it: ${error}`, document.id));
    return undefined;
  }
}
