import type { Job, Work } from '../queue/work.ts';
import { decodeJob, encodeRefusal } from './job.ts';
import { ReaderDied, type ReadingProcess, startReading } from './reading-process.ts';

/** What the seats of a worker share. */
export interface Shift {
  readonly work: Work;
  /** Version of the reader. */
  readonly reader: string;
  /** Where the names of a build's watchlist lie; undefined when its build is over. */
  readonly watchlist: (attachment: NonNullable<Job['attachment']>) => Promise<string | undefined>;
  /** No more documents are begun. */
  readonly stopping: AbortSignal;
  /** What is not done now is left to others. */
  readonly leaving: AbortSignal;
  /** A document is begun. */
  readonly begin: () => void;
  /** A document is done with. */
  readonly step: () => void;
  /** A document is refused here, whatever is in it: `talks: the process that reads it dies ...`. */
  readonly refused: (line: string) => void;
}

/** Workers that are given a document and never come back; the next one refuses it. */
const MOST_DELIVERIES = 5;
/** A document that kills its process gets a second one: the machine's want of memory may have been its neighbour's doing. */
const TRIES = 2;
/** Packed bytes of a document that is read so soon that the next may wait for it. */
const SHORT = 16_384;
/** Milliseconds for any document, and for each packed byte of it: a hundred times what they take on a quiet machine. */
const TIME = 120_000;
const TIME_PER_BYTE = 4;

/**
 * One seat of a worker: takes a document, has a process of its own read it, hands the result in, takes the next; until it is told
 * to stop. While one is read the next is on its way.
 * @param first the process, started already
 * @throws InputError when the queue is lost
 */
export async function sit(first: ReadingProcess, shift: Shift): Promise<void> {
  const { work, stopping, leaving } = shift;
  let seated: ReadingProcess | undefined = first;
  const stop = (): void => seated?.stop();
  leaving.addEventListener('abort', stop);
  const request = async (job: Job): Promise<Uint8Array | undefined> => {
    const watchlist = job.attachment && (await shift.watchlist(job.attachment));
    if (job.attachment && watchlist === undefined) return undefined;
    const content = { job: job.content, reader: shift.reader, ...(watchlist !== undefined && { watchlist }) };
    for (let left = TRIES; ; left--) {
      try {
        seated ??= await startReading();
        return await seated.read(content, TIME + TIME_PER_BYTE * job.content.length);
      } catch (error) {
        if (!(error instanceof ReaderDied)) throw error;
        seated = undefined;
        if (leaving.aborted) throw error;
        if (error.late) return refusal(job, 'it takes more time than any document should', shift);
        if (left === 1)
          return refusal(job, `the process that reads it dies (${error.how}), each of ${TRIES} times`, shift);
      }
    }
  };
  try {
    let upcoming: Promise<Job | undefined> | undefined;
    while (!stopping.aborted) {
      const job = await (upcoming ?? work.next());
      upcoming = undefined;
      if (!job) continue;
      if (stopping.aborted) {
        job.giveBack();
        break;
      }
      if (job.content.length < SHORT) upcoming = work.next();
      upcoming?.catch(() => {});
      shift.begin();
      try {
        const result =
          job.deliveries > MOST_DELIVERIES
            ? refusal(job, `${MOST_DELIVERIES} workers were given it, and none came back`, shift)
            : await request(job);
        if (!result) job.forget();
        else await job.done(result);
        shift.step();
      } catch (error) {
        job.giveBack();
        if (!leaving.aborted) throw error;
      }
    }
    (await upcoming)?.giveBack();
  } finally {
    leaving.removeEventListener('abort', stop);
    stop();
  }
}

function refusal(job: Job, why: string, { refused }: Shift): Uint8Array {
  refused(`${nameOf(job)}: ${why}`);
  return encodeRefusal(why);
}

function nameOf({ content }: Job): string {
  try {
    return decodeJob(content).document.id;
  } catch {
    return 'a document';
  }
}
