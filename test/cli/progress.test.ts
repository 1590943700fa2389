import { expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress.ts';

it.each([
  [
    { done: 1234, refused: 2, seconds: 100, share: 0.4 },
    '[########------------] 40%  1,234 documents, 12.3/s, 2 refused, 2:30 left',
  ],
  [{ done: 12, refused: 0, seconds: 3725 }, '12 documents, 0.0/s, 0 refused, 1:02:05'],
  [{ done: 1, refused: 0, seconds: 0, share: 0 }, '[--------------------] 0%  1 document, 0.0/s, 0 refused'],
  [
    { done: 1_234_567, refused: 1000, seconds: 10, share: 1.2 },
    '[####################] 100%  1,234,567 documents, 123456.7/s, 1,000 refused, 0:00 left',
  ],
])('%j', (progress, line) => expect(progressLine(progress)).toBe(line));
