import type { Extraction } from '../model/extraction.ts';
import { InputError } from '../model/input-error.ts';
import type { Pipeline } from '../pipeline.ts';
import type { Read } from '../read/input-format.ts';
import { type ReadOptions, readInputs } from '../read/read-inputs.ts';
import type { Reporter } from './reporter.ts';

/** Reads inputs and extracts each document, one at a time, in order; what cannot be read is reported and passed over. */
export async function* extractions(
  inputs: readonly string[],
  options: ReadOptions,
  pipeline: Pipeline,
  reporter: Reporter,
): AsyncIterable<Extraction> {
  let done = 0;
  for await (const read of readable(inputs, options, reporter)) {
    const extraction = extracted(read, pipeline, reporter);
    if (!extraction) continue;
    yield extraction;
    reporter.progress(`${++done} documents, ${reporter.refused()} refused`);
  }
}

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

/** What one document says; undefined, and reported, when that fails. */
export function extracted(
  { document, given }: Read,
  pipeline: Pipeline,
  reporter: Reporter,
): Extraction | undefined {
  try {
    return pipeline.extract(document, given ? { given } : {});
  } catch (error) {
    // a fault of ours in one document must not cost the others
    reporter.refuse(new InputError(`cannot be extracted, please report it: ${error}`, document.id));
    return undefined;
  }
}
