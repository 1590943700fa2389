import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { systemReason } from './system-fault.ts';
import { UsageError } from './usage-error.ts';

/** Where results go. */
export interface Output {
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** Everything is written: only now does a file get its name. */
  readonly close: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>;
}

/** Standard output, or a file that appears under its name only when it is complete. */
export function openOutput(path: string | undefined): Output {
  return path === undefined || path === '-' ? standardOutput() : fileOutput(path);
}

function standardOutput(): Output {
  return {
    write: (text) => written(process.stdout, text),
    close: async () => {},
    discard: async () => {},
  };
}

function fileOutput(path: string): Output {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}`);
  const stream = createWriteStream(unfinished);
  const fault = new Promise<never>((_, reject) => {
    stream.once('error', (error: NodeJS.ErrnoException) =>
      reject(new UsageError(`cannot write ${path}: ${systemReason(error)}`)),
    );
  });
  fault.catch(() => {});
  return {
    write: (text) => Promise.race([written(stream, text), fault]),
    async close() {
      stream.end();
      await Promise.race([finished(stream), fault]);
      await rename(unfinished, path).catch((error: NodeJS.ErrnoException) => {
        throw new UsageError(`cannot write ${path}: ${systemReason(error)}`);
      });
    },
    async discard() {
      stream.destroy();
      await rm(unfinished, { force: true });
    },
  };
}

/** Waits when the reader is slower than the writer. */
async function written(stream: NodeJS.WritableStream, piece: string | Uint8Array): Promise<void> {
  if (stream.write(piece)) return;
  await new Promise<void>((resolve) => stream.once('drain', resolve));
}
