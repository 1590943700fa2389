import { extractionRecord, type RecordOptions } from '../export/extraction-record.ts';
import type { Extraction } from '../model/extraction.ts';
import type { TraceEntry } from '../model/trace.ts';
import type { Pipeline } from '../pipeline.ts';
import type { Read } from '../read/input-format.ts';

/** What `dragoman extract` prints of a document. */
export interface LineOptions extends Pick<RecordOptions, 'trace'> {
  /** Surface triples in place of typed relations. */
  readonly open: boolean;
}

/** A document, and what is wanted of it: its extraction, or the line that is printed of it. */
export interface ExtractionTask {
  readonly read: Read;
  readonly line?: LineOptions;
}

/** Does a task: the same in the main thread and in a worker. */
export function doTask(pipeline: Pipeline, { read, line }: ExtractionTask): Extraction | string {
  const considered: TraceEntry[] = [];
  const extraction = pipeline.extract(read.document, {
    ...(read.given && { given: read.given }),
    ...(line?.trace && { trace: (entry) => considered.push(entry) }),
  });
  if (!line) return extraction;
  const { open, ...options } = line;
  const record = extractionRecord(extraction, {
    ...options,
    considered,
    ...(open && { open: pipeline.surface(read.document) }),
  });
  return `${JSON.stringify(record)}\n`;
}
