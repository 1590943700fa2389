import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { decodeResult, encodeJob, encodeResult } from '../../src/cli/job.ts';
import { ReaderDied, type ReadingProcess } from '../../src/cli/reading-process.ts';
import { type Shift, sit } from '../../src/cli/reading-seat.ts';
import type { Job } from '../../src/queue/work.ts';

const DOCUMENT = { id: 'talks', language: 'en', text: 'Anwar Sadat visited Jerusalem.' };

/** A seat with one document, and what becomes of it. */
function seat(read: ReadingProcess['read'], given: Partial<Job> = {}) {
  const [stopping, leaving] = [new AbortController(), new AbortController()];
  const became: string[] = [];
  let result: Uint8Array | undefined;
  const job: Job = {
    content: encodeJob({ document: DOCUMENT }),
    deliveries: 1,
    async done(bytes) {
      result = bytes;
      became.push('done');
      stopping.abort();
    },
    giveBack: () => became.push('given back'),
    forget: () => {
      became.push('forgotten');
      stopping.abort();
    },
    ...given,
  };
  const jobs = [job];
  const shift: Shift = {
    work: {
      async next() {
        await wait(5);
        return jobs.shift();
      },
    },
    reader: 'reader',
    watchlist: async ({ fetch }) => ((await fetch()) ? '/names.csv' : undefined),
    stopping: stopping.signal,
    leaving: leaving.signal,
    begin: () => became.push('begun'),
    step: () => became.push('counted'),
    refused: (line) => became.push(line),
  };
  const sitting = sit({ model: 'model', read, stop: () => {} }, shift);
  return { sitting, became, stopping, leaving, result: () => result! };
}

const extraction = { document: DOCUMENT, mentions: [], entities: [], relations: [] };
const answer = async () => encodeResult({ key: 'key', reader: 'reader', extraction });

describe('a seat of a worker', () => {
  it('hands in what was read', async () => {
    const { sitting, became, result } = seat(answer);
    await sitting;
    expect(became).toEqual(['begun', 'done', 'counted']);
    const expected = { key: 'key', reader: 'reader' };
    expect(decodeResult(result(), { document: DOCUMENT }, expected)).toEqual(extraction);
    // what another document or another reader gave is not taken for it
    for (const other of [{ key: 'other' }, { reader: 'other' }])
      expect(() => decodeResult(result(), { document: DOCUMENT }, { ...expected, ...other })).toThrow(
        'a worker sent what another one',
      );
  });

  it('refuses what five workers were given and never handed in, without trying it', async () => {
    const { sitting, became, result } = seat(() => Promise.reject(new Error('not to be read')), {
      deliveries: 6,
    });
    await sitting;
    expect(became[1]).toBe('talks: 5 workers were given it, and none came back');
    expect(() => decodeResult(result(), { document: DOCUMENT }, { key: 'key', reader: 'reader' })).toThrow(
      '5 workers were given it, and none came back',
    );
  });

  it('refuses what takes too long, at the first time', async () => {
    let times = 0;
    const { sitting, became } = seat(async () => {
      times++;
      throw new ReaderDied('SIGKILL', true);
    });
    await sitting;
    expect(became[1]).toBe('talks: it takes more time than any document should');
    expect(times).toBe(1);
  });

  it('forgets a document whose names to watch for are gone with its build', async () => {
    const attachment = { digest: 'digest', fetch: async () => undefined };
    const { sitting, became } = seat(answer, { attachment });
    await sitting;
    expect(became).toEqual(['begun', 'forgotten', 'counted']);
  });

  it('gives back what it has when it must leave', async () => {
    const { sitting, became, stopping, leaving } = seat(async () => {
      stopping.abort();
      leaving.abort();
      throw new ReaderDied('SIGKILL');
    });
    await sitting;
    expect(became).toEqual(['begun', 'given back']);
  });

  it('gives back what it has when the queue does not take the result, and says so', async () => {
    const done = () => Promise.reject(new Error('the disk is full'));
    const { sitting, became } = seat(answer, { done });
    await expect(sitting).rejects.toThrow('the disk is full');
    expect(became).toEqual(['begun', 'given back']);
  });
});
