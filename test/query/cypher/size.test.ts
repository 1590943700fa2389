import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';

it('parser and executor are at most 40 kB, minified and gzipped', () => {
  const { outputFiles } = buildSync({
    entryPoints: ['src/query/cypher/cypher.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThanOrEqual(40_000);
});
