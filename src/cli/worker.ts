import type { CliCommand } from './command.ts';
import { addNatsOptions, type NatsOptions, queueOf, replicasOf } from './nats-option.ts';
import { progressLine } from './progress.ts';
import { UsageError } from './usage-error.ts';
import { addWorkersOption, workersOf } from './workers-option.ts';

interface Options extends NatsOptions {
  readonly workers?: string;
  readonly untilIdle?: string;
}

export const worker: CliCommand = {
  name: 'worker',
  summary: 'reads documents for builds on other machines, which meet it on a NATS cluster',
  configure: (command) =>
    addNatsOptions(
      addWorkersOption(command, 'documents read at a time, each in a process of its own'),
      'cluster with JetStream: nats://HOST:4222, tls://HOST, several parted by commas (or NATS_URL)',
    ).option('--until-idle <seconds>', 'end when no document came for so long (default: wait for ever)'),
  examples: [
    ['dragoman worker --nats nats://queue.example', 'works until it is told to stop (SIGTERM, ctrl-C)'],
    [
      'dragoman worker --nats nats://n1,nats://n2,nats://n3 --nats-creds worker.creds',
      'goes on while any of three servers is there',
    ],
    ['dragoman worker --nats nats://queue.example --until-idle 60', 'a job of a batch system'],
  ],
  async run(_, options, { reporter, json }) {
    const given = options as Options;
    const nats = given.nats ?? process.env.NATS_URL;
    if (!nats) throw new UsageError('say with --nats where the documents come from: --nats nats://HOST:4222');
    const seats = workersOf(given.workers);
    const idle = millisecondsOf(given.untilIdle);
    const replicas = replicasOf(given);
    const queue = await queueOf({ ...given, nats }, reporter);
    const [{ ensureStreams }, { startShift }] = await Promise.all([
      import('../queue/streams.ts'),
      import('./work-shift.ts'),
    ]);
    const began = performance.now();
    let done = 0;
    let refused = 0;
    try {
      await ensureStreams(queue, replicas);
      const { over, stop } = await startShift(queue, {
        seats,
        ...(idle !== undefined && { idle }),
        step() {
          const seconds = (performance.now() - began) / 1000;
          reporter.progress(progressLine({ done: ++done, refused, seconds }));
        },
        refused(line) {
          refused++;
          reporter.note(`refused ${line}`);
        },
        note: reporter.note,
      });
      process.on('SIGTERM', stop).on('SIGINT', stop);
      await over.finally(() => process.off('SIGTERM', stop).off('SIGINT', stop));
      if (json) process.stdout.write(`${JSON.stringify({ documents: done, refused })}\n`);
      else reporter.note(`${done} documents done, ${refused} of them refused`);
    } finally {
      await queue.close();
    }
  },
};

/** @throws UsageError for what is no number of seconds */
function millisecondsOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d+(\.\d+)?$/.test(given))
    throw new UsageError(`--until-idle takes a number of seconds, not ${given}`);
  return Number(given) * 1000;
}
