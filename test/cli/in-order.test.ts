import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';

const later = (turns: number): Promise<void> =>
  turns > 0 ? Promise.resolve().then(() => later(turns - 1)) : Promise.resolve();

it('gives results in the order of the items, whatever each takes, with no more under way than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(40)), fc.integer({ min: 1, max: 6 }), async (costs, ahead) => {
      let underWay = 0;
      let most = 0;
      async function* items() {
        yield* costs.entries();
      }
      const work = async ([index, cost]: [number, number]): Promise<number> => {
        most = Math.max(most, ++underWay);
        await later(cost);
        underWay--;
        return index;
      };
      const given: number[] = [];
      for await (const index of inOrder(items(), work, () => ahead)) given.push(index);
      expect(given).toEqual(costs.map((_, index) => index));
      expect(most).toBeLessThanOrEqual(ahead);
    }),
    { numRuns: 50 },
  );
});

it('reads no further than a slow consumer lets it', async () => {
  let read = 0;
  async function* items() {
    for (; read < 1000; read++) yield read;
  }
  const results = inOrder(
    items(),
    async (item) => item,
    () => 4,
  )[Symbol.asyncIterator]();
  for (let taken = 1; taken <= 10; taken++) {
    await results.next();
    expect(read).toBeLessThanOrEqual(taken + 4);
  }
});

it('tells of a failure when its turn comes', async () => {
  async function* items() {
    yield* [0, 1, 2];
  }
  const given: number[] = [];
  const all = async () => {
    for await (const item of inOrder(
      items(),
      async (item) => {
        if (item === 1) throw new Error('one');
        return item;
      },
      () => 3,
    ))
      given.push(item);
  };
  await expect(all()).rejects.toThrow('one');
  expect(given).toEqual([0]);
});
