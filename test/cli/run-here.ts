import { vi } from 'vitest';
import { runCommandLine } from '../../src/cli/program.ts';
import type { Ran } from './run.ts';

/** Runs the command in this process, which loads the model once. */
export async function runHere(...args: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    said.out += text;
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += text;
    return true;
  });
  try {
    return { status: await runCommandLine(args), ...said };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
