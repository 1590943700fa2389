import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JetStreamManager, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dragoman } from '../cli/run.ts';
import { bytesOf, endAll, start, startWorker } from './command.ts';
import { freePorts, type NatsServers, startNats, until } from './nats-servers.ts';

const ROOT = join(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'dragoman-one-server-'));
const at = (...parts: string[]): string => join(home, ...parts);

const SENTENCES = [
  'Egyptian President Anwar Sadat visited Jerusalem in November 1977.',
  'The Arab League suspended Egypt and moved its headquarters to Tunis.',
  'Iraq invaded Kuwait in August 1990.',
  'The United Nations Security Council imposed sanctions on Iraq.',
];
const articles = (name: string, texts: Readonly<Record<string, string>>): string => {
  const path = at(`${name}.jsonl`);
  writeFileSync(
    path,
    Object.entries(texts)
      .map(([id, text]) => `${JSON.stringify({ id, text })}\n`)
      .join(''),
  );
  return path;
};
const SHORT = Object.fromEntries(SENTENCES.map((text, index) => [`d${index}`, text]));

let server: NatsServers;

beforeAll(async () => {
  server = await startNats(1);
}, 120_000);
afterEach(endAll);
afterAll(async () => {
  await server?.remove();
  rmSync(home, { recursive: true, force: true });
});

const build = (input: string, graph: string, ...more: readonly string[]) =>
  start(['build', input, '-o', at(graph), '--name', 'same', '--nats', server.address, ...more]);
const local = (input: string, ...more: readonly string[]): Record<string, string> => {
  expect(dragoman(['build', input, '-o', at('local'), '--fresh', '--name', 'same', ...more]).status).toBe(0);
  return bytesOf(at('local'));
};

it('a document that kills whoever reads it is refused in one line, and the others are read', async () => {
  const worker = await startWorker(server.address, { env: { NODE_OPTIONS: '--max-old-space-size=48' } });
  const large = `${SENTENCES.join(' ')} `.repeat(2_000);
  const building = build(articles('poison', { ...SHORT, large }), 'poison');
  expect(await building.ended, building.err()).toBe(1);
  expect(building.err()).toMatch(
    /^refused large: cannot be extracted, .*the process that reads it dies \(SIG\w+\)/m,
  );
  expect(building.err().match(/refused/g)).toHaveLength(1);
  expect(worker.err()).toMatch(/^refused large: the process that reads it dies/m);
  expect(bytesOf(at('poison'))).toEqual(local(articles('others', SHORT)));
}, 240_000);

it('two builds at once, one with names to watch for, do not mix', async () => {
  const names = at('names.csv');
  writeFileSync(names, 'name,type\nArab League headquarters,facility\nAnwar Sadat,person\n');
  const input = articles('both', SHORT);
  const worker = await startWorker(server.address);
  const builds = [build(input, 'plain'), build(input, 'watched', '--watchlist', names)];
  for (const building of builds) expect(await building.ended, building.err()).toBe(0);
  expect(bytesOf(at('plain'))).toEqual(local(input));
  expect(bytesOf(at('watched'))).toEqual(local(input, '--watchlist', names));
  expect(await left()).toBe(0);
  worker.process.kill('SIGTERM');
  expect(await worker.ended, worker.err()).toBe(0);
  expect(worker.err()).toContain('8 documents done, 0 of them refused');
  // one that is to end when nothing comes does so
  const idle = await startWorker(server.address, { args: ['--until-idle', '0.5'] });
  expect(await idle.ended, idle.err()).toBe(0);
}, 120_000);

it('leaves documents to workers of the version that was asked for', async () => {
  const building = build(articles('version', SHORT), 'version');
  await building.says(
    /4 documents wait, and no worker of version 0\.\d.* is there: dragoman worker --nats nats:/,
  );
  const other = await startWorker(server.address, { bin: otherVersion() });
  await other.says(/4 documents wait for a worker of version 0\.\d.*; they are left to it/);
  const worker = await startWorker(server.address);
  expect(await building.ended, building.err()).toBe(0);
  other.process.kill('SIGTERM');
  expect(await other.ended).toBe(0);
  expect(other.err()).toContain('0 documents done');
  expect(worker.process.exitCode).toBeNull();
}, 120_000);

it('a worker that is told to stop twice gives back what it has', async () => {
  const worker = await startWorker(server.address);
  const long = `${SENTENCES.join(' ')} `.repeat(400);
  const building = build(articles('back', { long }), 'back');
  await until('it is at it', async () => (await underWay()) === 1);
  worker.process.kill('SIGTERM');
  worker.process.kill('SIGINT');
  expect(await worker.ended, worker.err()).toBe(0);
  await startWorker(server.address);
  expect(await building.ended, building.err()).toBe(0);
}, 120_000);

describe('what is wrong is said in one line, and nothing is done', () => {
  const input = articles('wrong', SHORT);
  const refused = (...args: readonly string[]): string => {
    for (const command of [['build', input, '-o', at('nothing')], ['worker']]) {
      const { status, err, out } = dragoman([...command, ...args]);
      expect([status, out, err.trim().split('\n').length], err).toEqual([2, '', 1]);
      expect(existsSync(at('nothing'))).toBe(false);
      if (command[0] === 'worker') return err;
    }
    return '';
  };

  it('no server', async () => {
    const [port] = await freePorts(1);
    expect(refused('--nats', `nats://ann:hush@127.0.0.1:${port}`)).toMatch(
      /^dragoman: nats:\/\/127\.0\.0\.1:\d+: no NATS server answers there \(.*ECONNREFUSED\): start one/,
    );
  });

  it('no address of one', () => {
    expect(refused('--nats', 'http://ann:hush@127.0.0.1')).toMatch(
      /\*\*\*@127\.0\.0\.1: no address of a NATS server/,
    );
  });

  it('no JetStream', async () => {
    const plain = await startNats(1, { jetStream: false });
    try {
      expect(refused('--nats', plain.address)).toContain('has JetStream switched off: start it with');
    } finally {
      await plain.remove();
    }
  }, 60_000);

  it('a wrong password, which does not show; the right one works', async () => {
    const settings = 'authorization { user: ann, password: "hush" }';
    const guarded = await startNats(1, { settings, login: 'ann:hush@' });
    try {
      const wrong = refused('--nats', guarded.address.replace('hush', 'h0sh'));
      expect(wrong).toContain('refuses this user');
      expect(wrong).not.toContain('h0sh');
      const worker = await startWorker(guarded.address.replace('ann:hush@', ''), {
        env: { NATS_USER: 'ann', NATS_PASSWORD: 'hush' },
      });
      expect(worker.err()).not.toContain('hush');
      const building = start(['build', input, '-o', at('guarded'), '--nats', guarded.address]);
      expect(await building.ended, building.err()).toBe(0);
      expect(building.err()).not.toContain('hush');
    } finally {
      await endAll();
      await guarded.remove();
    }
  }, 120_000);

  it('options that do not go together, or are no numbers', () => {
    expect(dragoman(['build', input, '--nats', server.address, '--workers', '2']).status).toBe(2);
    for (const [option, value] of [
      ['--nats-replicas', '9'],
      ['--until-idle', 'soon'],
      ['--nats-creds', at('missing.creds')],
    ])
      expect(dragoman(['worker', '--nats', server.address, option!, value!])).toMatchObject({
        status: 2,
        out: '',
      });
    expect(
      dragoman(['worker', '--nats', server.address, '--nats-replicas', '3', '--until-idle', '0']).err,
    ).toContain('a single server keeps one copy');
  });
});

/** Asks the server itself. */
async function asked<Answer>(question: (manager: JetStreamManager) => Promise<Answer>): Promise<Answer> {
  const connection = await connect({ servers: server.address });
  try {
    return await question(await jetstreamManager(connection));
  } finally {
    await connection.close();
  }
}

/** How many documents workers have now. */
const underWay = () =>
  asked(async (manager) => {
    let count = 0;
    for await (const { num_ack_pending } of manager.consumers.list('DRAGOMAN_WORK')) count += num_ack_pending;
    return count;
  });

/** How many messages lie in all streams. */
const left = () =>
  asked(async (manager) => {
    let count = 0;
    for await (const { state } of manager.streams.list()) count += state.messages;
    return count;
  });

/** The same command with another rule. @returns path of its bin */
function otherVersion(): string {
  const other = at('other');
  mkdirSync(join(other, 'bin'), { recursive: true });
  cpSync(join(ROOT, 'dist'), join(other, 'dist'), {
    recursive: true,
    filter: (path) => !path.startsWith(join(ROOT, 'dist/viewer')),
  });
  for (const file of ['bin/dragoman.js', 'package.json']) cpSync(join(ROOT, file), join(other, file));
  symlinkSync(join(ROOT, 'node_modules'), join(other, 'node_modules'));
  appendFileSync(join(other, 'dist/relate/relate.js'), '// another rule\n');
  return join(other, 'bin/dragoman.js');
}
