import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { campDavid } from './camp-david.ts';

/** Every `@example` in a docstring of `src/query/` is run: the expression before `// =>` has the value behind it. */

const FOLDER = join(import.meta.dirname, '../../src/query');
const BROWSER = readFileSync(join(FOLDER, '../browser.ts'), 'utf8');

interface Example {
  readonly file: string;
  readonly code: string;
  readonly value: string;
}

const examples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((file): Example[] => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return [...text.matchAll(/@example\n([\s\S]*?)(?=\n \* @|\n \*\/)/g)].map(([, block]) => {
      const lines = block!.replace(/^ \* ?/gm, '');
      const [code, value] = lines.split('// =>');
      return { file, code: code!.trim(), value: (value ?? '').replace(/^\/\/ ?/gm, '').trim() };
    });
  });

const evaluate = (code: string, names: Readonly<Record<string, unknown>>): unknown =>
  new Function(...Object.keys(names), `return (${code.replace(/;$/, '')})`)(...Object.values(names));

describe('examples in docstrings', () => {
  it.each(examples)('$file', async ({ file, code, value }) => {
    const functions = await import(join(FOLDER, file));
    expect(value, 'an example says what it gives: // =>').not.toBe('');
    expect(evaluate(code, { ...functions, graph: campDavid })).toEqual(evaluate(value, {}));
  });

  it('are there for every question that the library exports', () => {
    const exported = [...BROWSER.matchAll(/^export \{([^}]*)\} from '\.\/query\/([\w-]+\.ts)'/gm)]
      .filter(([, names]) =>
        names!.split(',').some((name) => /^\s*[a-z]\w+\s*$/.test(name) && !/^\s*type /.test(name)),
      )
      .map(([, , file]) => file!);
    const shown = new Set(examples.map(({ file }) => file));
    expect(exported.length).toBeGreaterThan(12);
    expect(exported.filter((file) => !shown.has(file))).toEqual([]);
  });
});
