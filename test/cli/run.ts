import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a person would: `dragoman('extract', 'a.txt')`. */
export function dragoman(
  args: readonly string[],
  options: { input?: string | Buffer; cwd?: string } = {},
): Ran {
  if (!existsSync(join(ROOT, 'dist/cli/main.js'))) throw new Error('not built: npm run build');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/dragoman.js'), ...args], {
    encoding: 'utf8',
    input: options.input ?? '',
    maxBuffer: 1e9,
    ...(options.cwd && { cwd: options.cwd }),
  });
  return { status, out: stdout, err: stderr };
}
