import type { Command } from 'commander';
import type { Reporter } from './reporter.ts';

/** What a command gets beside its own arguments and options. */
export interface Context {
  readonly reporter: Reporter;
  /** --json: results as JSON. */
  readonly json: boolean;
}

/** One command of the command line: its face, and what it does. */
export interface CliCommand {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  /** Adds arguments and options. */
  readonly configure: (command: Command) => void;
  /** Command lines with what they do. */
  readonly examples: readonly (readonly [string, string])[];
  /** `args` are the command's arguments in order, a variadic one as an array. */
  readonly run: (
    args: readonly (string | readonly string[])[],
    options: Readonly<Record<string, unknown>>,
    context: Context,
  ) => Promise<void>;
}
