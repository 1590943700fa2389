import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tree } from '../../src/annotate/network/tree.ts';

/** Scores of [token][head 0..n] as the network gives them. */
const heads = (rows: readonly (readonly number[])[]): number[] => [
  ...tree(new Float32Array(rows.flat()), rows.length).subarray(1),
];

describe('tree', () => {
  test('one token is the root', () => expect(heads([[-5, 9]])).toEqual([0]));

  test('best heads where they make a tree', () => {
    // "Sadat met Begin"
    expect(
      heads([
        [0, 0, 5, 1],
        [9, 1, 0, 1],
        [0, 1, 5, 0],
      ]),
    ).toEqual([2, 0, 2]);
  });

  test('the root is the token that gains most by being it', () => {
    expect(
      heads([
        [7, 0, 8],
        [6, 1, 0],
      ]),
    ).toEqual([2, 0]);
  });

  test('a cycle is opened where that costs least', () => {
    // 2 and 3 want each other, 1 is the root; 3 loses 2 by going to 1, 2 would lose 4
    expect(
      heads([
        [9, 0, 1, 1],
        [0, 4, 0, 8],
        [0, 6, 8, 0],
      ]),
    ).toEqual([0, 3, 1]);
  });

  test('two cycles, the second hung on the first', () => {
    const found = heads([
      [9, 0, 0, 0, 0, 0],
      [0, 1, 0, 8, 0, 0],
      [0, 1, 8, 0, 0, 0],
      [0, 1, 2, 1, 0, 8],
      [0, 1, 1, 1, 8, 0],
    ]);
    expect(found).toEqual([0, 1, 2, 2, 4]);
  });

  test('ties go to the lowest index', () => {
    expect(heads(Array.from({ length: 4 }, () => [0, 0, 0, 0, 0]))).toEqual([0, 1, 1, 1]);
  });

  test('any scores give one root that all tokens lead to', () => {
    const scores = fc.integer({ min: 1, max: 14 }).chain((n) =>
      fc.array(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: n + 1, maxLength: n + 1 }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(scores, (rows) => {
        const found = heads(rows);
        expect(found.filter((head) => head === 0)).toHaveLength(1);
        for (let i = 1; i <= found.length; i++) {
          let at = i;
          for (let steps = 0; at !== 0 && steps <= found.length; steps++) at = found[at - 1]!;
          expect(at).toBe(0);
          expect(found[i - 1]).not.toBe(i);
        }
      }),
      { numRuns: 500 },
    );
  });
});
