import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { InputError } from '../model/input-error.ts';
import { UnknownInput } from '../read/unknown-input.ts';
import { VERSION } from '../version.ts';
import type { CliCommand } from './command.ts';
import { commandsFor } from './commands-for.ts';
import { createReporter, placed, type ReportOptions, strong } from './reporter.ts';
import { systemFault } from './system-fault.ts';
import { UsageError } from './usage-error.ts';

const DONE = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;

/**
 * Runs one command line (without node and script).
 * @returns exit status: 0 done, 1 some inputs refused, 2 wrong usage
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let status = DONE;
  const program = createProgram(await commandsFor(argv[0]), (code) => {
    status = code;
  });
  try {
    if (!argv.length) {
      program.outputHelp({ error: true });
      return WRONG_USAGE;
    }
    // the help of a command that there is not is a slip like the command itself
    const [first, second] = argv;
    const isSlip = first === 'help' && second && !program.commands.some((each) => each.name() === second);
    await program.parseAsync(isSlip ? argv.slice(1) : argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE;
    if (error instanceof UsageError || error instanceof UnknownInput)
      return complain(error, WRONG_USAGE, argv);
    if (error instanceof InputError) return complain(error, REFUSED, argv);
    const fault = systemFault(error);
    if (fault) return complain(fault, WRONG_USAGE, argv);
    throw error;
  }
}

/** The commander program; also what the documentation is generated from. */
export function createProgram(
  commands: readonly CliCommand[],
  ended: (status: number) => void = () => {},
): Command {
  const program = new Command('dragoman')
    .description('Reads news text into a typed knowledge graph: who did what to whom, when, on whose word.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: (text, write) => write(oneLine(text, 'dragoman')) })
    .exitOverride()
    .addHelpText('after', '\nExit status: 0 done; 1 some inputs were refused, the rest done; 2 wrong usage.');
  for (const command of commands) add(program, command, ended);
  return program;
}

function add(program: Command, command: CliCommand, ended: (status: number) => void): void {
  const sub = program
    .command(command.name)
    .configureOutput({ outputError: (text, write) => write(oneLine(text, `dragoman ${command.name}`)) })
    .description(command.summary)
    .helpOption('-h, --help', 'print this help');
  command.configure(sub);
  sub
    .option('-q, --quiet', 'say nothing on standard error but refusals')
    .option('--json', 'results and messages as JSON')
    .addHelpText('after', `\nExamples:\n${command.examples.map(exampleLines).join('\n')}`)
    .action(async (...given: unknown[]) => {
      const args = given.slice(0, -2) as (string | readonly string[])[];
      const options = given.at(-2) as ReportOptions & Record<string, unknown>;
      const reporter = createReporter(options);
      try {
        await command.run(args, options, { reporter, json: options.json ?? false });
      } finally {
        reporter.done();
      }
      ended(reporter.refused() ? REFUSED : DONE);
    });
}

const exampleLines = ([line, meaning]: readonly [string, string]): string => `  $ ${line}\n      ${meaning}`;

/** "error: unknown option '--fast'\n(Did you mean --first?)" in one line. */
const oneLine = (text: string, command: string): string =>
  `${strong('dragoman:')} ${text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^error: /, '')
    .replace(/\.$/, '')
    .replace(/unknown option '([^']+)'/, (all, name) =>
      existsSync(name) ? `${all} (the file is ./${name})` : all,
    )}; see ${command} --help\n`;

function complain(error: UsageError | InputError, status: number, argv: readonly string[]): number {
  const message = placed(error);
  const asked = argv.slice(0, argv.indexOf('--') < 0 ? argv.length : argv.indexOf('--'));
  process.stderr.write(
    asked.includes('--json')
      ? `${JSON.stringify({ error: message })}\n`
      : `${strong('dragoman:')} ${message}\n`,
  );
  return status;
}
