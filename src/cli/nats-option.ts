import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { InputError } from '../model/input-error.ts';
import type { Queue } from '../queue/connect.ts';
import type { Reporter } from './reporter.ts';
import { placed } from './reporter.ts';
import { UsageError } from './usage-error.ts';

/** How a cluster is reached, as commander gives it. */
export interface NatsOptions {
  readonly nats?: string;
  readonly natsCreds?: string;
  readonly natsReplicas?: string;
}

/** Adds the options of every command that meets others on a NATS cluster. */
export const addNatsOptions = (command: Command, what: string): Command =>
  command
    .option('--nats <url>', what)
    .option(
      '--nats-creds <file>',
      'credentials file of NATS (or NATS_CREDS; NATS_USER and NATS_PASSWORD; NATS_CA, NATS_CERT and NATS_KEY)',
    )
    .option(
      '--nats-replicas <n>',
      'copies of everything in the cluster: 1, 3 or 5 (default: 3 where there are so many servers)',
    );

/** @throws UsageError for what is no number of copies */
export function replicasOf({ natsReplicas }: NatsOptions): number | undefined {
  if (natsReplicas === undefined) return undefined;
  if (!/^[1-5]$/.test(natsReplicas))
    throw new UsageError(`--nats-replicas takes a number from 1 to 5, not ${natsReplicas}`);
  return Number(natsReplicas);
}

/**
 * Connects to the cluster of `--nats`. Passwords come from the environment or the credentials file, where no list of processes
 * shows them, or with the address.
 * @param patience milliseconds without any server after which it is given up
 * @throws UsageError when no queue is to be had there
 */
export async function queueOf(
  options: NatsOptions & { readonly nats: string },
  reporter: Reporter,
  patience?: number,
): Promise<Queue> {
  const { NATS_USER, NATS_PASSWORD, NATS_CREDS, NATS_CA, NATS_CERT, NATS_KEY } = process.env;
  const creds = options.natsCreds ?? NATS_CREDS;
  const access = {
    address: options.nats,
    ...(NATS_USER && { user: NATS_USER }),
    ...(NATS_PASSWORD && { password: NATS_PASSWORD }),
    ...(creds && { credentials: await fileOf(creds) }),
    tls: {
      ...(NATS_CA && { ca: (await fileOf(NATS_CA)).toString() }),
      ...(NATS_CERT && { cert: (await fileOf(NATS_CERT)).toString() }),
      ...(NATS_KEY && { key: (await fileOf(NATS_KEY)).toString() }),
    },
    ...(patience !== undefined && { patience }),
    note: reporter.note,
  };
  const { openQueue } = await import('../queue/connect.ts');
  try {
    return await openQueue(access);
  } catch (error) {
    throw error instanceof InputError ? new UsageError(placed(error)) : error;
  }
}

async function fileOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(
      `${path}: cannot be read (${(error as NodeJS.ErrnoException).code}): credentials or certificates for NATS`,
    );
  }
}
