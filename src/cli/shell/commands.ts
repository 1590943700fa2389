import type { KnowledgeGraph } from '../../model/graph.ts';
import { EXAMPLES } from '../../query/examples.ts';
import { RESULT_FORMATS } from '../../query/result-formats.ts';
import { schemaOf } from '../../query/schema-of.ts';
import type { AnswerSettings } from '../query-answer.ts';
import { parseParameter } from '../query-parameters.ts';
import { table } from '../table.ts';
import { suggestion, UsageError } from '../usage-error.ts';

/** What a shell is set to, and can be told to do. */
export interface Shell {
  readonly graph: KnowledgeGraph;
  settings: AnswerSettings;
  readonly print: (text: string) => void;
  /** Runs a query as if it had been typed. */
  readonly ask: (text: string) => Promise<void>;
  readonly quit: () => void;
}

/** A command of the shell, written with a colon: `:format json`. */
export interface ShellCommand {
  readonly name: string;
  /** What may follow it. */
  readonly argument?: string;
  readonly summary: string;
  readonly run: (shell: Shell, argument: string) => void | Promise<void>;
}

/** Every command of the shell, in the order of its help. A new one is an entry here. */
export const SHELL_COMMANDS: readonly ShellCommand[] = [
  {
    name: 'help',
    summary: 'this list',
    run: ({ print }) => {
      const rows = SHELL_COMMANDS.map(({ name, argument = '', summary }) => [
        `:${name} ${argument}`,
        summary,
      ]);
      print(`A query ends with ; or an empty line. Tab completes, Ctrl+C stops a query.\n${table(rows)}`);
    },
  },
  {
    name: 'schema',
    summary: 'labels and relationship types with their counts',
    run: ({ graph, print }) => {
      const { labels, types } = schemaOf(graph);
      print(`labels\n${table(Object.entries(labels))}\nrelationship types\n${table(Object.entries(types))}`);
    },
  },
  {
    name: 'examples',
    argument: '[number]',
    summary: 'questions that analysts ask; with a number, asks one',
    async run({ print, ask }, argument) {
      if (!argument) {
        print(table(EXAMPLES.map(({ question }, index) => [index + 1, question])));
        return;
      }
      const example = EXAMPLES[Number(argument) - 1];
      if (!example) throw new UsageError(`no example ${argument}; there are 1 to ${EXAMPLES.length}`);
      print(`${example.text};\n\n`);
      await ask(example.text);
    },
  },
  {
    name: 'param',
    argument: '[name=value]',
    summary: 'gives $name a value; without, lists the parameters',
    run(shell, argument) {
      const { params } = shell.settings;
      if (argument) {
        const [name, value] = parseParameter(argument);
        shell.settings = { ...shell.settings, params: { ...params, [name]: value } };
      } else {
        const rows = Object.entries(params).map(([name, value]) => [`$${name}`, JSON.stringify(value)]);
        shell.print(rows.length ? table(rows) : 'no parameters; :param name=value gives one\n');
      }
    },
  },
  {
    name: 'format',
    argument: RESULT_FORMATS.map(({ id }) => id).join('|'),
    summary: 'how answers are written',
    run(shell, argument) {
      const format = RESULT_FORMATS.find(({ id }) => id === argument);
      const known = RESULT_FORMATS.map(({ id }) => id);
      if (!format)
        throw new UsageError(
          `unknown format: ${argument}${suggestion(argument, known)}; one of ${known.join(' ')}`,
        );
      shell.settings = { ...shell.settings, format };
    },
  },
  {
    name: 'edges',
    argument: 'relation|evidence',
    summary: 'what a relationship stands for',
    run(shell, argument) {
      if (argument !== 'relation' && argument !== 'evidence')
        throw new UsageError(`:edges ${argument}: give relation or evidence`);
      shell.settings = { ...shell.settings, edges: argument };
    },
  },
  {
    name: 'limit',
    argument: '<rows>',
    summary: 'stop after so many rows',
    run(shell, argument) {
      const limitRows = Number(argument);
      if (!Number.isInteger(limitRows) || limitRows < 1)
        throw new UsageError(`:limit ${argument}: give a number above 0`);
      shell.settings = { ...shell.settings, limits: { ...shell.settings.limits, limitRows } };
    },
  },
  { name: 'quit', summary: 'ends the shell, as Ctrl+D does', run: ({ quit }) => quit() },
];

/**
 * Runs a line that begins with a colon.
 * @throws UsageError for a command that there is not
 */
export async function runShellCommand(shell: Shell, line: string): Promise<void> {
  const [, name = '', argument = ''] = line.match(/^:(\S*)\s*([\s\S]*?);?\s*$/) ?? [];
  const command = SHELL_COMMANDS.find(
    (each) => each.name === name || (name === 'exit' && each.name === 'quit'),
  );
  if (!command) {
    const known = SHELL_COMMANDS.map((each) => each.name);
    throw new UsageError(`unknown command: :${name}${suggestion(name, known)}; :help lists them`);
  }
  await command.run(shell, argument);
}
