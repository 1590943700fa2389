import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A document for a process of its own, as bytes. */
export interface ReadingRequest {
  readonly job: Uint8Array;
  /** Version of the reader, to be written into the result. */
  readonly reader: string;
  /** Path of the names to watch for. */
  readonly watchlist?: string;
}

/** What that process says: once which model it has, and then a result for each document. */
export type ReadingAnswer = { readonly model: string } | { readonly result: Uint8Array };

/** A process that reads documents, one at a time. */
export interface ReadingProcess {
  /** Version of the language model. */
  readonly model: string;
  /** @throws ReaderDied when the process ends before the result is there, or is ended because the time is over */
  readonly read: (request: ReadingRequest, milliseconds: number) => Promise<Uint8Array>;
  /** Ends it, whatever it is at. */
  readonly stop: () => void;
}

/** A document cost the process that read it. */
export class ReaderDied extends Error {
  override readonly name = 'ReaderDied';
  constructor(
    /** `SIGKILL`, `exit status 134`. */
    readonly how: string,
    /** Whether it was ended because it took too long. */
    readonly late = false,
  ) {
    super(how);
  }
}

/**
 * Starts a process. Threads would be cheaper, but a document that costs the memory of a whole process, or breaks it, takes all its threads
 * along and their documents; of a process it is known which document it had.
 * @throws ReaderDied when it does not even start
 */
export async function startReading(): Promise<ReadingProcess> {
  // compiled or not, the child lies beside this file
  const script = fileURLToPath(import.meta.url.replace(/reading-process(?=\.[jt]s$)/, 'reading-child'));
  const child = fork(script, [], {
    serialization: 'advanced',
    // an interrupt at the terminal is the worker's to answer
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const hello = await answerOf(child);
  if (!('model' in hello)) throw new ReaderDied('it does not say which model it has');
  return {
    model: hello.model,
    async read(request, milliseconds) {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        child.kill('SIGKILL');
      }, milliseconds);
      try {
        const answered = answerOf(child);
        child.send(request, () => {});
        return ((await answered) as { result: Uint8Array }).result;
      } catch (error) {
        throw late ? new ReaderDied((error as Error).message, true) : error;
      } finally {
        clearTimeout(timer);
      }
    },
    stop: () => void child.kill('SIGKILL'),
  };
}

function answerOf(child: ChildProcess): Promise<ReadingAnswer> {
  return new Promise((resolve, reject) => {
    const answered = (answer: unknown): void => {
      child.off('exit', ended);
      resolve(answer as ReadingAnswer);
    };
    const ended = (code: number | null, signal: NodeJS.Signals | null): void => {
      child.off('message', answered);
      reject(new ReaderDied(signal ?? `exit status ${code}`));
    };
    if (child.exitCode !== null || child.signalCode !== null) return ended(child.exitCode, child.signalCode);
    child.once('message', answered);
    child.once('exit', ended);
  });
}
