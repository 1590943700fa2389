import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readResults } from '../../bench/results.ts';
import { THEMES } from '../../bench/themes.ts';
import { documentation } from '../../docs/documentation.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('generated pages are fresh (npm run docs)', () => {
  it.each([...documentation()])('%s', (path, content) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(content);
  });
});

it('every recorded measure stands under one theme', () => {
  const themed = THEMES.flatMap(({ measures }) => measures);
  expect([...themed].sort()).toEqual(readResults().map(({ measure }) => measure));
});

describe('links', () => {
  const pages = [
    'README.md',
    ...readdirSync(join(ROOT, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];

  it.each(pages)('of %s lead somewhere', (page) => {
    const text = readFileSync(join(ROOT, page), 'utf8').replace(/```[\s\S]*?```/g, '');
    const targets = [...text.matchAll(/\]\(([^)#\s]+)/g)]
      .map((match) => match[1]!)
      .filter((target) => !/^https?:/.test(target));
    expect(targets.filter((target) => !existsSync(join(ROOT, page, '..', target)))).toEqual([]);
  });
});
