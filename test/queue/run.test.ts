import { randomBytes } from 'node:crypto';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openQueue, type Queue } from '../../src/queue/connect.ts';
import { rollCall, waitingForOthers } from '../../src/queue/presence.ts';
import { openRun } from '../../src/queue/run.ts';
import { ensureStreams, STREAMS } from '../../src/queue/streams.ts';
import { submit } from '../../src/queue/submit.ts';
import { type Job, openWork, type Work } from '../../src/queue/work.ts';
import { type NatsServers, startNats, until } from './nats-servers.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array): string => new TextDecoder().decode(content);

let server: NatsServers;
let queue: Queue;
let work: Work;
const READER = 'reader 1';

beforeAll(async () => {
  server = await startNats(1);
  queue = await openQueue({ address: server.address, note: () => {} });
  await ensureStreams(queue);
  work = await openWork(queue, READER);
}, 120_000);

afterAll(async () => {
  await queue?.close();
  await server?.remove();
});

const messages = async (stream: keyof typeof STREAMS): Promise<number> =>
  (await queue.manager.streams.info(STREAMS[stream])).state.messages;

/** The next document, which must come. */
async function job(): Promise<Job> {
  let found: Job | undefined;
  await until('a document comes', async () => (found = await work.next()) !== undefined);
  return found!;
}

describe('a build and its workers', () => {
  it('a document sent twice is one message, a result handed in twice is one result', async () => {
    const submission = { run: 'twice', reader: READER };
    await submit(queue, submission, 'a', bytes('text'));
    await submit(queue, submission, 'a', bytes('text'));
    expect(await messages('work')).toBe(1);
    const [first] = [await job()];
    first.giveBack();
    const second = await job();
    expect(second.deliveries).toBe(2);
    // the first worker was only slow
    await second.done(bytes('result'));
    await first.done(bytes('result'));
    expect(await messages('results')).toBe(1);
    // the build that had sent it was cut off; called again, it finds the result
    const run = await openRun(queue, { ...submission, ahead: 10 });
    expect(text(await run.ask('a', bytes('text')))).toBe('result');
    run.kept('a');
    await until('nothing is left', async () => (await messages('work')) + (await messages('results')) === 0);
    await run.finish();
  });

  it('takes what no message can hold', async () => {
    const run = await openRun(queue, { run: 'large', reader: READER, ahead: 10 });
    const [document, result] = [randomBytes(3_000_000), randomBytes(2_500_000)];
    const asked = run.ask('a', document);
    const { content, done } = await job();
    expect(document.equals(content)).toBe(true);
    await done(result);
    expect(result.equals(await asked)).toBe(true);
    expect(await messages('parts')).toBeGreaterThan(6);
    run.kept('a');
    await until('the parts are gone', async () => (await messages('parts')) === 0);
    await run.finish();
  });

  it('two builds at once do not mix, though their documents have one key', async () => {
    const runs = await Promise.all(
      ['x', 'y'].map((run) => openRun(queue, { run, reader: READER, ahead: 10 })),
    );
    const asked = runs.map((run, index) => run.ask('a', bytes(`document of ${index}`)));
    for (let left = 2; left; left--) {
      const { content, done } = await job();
      await done(bytes(`read: ${text(content)}`));
    }
    expect((await Promise.all(asked)).map(text)).toEqual(['read: document of 0', 'read: document of 1']);
    for (const run of runs) await run.finish();
    expect(await messages('results')).toBe(0);
  });

  it('what goes with every document comes along', async () => {
    const names = randomBytes(100_000);
    const run = await openRun(queue, { run: 'names', reader: READER, ahead: 10, attachment: names });
    const asked = run.ask('a', bytes('text'));
    const { attachment, done } = await job();
    expect(names.equals((await attachment!.fetch())!)).toBe(true);
    await done(bytes('result'));
    await asked;
    await run.finish();
    expect(await messages('parts')).toBe(0);
    expect(await attachment!.fetch()).toBeUndefined();
  });

  it('a document that the servers have lost is sent again; so is one whose result they have lost', async () => {
    const run = await openRun(queue, { run: 'lost', reader: READER, ahead: 10, overdue: 200 });
    const asked = [run.ask('a', bytes('a')), run.ask('b', bytes('b'))];
    await until('both are there', async () => (await messages('work')) === 2);
    await queue.manager.streams.purge(STREAMS.work);
    for (let left = 2; left; left--) {
      const { content, done } = await job();
      await done(bytes(`read: ${text(content)}`));
    }
    expect((await Promise.all(asked)).map(text)).toEqual(['read: a', 'read: b']);
    // nobody follows the results any more
    await queue.manager.consumers.delete(STREAMS.results, 'run_lost');
    const last = run.ask('c', bytes('c'));
    await (await job()).done(bytes('read: c'));
    expect(text(await last)).toBe('read: c');
    await run.finish();
  });

  it('a build that goes on holds few results that nobody asks for, and loses none that somebody does', async () => {
    const submission = { run: 'early', reader: READER };
    for (let number = 0; number < 30; number++)
      await submit(queue, submission, `k${number}`, bytes(`${number}`));
    for (let left = 30; left; left--) {
      const { content, done } = await job();
      await done(content);
    }
    const run = await openRun(queue, { ...submission, ahead: 10, overdue: 200 });
    await until('those beyond twice its bound are let go', async () => (await messages('results')) === 20);
    const asked = run.ask('k0', bytes('0'));
    await (await job()).done(bytes('0, again'));
    expect(text(await asked)).toBe('0, again');
    expect(text(await run.ask('k29', bytes('29')))).toBe('29');
    await run.finish();
  });

  it('says who is there, and which documents wait for others', async () => {
    await submit(queue, { run: 'other', reader: 'reader 2' }, 'a', bytes('text'));
    await submit(queue, { run: 'other', reader: 'reader 2' }, 'b', bytes('text'));
    expect(await waitingForOthers(queue, READER)).toEqual(new Map([['reader 2', 2]]));
    expect(await work.next()).toBeUndefined();
    expect(await rollCall(queue)).toEqual(new Map());
    await queue.manager.streams.purge(STREAMS.work);
  });

  it('tells those who wait when the queue is lost', async () => {
    const notes: string[] = [];
    const other = await openQueue({
      address: server.address,
      note: (line) => notes.push(line),
      patience: 300,
    });
    const run = await openRun(other, { run: 'gone', reader: READER, ahead: 10 });
    const asked = expect(run.ask('a', bytes('text'))).rejects.toThrow(/connection is closed \(no server for/);
    await until('it is sent', async () => (await messages('work')) === 1);
    await server.kill('n1');
    await asked;
    expect(notes.join()).toContain('the connection is lost; trying again');
    server.start('n1');
    await until('the server is there again', async () => {
      const probe = await connect({ servers: server.address }).catch(() => undefined);
      if (!probe) return false;
      await jetstreamManager(probe);
      await probe.close();
      return true;
    });
  });
});
