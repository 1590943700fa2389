import type { Command } from 'commander';
import { defaultWorkers } from './extractor.ts';
import { UsageError } from './usage-error.ts';

/** Adds `--workers` to a command that extracts. */
export const addWorkersOption = (command: Command, what = 'threads that extract'): Command =>
  command.option(
    '--workers <n>',
    `${what}; the result is the same for any number (default: one for each core)`,
  );

/** @throws UsageError for what is no number from 1 to 64 */
export function workersOf(given: string | undefined): number {
  if (given === undefined) return defaultWorkers();
  if (!/^\d+$/.test(given) || Number(given) < 1 || Number(given) > 64)
    throw new UsageError(`--workers takes a number from 1 to 64, not ${given}`);
  return Number(given);
}
