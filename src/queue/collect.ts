import { setTimeout as wait } from 'node:timers/promises';
import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import type { Queue } from './connect.ts';
import { type Unpacked, unpacked } from './payload.ts';
import { codeOf, STREAMS, SUBJECTS } from './streams.ts';
import { untilDone } from './until-done.ts';

/** A result as it lies in the stream. */
export interface Delivered {
  readonly key: string;
  /** The result; undefined when parts of it are gone. */
  readonly open: () => Promise<Unpacked | undefined>;
  /** Takes it out of the stream. */
  readonly settle: () => void;
}

/** Results of a build, as they come. */
export interface Results {
  /** Fulfilled when those have come that were there before; nobody waits for it for ever. */
  readonly caughtUp: Promise<void>;
  /** Sees to it that they still come, whatever has become of the stream's consumer. */
  readonly refresh: () => Promise<void>;
  /** A result that lies in the stream, and should have come. */
  readonly find: (key: string) => Promise<Delivered | undefined>;
  readonly stop: () => Promise<void>;
}

/** Messages that a server may send ahead. */
const AHEAD = 200;
/** Milliseconds after which they are asked for anew: as long as it may take to notice that a server has forgotten it. */
const REQUEST = 5_000;
/**
 * Milliseconds after which a result that was delivered and not acknowledged comes again: a build may wait long for one document
 * while it holds the results of others.
 */
const ACK_WAIT = 3_600_000;
const A_DAY = 24 * 3_600_000;
const PATIENCE = 60_000;
const CATCH_UP = 10_000;

/**
 * Follows the results of a build; those, too, that one of the same name left there when it was cut off.
 * @param most how many may be under way unacknowledged
 */
export async function collect(
  queue: Queue,
  run: string,
  most: number,
  each: (result: Delivered) => void,
): Promise<Results> {
  const { manager, client } = queue;
  const name = `run_${run}`;
  const trying = { patience: PATIENCE, isFinal: () => queue.connection.isClosed() };
  const create = () =>
    manager.consumers.add(STREAMS.results, {
      durable_name: name,
      filter_subject: SUBJECTS.result(run, '*'),
      ack_policy: 'explicit',
      ack_wait: nanos(ACK_WAIT),
      max_ack_pending: most,
      inactive_threshold: nanos(A_DAY),
    });
  // what a former build was sent and had not acknowledged would otherwise come again only after the wait
  const { num_pending } = await untilDone(async () => {
    await forget(queue, name);
    return create();
  }, trying);
  let left = Math.min(num_pending, most);
  let catchUp = (): void => {};
  const caughtUp = new Promise<void>((resolve) => {
    catchUp = resolve;
    if (!left) resolve();
  });

  let messages: ConsumerMessages;
  const follow = async (): Promise<void> => {
    const consumer = await client.consumers.get(STREAMS.results, name);
    messages = await consumer.consume({
      max_messages: AHEAD,
      expires: REQUEST,
      callback(message) {
        each(delivered(queue, run, message));
        if (!--left) catchUp();
      },
    });
  };
  await untilDone(follow, trying);

  return {
    caughtUp: Promise.race([caughtUp, wait(CATCH_UP, undefined, { ref: false })]),
    async refresh() {
      const isThere = await manager.consumers.info(STREAMS.results, name).then(
        () => true,
        (error) => codeOf(error) !== NO_CONSUMER,
      );
      if (isThere) return;
      messages.stop();
      await create();
      await follow();
    },
    async find(key) {
      const found = await manager.streams.getMessage(STREAMS.results, {
        last_by_subj: SUBJECTS.result(run, key),
      });
      return (
        (found && {
          key,
          open: () => unpacked(queue, run, found.data, found.header),
          settle: () => void manager.streams.deleteMessage(STREAMS.results, found.seq).catch(() => {}),
        }) ??
        undefined
      );
    },
    async stop() {
      await messages.close();
    },
  };
}

const NO_CONSUMER = 10014;

const delivered = (queue: Queue, run: string, message: JsMsg): Delivered => ({
  key: message.subject.split('.').at(-1)!,
  open: () => unpacked(queue, run, message.data, message.headers),
  settle: () => message.ack(),
});

/** Takes a consumer away, if it is there. */
async function forget({ manager }: Queue, name: string): Promise<void> {
  await manager.consumers.delete(STREAMS.results, name).catch((error) => {
    if (codeOf(error) !== NO_CONSUMER) throw error;
  });
}

/** Takes away all that is left of a build: documents, results, parts, and its place among the consumers. */
export async function sweepRun(queue: Queue, run: string): Promise<void> {
  const { manager, connection } = queue;
  // a cluster that was started anew answers some questions late
  const sweep = async (): Promise<void> => {
    await forget(queue, `run_${run}`);
    await manager.streams.purge(STREAMS.work, { filter: SUBJECTS.work('*', run, '*') });
    await manager.streams.purge(STREAMS.results, { filter: SUBJECTS.result(run, '*') });
    await manager.streams.purge(STREAMS.parts, { filter: `dragoman.parts.${run}.*.*` });
  };
  await untilDone(sweep, { patience: PATIENCE, isFinal: () => connection.isClosed() });
}
