// Builds graph-data/ from seeds/: a file or a folder of seeds is a graph of that name. `--to FOLDER` builds elsewhere.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const to = process.argv[2] === '--to' ? process.argv[3] : 'graph-data';

for (const seed of readdirSync('seeds').sort()) {
  if (seed.startsWith('.')) continue;
  const graph = join(to, seed.replace(/\.[^.]*$/, ''));
  const command = ['bin/dragoman.js', 'build', join('seeds', seed), '-o', graph, '--fresh'];
  const { status } = spawnSync(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
