import { collect, type Delivered, type Results, sweepRun } from './collect.ts';
import type { Queue } from './connect.ts';
import { drop, keep, type Reference } from './payload.ts';
import { QueueError } from './queue-error.ts';
import { ensureStreams } from './streams.ts';
import { isQueued, type Submission, submit } from './submit.ts';

/** A build that has its documents read by workers. */
export interface Run {
  /**
   * Has a document read; fulfilled with the result, however long that takes and whatever breaks meanwhile.
   * @param key identity of the document, a part of a subject: hex
   * @throws QueueError when the queue is lost
   */
  readonly ask: (key: string, job: Uint8Array) => Promise<Uint8Array>;
  /** The result of a document is kept elsewhere: the queue need not have it any longer. */
  readonly kept: (key: string) => void;
  /** How many documents wait for their results, and how many bytes they are. */
  readonly pending: () => { readonly documents: number; readonly bytes: number };
  /** Milliseconds since the last result, or since there was nothing to wait for. */
  readonly quiet: () => number;
  /** All is done: takes away what is left of it on the cluster. */
  readonly finish: () => Promise<void>;
  /** Stops without taking anything away: the same build can go on. */
  readonly leave: () => Promise<void>;
}

export interface RunOptions extends Submission {
  /** How many documents are under way at most. */
  readonly ahead: number;
  /** Copies of everything on so many servers. */
  readonly replicas?: number;
  /** What goes with every document. */
  readonly attachment?: Uint8Array;
  /** Milliseconds after which it is asked what has become of a document. */
  readonly overdue?: number;
}

const OVERDUE = 20_000;
/** Documents asked after at once: the first in the queue are the first to be lost. */
const ASKED = 64;

interface Waiting {
  readonly job: Uint8Array;
  readonly resolve: (result: Uint8Array) => void;
  readonly reject: (error: Error) => void;
  since: number;
  /** Parts of the job, where it has some. */
  reference?: Reference;
}

/**
 * Begins a build on the cluster, or goes on with the one of the same name. Nothing depends on a message that must not get lost: a
 * result is found by its document's key, whoever made it and however often, and a document of which neither is there is sent again.
 */
export async function openRun(queue: Queue, options: RunOptions): Promise<Run> {
  const { ahead, overdue = OVERDUE } = options;
  await ensureStreams(queue, options.replicas);
  const attachment = options.attachment && (await keep(queue, options.run, options.attachment));
  const waiting = new Map<string, Waiting>();
  /** Results that came before they were asked for: of a build that was cut off. */
  const early = new Map<string, Delivered>();
  /** Results that were handed on, until they are kept. */
  const handed = new Map<string, () => Promise<void>>();
  let bytes = 0;
  let last = clock();
  let results: Results;

  const take = async (result: Delivered): Promise<void> => {
    const { key } = result;
    const asked = waiting.get(key);
    if (!asked) {
      early.delete(key);
      early.set(key, result);
      if (early.size <= 2 * ahead) return;
      const [oldest] = early.values();
      early.delete(oldest!.key);
      oldest!.settle();
      return;
    }
    const opened = await result.open().catch(() => undefined);
    if (!opened) return result.settle();
    if (!waiting.delete(key)) return result.settle();
    bytes -= asked.job.length;
    last = clock();
    handed.set(key, async () => {
      result.settle();
      for (const parts of [asked.reference, opened.reference])
        if (parts) await drop(queue, options.run, parts);
    });
    asked.resolve(opened.bytes);
  };

  results = await collect(queue, options.run, 4 * ahead, (result) => void take(result));
  // else a document would be sent again whose result is on its way
  await results.caughtUp;

  /** What has become of documents whose results should have come: servers that fail may lose what they had acknowledged. */
  const askAfter = async (): Promise<void> => {
    await results.refresh();
    const late = [...waiting].filter(([, { since }]) => clock() - since > overdue).slice(0, ASKED);
    for (const [key, asked] of late) {
      if (waiting.get(key) !== asked) continue;
      asked.since = clock();
      const found = await results.find(key);
      if (found) await take(found);
      else if (!(await isQueued(queue, options, key)) && waiting.get(key) === asked) await send(key, asked);
    }
  };
  const sending = new Set<Promise<void>>();
  const send = (key: string, asked: Waiting): Promise<void> => {
    const sent = submit(queue, options, key, asked.job, attachment).then((reference) => {
      if (reference) asked.reference = reference;
    });
    sending.add(sent);
    const settled = (): void => void sending.delete(sent);
    sent.then(settled, settled);
    return sent;
  };
  let asking: Promise<void> | undefined;
  const timer = setInterval(() => {
    // one that fails because servers are away comes again
    asking ??= askAfter()
      .catch(() => {})
      .finally(() => {
        asking = undefined;
      });
  }, overdue / 4);
  /** Without the queue no result comes: nobody need wait for his turn to hear of it. */
  const fail = (error: Error): void => {
    clearInterval(timer);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  void queue.closed.then(fail);
  const stop = async (): Promise<void> => {
    clearInterval(timer);
    // it may be making anew the consumer that is about to be taken away
    await asking;
    await results.stop();
  };

  return {
    async ask(key, job) {
      if (waiting.has(key)) throw new QueueError('is under way already', key);
      if (!waiting.size) last = clock();
      bytes += job.length;
      const result = new Promise<Uint8Array>((resolve, reject) => {
        waiting.set(key, { job, resolve, reject, since: clock() });
      });
      const asked = waiting.get(key)!;
      const before = early.get(key);
      early.delete(key);
      if (before) await take(before);
      if (waiting.get(key) === asked)
        // the result may come before the queue's word that it has the document
        send(key, asked).catch(fail);
      return result;
    },
    kept(key) {
      const settle = handed.get(key);
      handed.delete(key);
      void settle?.().catch(() => {});
    },
    pending: () => ({ documents: waiting.size, bytes }),
    quiet: () => (waiting.size ? clock() - last : 0),
    async finish() {
      await stop();
      // a document may be on its way a second time while its result is here
      await Promise.allSettled(sending);
      await sweepRun(queue, options.run);
    },
    leave: stop,
  };
}

const clock = (): number => Number(process.hrtime.bigint() / 1_000_000n);
