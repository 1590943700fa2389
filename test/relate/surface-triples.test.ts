import { describe, expect, it } from 'vitest';
import { surfaceTriples } from '../../src/relate/surface-triples.ts';
import { casesOf } from './case-file.ts';

describe('surface triples', () => {
  it.each(casesOf('surface-triples').map((c) => [c.text, c] as const))('%s', (_, { document, expected }) => {
    const triples = surfaceTriples(document).map((t) => `${t.subject} | ${t.predicate} | ${t.object}`);
    expect(triples.sort()).toEqual([...expected].sort());
  });
});
