import { expect, it } from 'vitest';
import { doTasks } from '../../src/cli/extraction-task.ts';
import { inBatches } from '../../src/cli/in-batches.ts';
import type { Document } from '../../src/model/document.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Pipeline } from '../../src/pipeline.ts';

/** Work that is finished when the test says so. */
function slowWork() {
  const batches: (readonly string[])[] = [];
  const finish: (() => void)[] = [];
  const work = (items: readonly string[]) =>
    new Promise<readonly Promise<string>[]>((resolve) => {
      batches.push(items);
      finish.push(() => resolve(items.map(async (item) => item.toUpperCase())));
    });
  return { batches, finish, work };
}

const LIMITS = { underWay: 1, items: 3, size: 10, sizeOf: (item: string) => item.length };
const settled = () => new Promise((resolve) => setImmediate(resolve));

it('hands over at once what somebody is free for, and together what came meanwhile', async () => {
  const { batches, finish, work } = slowWork();
  const add = inBatches(work, LIMITS);
  const results = Promise.all(['a', 'b', 'c', 'd', 'e'].map(add));
  expect(batches).toEqual([['a']]);
  finish[0]!();
  await settled();
  expect(batches).toEqual([['a'], ['b', 'c', 'd']]);
  finish[1]!();
  await settled();
  expect(batches.at(-1)).toEqual(['e']);
  finish[2]!();
  expect(await results).toEqual(['A', 'B', 'C', 'D', 'E']);
});

it('ends a batch where it is large enough, and takes an item that is larger alone', async () => {
  const { batches, finish, work } = slowWork();
  const add = inBatches(work, LIMITS);
  const all = Promise.all(['a', 'x'.repeat(30), 'bbbbbb', 'cccccc', 'd'].map(add));
  for (let i = 0; i < 4; i++) {
    finish[i]!();
    await settled();
  }
  expect(batches.map((batch) => batch.length)).toEqual([1, 1, 2, 1]);
  await all;
});

it('fails what failed, and goes on', async () => {
  let calls = 0;
  const add = inBatches<string, string>(async (items) => {
    if (++calls === 1) throw new Error('the thread is gone');
    return items.map(async (item) => {
      if (item === 'bad') throw new Error('bad');
      return item;
    });
  }, LIMITS);
  const results = await Promise.allSettled(['first', 'bad', 'good'].map(add));
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
});

it('a document that fails costs the others of its batch nothing', () => {
  const extraction = (document: Document): Extraction => {
    if (document.id === 'bad') throw new Error('a fault of ours');
    return { document, mentions: [], entities: [], relations: [] };
  };
  const pipeline: Pipeline = {
    extract: extraction,
    extractAll: (documents) => documents.map(extraction),
    surface: () => [],
  };
  const tasks = ['one', 'bad', 'two'].map((id) => ({ read: { document: { id, language: 'en', text: '' } } }));
  expect(doTasks(pipeline, tasks).map((done) => 'result' in done)).toEqual([true, false, true]);
});
