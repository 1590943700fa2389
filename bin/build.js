// Builds dist/: the compiled sources, the files beside them that are no sources (weights, kernels), and the viewer.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compileGrammar from './compile-grammar.js';
import compileKernel from './compile-kernel.js';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** Runs a program of node_modules; a failure ends the build. */
function run(name, ...args) {
  const script = join('node_modules', ...name.split('/'));
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Notes and licences stay with the sources. */
const isAsset = (path) => !['.ts', '.tsx', '.md', '.py', '.wat', '.peggy'].includes(extname(path));

// built beside its place and moved there when it is whole: a build that fails leaves the former one
const unfinished = `dist.${process.pid}`;
process.on('exit', () => rmSync(unfinished, { recursive: true, force: true }));

await compileKernel();
compileGrammar();
run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', unfinished);
cpSync('src', unfinished, { recursive: true, filter: (path) => extname(path) === '' || isAsset(path) });
mkdirSync(join(unfinished, 'export/fonts'));
// the letters of pictures
for (const file of ['ttf/DejaVuSans.ttf', 'LICENSE'])
  cpSync(join('node_modules/dejavu-fonts-ttf', file), join(unfinished, 'export/fonts', basename(file)));
process.env.VIEWER_OUT = join(root, unfinished, 'viewer');
for (const config of ['vite', 'standalone'])
  run('vite/bin/vite.js', 'build', '--config', `viewer/${config}.config.ts`, '--logLevel', 'error');
rmSync('dist', { recursive: true, force: true });
renameSync(unfinished, 'dist');
