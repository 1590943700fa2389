import type { CliCommand } from './command.ts';
import { extract } from './extract.ts';

/** Every command, in the order of the help text. A new one is one file and a line here. */
export const COMMANDS: readonly CliCommand[] = [extract];
