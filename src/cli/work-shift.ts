import type { Queue } from '../queue/connect.ts';
import { answerRollCall, waitingForOthers } from '../queue/presence.ts';
import { openWork } from '../queue/work.ts';
import { readerVersion } from './reader-version.ts';
import { startReading } from './reading-process.ts';
import { sit } from './reading-seat.ts';
import { watchlistFiles } from './watchlist-files.ts';

export interface ShiftOptions {
  /** Documents read at a time. */
  readonly seats: number;
  /** The shift ends when no document came for so many milliseconds. */
  readonly idle?: number;
  /** Hears of each document that is done with. */
  readonly step: () => void;
  /** Hears of a document that costs every process its life, in one line. */
  readonly refused: (line: string) => void;
  readonly note: (message: string) => void;
}

/** A worker at work. */
export interface WorkShift {
  /** Fulfilled when it is over, and all that it had is done or given back. @throws InputError when the queue is lost */
  readonly over: Promise<void>;
  /** No more documents are begun; those under way get a while. Called again: they are given back at once. */
  readonly stop: () => void;
}

/** Milliseconds that documents under way get to be done. */
const GRACE = 20_000;
/** Milliseconds between looks at what waits for workers of other versions. */
const LOOK = 30_000;

/** Reads what builds put on the queue, until it is stopped. */
export async function startShift(queue: Queue, options: ShiftOptions): Promise<WorkShift> {
  const { seats, note } = options;
  const processes = await Promise.all(Array.from({ length: seats }, startReading));
  const reader = await readerVersion(processes[0]!.model, undefined);
  const work = await openWork(queue, reader);
  answerRollCall(queue, reader);
  note(
    `${queue.shown}: reads ${seats === 1 ? 'a document' : `${seats} documents`} at a time, version ${reader}`,
  );

  const [stopping, leaving] = [new AbortController(), new AbortController()];
  const timers: NodeJS.Timeout[] = [];
  const stop = (): void => {
    if (stopping.signal.aborted) leaving.abort();
    stopping.abort();
    timers.push(setTimeout(() => leaving.abort(), GRACE));
  };
  let last = performance.now();
  let underWay = 0;
  const { idle } = options;
  const endIfIdle = (): void => {
    if (!stopping.signal.aborted && !underWay && performance.now() - last > idle!) stop();
  };
  if (idle !== undefined) timers.push(setInterval(endIfIdle, 250));
  const look = othersTold(queue, reader, note);
  look();
  timers.push(setInterval(look, LOOK));

  const watchlists = watchlistFiles();
  const shift = {
    work,
    reader,
    watchlist: watchlists.of,
    stopping: stopping.signal,
    leaving: leaving.signal,
    begin: () => {
      underWay++;
    },
    step: () => {
      underWay--;
      last = performance.now();
      options.step();
    },
    refused: options.refused,
  };
  const sitting = processes.map((process) => sit(process, shift));
  const over = Promise.all(sitting)
    .catch(async (error) => {
      // one seat has lost the queue: so have the others
      stop();
      leaving.abort();
      await Promise.allSettled(sitting);
      throw error;
    })
    .then(() => {})
    .finally(async () => {
      for (const timer of timers) clearInterval(timer);
      await watchlists.remove();
    });
  return { over, stop };
}

/** Looks for documents that this worker must leave to another version, and tells of each version once. */
function othersTold(queue: Queue, reader: string, note: (message: string) => void): () => void {
  const told = new Set<string>();
  const tell = async (): Promise<void> => {
    for (const [other, count] of await waitingForOthers(queue, reader)) {
      if (told.has(other)) continue;
      told.add(other);
      note(
        `${queue.shown}: ${count} documents wait for a worker of version ${other}; they are left to it, this one is ${reader}`,
      );
    }
  };
  // what fails while servers change is looked at again
  return () => void tell().catch(() => {});
}
