import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Analysis, network } from '../../src/annotate/network/network.ts';
import { openWeights } from '../../src/annotate/weights-file.ts';
import { loadModelFiles } from '../../src/read/model-files.ts';

interface Vector {
  readonly tokens: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly names: string[];
  readonly heads: number[];
  readonly deps: string[];
}

const fixture = new URL('fixtures/model-vectors.json', import.meta.url);
const vectors = JSON.parse(readFileSync(fixture, 'utf8')) as { crc32: number; sentences: Vector[] };
const { weights, kernel } = await loadModelFiles();
const file = openWeights(weights);

describe('the network computes what the trainer computed', () => {
  test('the vectors belong to these weights', () => expect(file.crc32).toBe(vectors.crc32));

  describe.each([
    ['wasm', network(file, kernel)],
    ['javascript', network(file)],
  ] as const)('%s', (engine, net) => {
    test('runs on the engine that is tested', () => expect(net.engine).toBe(engine));

    test('sentences together are the same as alone', () => {
      const some = vectors.sentences.slice(0, 9).map((s) => s.tokens);
      expect(net.analyse(some)).toEqual(some.flatMap((tokens) => net.analyse([tokens])));
    });

    test.each(vectors.sentences.map((s) => [s.tokens.join(' '), s] as const))('%s', (_, s) => {
      const [{ upos, xpos, names, heads, deps }] = net.analyse([s.tokens]) as [Analysis];
      expect({ upos, xpos, names, deps }).toEqual({
        upos: s.upos,
        xpos: s.xpos,
        names: s.names,
        deps: s.deps,
      });
      expect(heads.map((head) => head + 1)).toEqual(s.heads);
    });
  });
});
