import { describe } from 'vitest';
import { ALL_FORMATS } from '../../src/export/formats.ts';

/**
 * Tests of one format with one reader that is not ours. The pair must be one that the format declares, so that the table in
 * docs/formats.md holds what is tested; `test/export/formats.test.ts` holds that every declared pair is.
 */
export function opensIn(format: string, reader: string, tests: () => void): void {
  describe(`${format} in ${reader}`, tests);
  const declared = ALL_FORMATS.find(({ id }) => id === format)?.readers ?? [];
  if (!declared.includes(reader)) throw new Error(`${format} does not declare the reader ${reader}`);
}
