import { createHash } from 'node:crypto';
import type { StreamConfig } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import type { Queue } from './connect.ts';
import { QueueError } from './queue-error.ts';
import { untilDone } from './until-done.ts';

/** The streams in which everything travels; a cluster has each of them once, for all builds. */
export const STREAMS = {
  /** Documents to be read: one stays until a worker has acknowledged it. */
  work: 'DRAGOMAN_WORK',
  /** What was read in them: a result stays until its build has acknowledged it. */
  results: 'DRAGOMAN_RESULTS',
  /** Parts of what is too large for a message, by their content. */
  parts: 'DRAGOMAN_PARTS',
} as const;

/**
 * Who reads, for which build, which document: a message's subject is its identity. Its stream holds at most one of a subject and
 * refuses a second, so that whoever is not sure whether something was sent just sends it again.
 */
export const SUBJECTS = {
  work: (reader: string, run: string, key: string) => `dragoman.work.${reader}.${run}.${key}`,
  result: (run: string, key: string) => `dragoman.results.${run}.${key}`,
  part: (run: string, digest: string, number: number | '*') => `dragoman.parts.${run}.${digest}.${number}`,
} as const;

/** A part of a subject for any text: 16 digits of its SHA-256. */
export const token = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What a build that was given up leaves behind goes after a week. */
export const LEFT_BEHIND = nanos(7 * 24 * 3_600_000);

const STARTING = 30_000;
/** Copies of everything in a cluster: one server may be lost. */
const REPLICAS = 3;

type Config = Pick<StreamConfig, 'name' | 'subjects' | 'retention'>;

const CONFIGS: readonly Config[] = [
  { name: STREAMS.work, subjects: [SUBJECTS.work('*', '*', '*')], retention: 'workqueue' },
  { name: STREAMS.results, subjects: [SUBJECTS.result('*', '*')], retention: 'workqueue' },
  { name: STREAMS.parts, subjects: [SUBJECTS.part('*', '*', '*')], retention: 'limits' },
];

/**
 * Sees to it that the streams are there.
 * @param replicas copies of each on so many servers; undefined: as they are, or else 3 in a cluster and 1 on a single server
 * @throws QueueError where the cluster cannot have them
 */
export async function ensureStreams(queue: Queue, replicas?: number): Promise<void> {
  for (const config of CONFIGS) {
    try {
      await untilDone(() => ensure(queue, config, replicas), { patience: STARTING, isFinal: cannotBe });
    } catch (error) {
      throw new QueueError(`${config.name} cannot be made: ${cure(error, replicas)}`, queue.shown);
    }
  }
}

async function ensure({ manager }: Queue, config: Config, replicas: number | undefined): Promise<void> {
  const there = await manager.streams.info(config.name).catch((error) => {
    if (codeOf(error) === NO_STREAM) return undefined;
    throw error;
  });
  if (!there) {
    const add = (num_replicas: number) =>
      manager.streams.add({
        ...config,
        num_replicas,
        max_msgs_per_subject: 1,
        discard: 'new',
        discard_new_per_subject: true,
        max_age: LEFT_BEHIND,
      });
    await add(replicas ?? REPLICAS).catch((error) => {
      if (replicas !== undefined || codeOf(error) !== NO_CLUSTER) throw error;
      return add(1);
    });
  } else if (replicas !== undefined && there.config.num_replicas !== replicas) {
    // a server alone would take the number and keep one copy all the same
    if (!there.cluster) throw Object.assign(new Error('no cluster'), { code: NO_CLUSTER });
    await manager.streams.update(config.name, { num_replicas: replicas });
  }
}

const NO_STREAM = 10059;
const NO_CLUSTER = 10074;
/** Too few servers with JetStream. */
const NO_PEERS = 10005;
/** The account's or the server's limits; no permission. */
const LIMITS: ReadonlySet<number> = new Set([10002, 10023, 10026, 10028, 10047]);

export const codeOf = (error: unknown): number | undefined => (error as { code?: number }).code;

const cannotBe = (error: unknown): boolean => {
  const code = codeOf(error);
  return code === NO_CLUSTER || (error as Error).name === 'PermissionViolationError' || LIMITS.has(code ?? 0);
};

function cure(error: unknown, replicas = REPLICAS): string {
  const { message } = error as Error;
  switch (codeOf(error)) {
    case NO_CLUSTER:
      return 'a single server keeps one copy; leave --nats-replicas out';
    case NO_PEERS:
      return `fewer than ${replicas} servers with JetStream are there; start them, or say --nats-replicas 1`;
    default:
      return message;
  }
}
