import type { MsgHdrs } from '@nats-io/transport-node';
import type { Queue } from './connect.ts';
import { QueueError } from './queue-error.ts';
import { codeOf } from './streams.ts';
import { untilDone } from './until-done.ts';

/** Milliseconds in which a cluster without a leader should have found one. */
const PATIENCE = 10 * 60_000;
/** Milliseconds for its answer; without one it is sent again. */
const ANSWER = 3_000;
/** JetStream's code for whatever a store has against a message; what it is says the text. */
const NOT_STORED = 10077;
/** Limits of an account, of a disk, of a stream: what is taken off may make room. */
const FULL: ReadonlySet<number> = new Set([10002, 10023, 10047]);
/** Tries, two seconds apart in the end, at something full. */
const TRIES_FULL = 20;
/** The message is larger than the stream takes. */
const TOO_LARGE = 10054;

/**
 * Puts a message into its stream, and comes back when the stream has it on the disks of most of its servers. Which is so, too, when it
 * had it before: a subject has one message.
 * @throws QueueError when that cannot be
 */
export async function publish(
  queue: Queue,
  subject: string,
  content: Uint8Array,
  headers?: MsgHdrs,
): Promise<void> {
  let full = 0;
  try {
    await untilDone(
      async () => {
        try {
          await queue.client.publish(subject, content, { timeout: ANSWER, ...(headers && { headers }) });
        } catch (error) {
          if (!isThere(error)) throw error;
        }
      },
      {
        patience: PATIENCE,
        isFinal: (error) =>
          queue.connection.isClosed() ||
          isFinal(error) ||
          (FULL.has(codeOf(error) ?? 0) && ++full > TRIES_FULL),
      },
    );
  } catch (error) {
    throw new QueueError(`does not take what is sent: ${(error as Error).message}`, queue.shown);
  }
}

const isThere = (error: unknown): boolean =>
  codeOf(error) === NOT_STORED && /per subject/.test((error as Error).message);

const isFinal = (error: unknown): boolean => {
  const code = codeOf(error) ?? 0;
  const { name } = error as Error;
  return (
    code === TOO_LARGE ||
    code === NOT_STORED ||
    name === 'PermissionViolationError' ||
    name === 'InvalidArgumentError'
  );
};
