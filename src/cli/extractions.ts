import { basename, extname } from 'node:path';
import { InputError } from '../model/input-error.ts';
import { QueueError } from '../queue/queue-error.ts';
import type { Read } from '../read/input-format.ts';
import { type ReadOptions, readInputs } from '../read/read-inputs.ts';
import { counted } from './counted.ts';
import type { Reporter } from './reporter.ts';

/** The documents of the inputs; what cannot be read is reported and passed over. */
export async function* readable(
  inputs: readonly string[],
  options: ReadOptions,
  reporter: Reporter,
): AsyncIterable<Read> {
  const passedOver = (folder: string, paths: readonly string[]): void =>
    reporter.note(
      `${folder}: passed over ${counted(paths.length, 'file', 'files')} of other kinds (${kindsOf(paths)})`,
    );
  for await (const reading of readInputs(inputs, { ...options, passedOver })) {
    if ('refused' in reading) reporter.refuse(reading.refused);
    else yield reading;
  }
}

const MOST_KINDS = 5;

/** `2 .xlsx, 1 .mp4`: the most frequent first. */
function kindsOf(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const kind = extname(path) || basename(path);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${count} ${kind}`);
  return [...kinds.slice(0, MOST_KINDS), ...(kinds.length > MOST_KINDS ? ['...'] : [])].join(', ');
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
