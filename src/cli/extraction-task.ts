import { extractionRecord, type RecordOptions } from '../export/extraction-record.ts';
import type { Extraction } from '../model/extraction.ts';
import type { TraceEntry } from '../model/trace.ts';
import type { Pipeline } from '../pipeline.ts';
import type { Read } from '../read/input-format.ts';
import type { SurfaceTriple } from '../relate/surface-triples.ts';

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

/** What came of a task. */
export type Done = { readonly result: Extraction | string } | { readonly error: unknown };

/** Does a task: the same in the main thread and in a worker. */
export const doTask = (pipeline: Pipeline, task: ExtractionTask): Extraction | string =>
  together(pipeline, [task])[0]!;

/** Does several tasks at once; one that fails costs the others nothing but time. */
export function doTasks(pipeline: Pipeline, tasks: readonly ExtractionTask[]): readonly Done[] {
  try {
    return together(pipeline, tasks).map((result) => ({ result }));
  } catch (error) {
    if (tasks.length === 1) return [{ error }];
    return tasks.flatMap((task) => doTasks(pipeline, [task]));
  }
}

function together(pipeline: Pipeline, tasks: readonly ExtractionTask[]): readonly (Extraction | string)[] {
  const considered = tasks.map((): TraceEntry[] => []);
  const clauses: (readonly SurfaceTriple[])[] = [];
  const extractions = pipeline.extractAll(
    tasks.map(({ read }) => read.document),
    tasks.map(({ read, line }, i) => ({
      ...(read.given && { given: read.given }),
      ...(line?.trace && { trace: (entry: TraceEntry) => considered[i]!.push(entry) }),
      ...(line?.open && {
        surface: (triples: readonly SurfaceTriple[]) => {
          clauses[i] = triples;
        },
      }),
    })),
  );
  return tasks.map(({ line }, i) => {
    if (!line) return extractions[i]!;
    const { open, ...options } = line;
    const record = extractionRecord(extractions[i]!, {
      ...options,
      considered: considered[i]!,
      ...(open && { open: clauses[i]! }),
    });
    return `${JSON.stringify(record)}\n`;
  });
}
