import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';

const ROOT = join(import.meta.dirname, '../..');
const { dependencies, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const home = mkdtempSync(join(tmpdir(), 'dragoman-package-'));
const installed = join(home, 'node_modules/dragoman');

/** Only what `dependencies` name, and what those need: a package that leans on a development tool fails here. */
function linkDependencies(names: readonly string[], done = new Set<string>()): void {
  for (const name of names) {
    const from = join(ROOT, 'node_modules', name);
    if (done.has(name) || !existsSync(from)) continue;
    done.add(name);
    const to = join(home, 'node_modules', name);
    mkdirSync(join(to, '..'), { recursive: true });
    symlinkSync(from, to);
    const inner = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
    linkDependencies(
      [...Object.keys(inner.dependencies ?? {}), ...Object.keys(inner.peerDependencies ?? {})],
      done,
    );
  }
}

const run = (args: readonly string[], input = '') => {
  // links are kept as they are, so that modules are looked for in the new folder alone
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--preserve-symlinks', ...args], {
    cwd: home,
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
};

let contents: string[];

beforeAll(() => {
  // dist/ is built already; the scripts of the package must not run again
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  contents = packed.files.map(({ path }: { path: string }) => path);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(home, packed.filename), '-C', installed, '--strip-components=1']);
  linkDependencies(Object.keys(dependencies));
  writeFileSync(join(home, 'package.json'), '{"type":"module"}');
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the package', () => {
  it('has the version that the program says', () => {
    expect(VERSION).toBe(version);
  });

  it('holds command, library, types, model, viewer, licence; no sources, tests or training', () => {
    for (const path of [
      'bin/dragoman.js',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/annotate/weights/en.bin',
      'dist/annotate/kernel/kernel.wasm',
      'dist/viewer/index.html',
      'LICENSE',
      'README.md',
    ]) {
      expect(contents).toContain(path);
    }
    expect(contents.filter((path) => /^(src|test|training|bench|viewer|scripts)\//.test(path))).toEqual([]);
  });

  it('gives the command in an empty folder', () => {
    const { status, out } = run(
      [join(installed, 'bin/dragoman.js'), 'extract'],
      '{"id":"a","text":"Anwar Sadat praised Jimmy Carter."}\n',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out).relations[0]).toMatchObject({ type: 'praise', event: 'SUPPORT' });
  });

  it('gives the library as the README says', () => {
    const example = readFileSync(join(ROOT, 'README.md'), 'utf8').match(/```js\n([\s\S]*?)```/)?.[1];
    expect(example).toContain("from 'dragoman'");
    writeFileSync(join(home, 'example.js'), example!);
    const { status, out, err } = run(['example.js']);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toContain('Anwar Sadat praise Jimmy Carter');
    expect(out).toContain('Anwar Sadat does not criticize Menachem Begin');
  });

  it('answers questions as the README says', () => {
    const examples = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```js\n([\s\S]*?)```/g)];
    const example = examples.map((match) => match[1]!).find((code) => code.includes('openGraph'));
    writeFileSync(join(home, 'questions.js'), example!);
    const { status, out, err } = run(['questions.js']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('Vladimir Putin praise');
    expect(out).toContain('Kim Jong-un - North Korea | ');
    expect(out).toContain('cooperation');
  });

  it('gives the browser an entry that needs no Node', () => {
    const { files, foreign } = reachedFrom('dist/browser.js', (path) => path);
    expect(files).toBeGreaterThan(50);
    expect(foreign.filter((name) => name.startsWith('node:'))).toEqual([]);
  });

  it('gives types that need no types of Node', () => {
    const { files, foreign } = reachedFrom('dist/index.d.ts', (path) =>
      path.replace(/(?:\.d)?\.[jt]s$/, '.d.ts'),
    );
    expect(files).toBeGreaterThan(50);
    expect(foreign.filter((name) => name.startsWith('node:'))).toEqual([]);
  });
});

/** How many files one leads to by its imports, and what they import from other packages. */
function reachedFrom(
  start: string,
  target: (path: string) => string,
): { readonly files: number; readonly foreign: readonly string[] } {
  const reached = new Set<string>();
  const foreign = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, name] of text.matchAll(/^(?:import|export)[^'";]*?from ['"]([^'"]+)['"]/gm)) {
      if (name!.startsWith('.')) follow(target(join(file, '..', name!)));
      else foreign.add(name!);
    }
  };
  follow(join(installed, start));
  return { files: reached.size, foreign: [...foreign] };
}
