import type { Consumer, JsMsg } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import type { Queue } from './connect.ts';
import { fetchKept, packed, referenceIn, unpacked } from './payload.ts';
import { publish } from './publish.ts';
import { ensureStreams, LEFT_BEHIND, STREAMS, SUBJECTS, token } from './streams.ts';
import { ATTACHED } from './submit.ts';

/** A document that is to be read, as bytes, and what may become of it. */
export interface Job {
  readonly content: Uint8Array;
  /** How many workers were given it, this one among them. */
  readonly deliveries: number;
  /** What goes with it, where something does: names to watch for. Undefined when it is gone. */
  readonly attachment?: { readonly digest: string; readonly fetch: () => Promise<Uint8Array | undefined> };
  /** Hands in the result; fulfilled when the stream of results has it, which is when the job is taken off the queue. */
  readonly done: (result: Uint8Array) => Promise<void>;
  /** Leaves it to another worker, at once. */
  readonly giveBack: () => void;
  /** Takes it off the queue without a result: its build is over. */
  readonly forget: () => void;
}

/** Where a worker gets its work. */
export interface Work {
  /** The next document; undefined when none came for a moment. @throws QueueError when the connection is closed */
  readonly next: () => Promise<Job | undefined>;
}

/** Milliseconds after which a document counts as lost with its worker, unless that one says that it is still at it. */
const ACK_WAIT = 15_000;
/** A change of leaders may cost one sign of life, not two. */
const SIGN_OF_LIFE = ACK_WAIT / 4;
/** Milliseconds that a request waits on the server: as long as a worker that should stop may have to wait. */
const WAIT = 2_000;
const PAUSE = 500;

/** The consumer that all workers of a version share: its name is how others know of it. */
export const consumerOf = (reader: string): string => `reader_${token(reader)}`;

/**
 * Work for readers of one version; documents for others are not even seen. How often a document is handed out has no limit here, because a
 * document that no one gets any more would be lost without a word: whoever gets it looks at `deliveries`.
 * @param reader version of the program, its rules and its model
 */
export async function openWork(queue: Queue, reader: string): Promise<Work> {
  let consumer: Consumer | undefined;
  const open = async (): Promise<Consumer> => {
    await ensureStreams(queue);
    await queue.manager.consumers.add(STREAMS.work, {
      durable_name: consumerOf(reader),
      description: reader,
      filter_subject: SUBJECTS.work(token(reader), '*', '*'),
      ack_policy: 'explicit',
      ack_wait: nanos(ACK_WAIT),
      max_deliver: -1,
      max_ack_pending: 1_000_000,
      inactive_threshold: LEFT_BEHIND,
    });
    return queue.client.consumers.get(STREAMS.work, consumerOf(reader));
  };
  consumer = await open();
  return {
    async next() {
      if (queue.connection.isClosed()) throw await queue.closed;
      try {
        consumer ??= await open();
        const message = await consumer.next({ expires: WAIT });
        return message ? await jobOf(queue, message) : undefined;
      } catch {
        // a leader changes, a server restarts, someone has cleared the streams: it is opened anew
        consumer = undefined;
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        return undefined;
      }
    },
  };
}

const isThere = async ({ manager }: Queue, subject: string): Promise<boolean> =>
  (await manager.streams.getMessage(STREAMS.work, { last_by_subj: subject }).catch(() => true)) !== null;

async function jobOf(queue: Queue, message: JsMsg): Promise<Job | undefined> {
  const [run = '', key = ''] = message.subject.split('.').slice(-2);
  const { deliveryCount: deliveries } = message.info;
  const alive = setInterval(() => message.working(), SIGN_OF_LIFE);
  const over = (answer: () => void): void => {
    clearInterval(alive);
    answer();
  };
  try {
    const content = await unpacked(queue, run, message.data, message.headers);
    if (!content) {
      over(() => message.term());
      return undefined;
    }
    const attached = referenceIn(message.headers, ATTACHED);
    return {
      content: content.bytes,
      deliveries,
      ...(attached && {
        attachment: { digest: attached.digest, fetch: () => fetchKept(queue, run, attached) },
      }),
      async done(result) {
        // handed out again by mistake, and handed in by another worker meanwhile: its build may be over
        if (deliveries > 1 && !(await isThere(queue, message.subject))) return over(() => message.ack());
        const { content, headers } = await packed(queue, run, result);
        await publish(queue, SUBJECTS.result(run, key), content, headers);
        over(() => message.ack());
      },
      giveBack: () => over(() => message.nak()),
      forget: () => over(() => message.term()),
    };
  } catch (error) {
    over(() => message.nak());
    throw error;
  }
}
