// From a fresh checkout to the viewer in one command: installs, builds, builds the graphs of seeds/, serves the viewer.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, isBuildStale } from './installed.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Runs node with its output on the terminal; a failure ends the start. */
function node(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

if (ensureInstalled() || isBuildStale()) node('bin/build.js');
node('bin/build-seeds.js');
process.argv = [process.argv[0], 'bin/dragoman.js', 'view', ...process.argv.slice(2)];
await import('./dragoman.js');
