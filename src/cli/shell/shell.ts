import { createInterface } from 'node:readline';
import type { KnowledgeGraph } from '../../model/graph.ts';
import { InputError } from '../../model/input-error.ts';
import { cypherCompleter } from '../../query/completion.ts';
import { CypherError } from '../../query/cypher/cypher-error.ts';
import { type AnswerSettings, writeAnswer } from '../query-answer.ts';
import { UsageError } from '../usage-error.ts';
import { runShellCommand, SHELL_COMMANDS, type Shell } from './commands.ts';
import { openHistory } from './history.ts';

const PROMPT = 'dragoman> ';
const MORE = '     ...> ';

/** A terminal shows no more of a table at once; `:limit` asks for more. */
const MOST_ROWS = 100;

/** Asks for queries on the terminal and answers them, until the input ends. */
export async function runShell(graph: KnowledgeGraph, settings: AnswerSettings): Promise<void> {
  const history = await openHistory();
  let lines: string[] = [];
  let running: AbortController | undefined;
  const complete = cypherCompleter(
    graph,
    () => lines.map((line) => `${line}\n`).join(''),
    () => Object.keys(shell.settings.params),
  );
  const readline = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: PROMPT,
    history: [...history.entries],
    historySize: 1000,
    completer: (typed: string) => (typed.startsWith(':') ? commandCompletions(typed) : complete(typed)),
  });
  const shell: Shell = {
    graph,
    settings: { ...settings, limits: { limitRows: MOST_ROWS, ...settings.limits } },
    print: (text) => process.stdout.write(text),
    ask,
    quit: () => readline.close(),
  };

  async function ask(text: string): Promise<void> {
    running = new AbortController();
    const began = performance.now();
    try {
      const { limits } = shell.settings;
      const width = process.stdout.columns;
      const asked = { ...shell.settings, width, limits: { ...limits, signal: running.signal } };
      const { rows, truncated } = await writeAnswer(
        graph,
        text,
        asked,
        async (piece) => shell.print(piece),
        false,
      );
      const seconds = ((performance.now() - began) / 1000).toFixed(2);
      const more = truncated ? `, more behind :limit ${limits.limitRows! * 10}` : '';
      shell.print(faint(`${rows} ${rows === 1 ? 'row' : 'rows'}, ${seconds} s${more}\n`));
    } catch (error) {
      if (!(error instanceof CypherError)) throw error;
      shell.print(`${marked(error, text)}\n`);
    } finally {
      running = undefined;
    }
  }

  /** One line of input: a command, or a part of a query. */
  async function take(line: string): Promise<void> {
    if (!lines.length && !line.trim()) return;
    const command = !lines.length && line.startsWith(':');
    lines.push(line);
    if (!command && line.trim() && !/;\s*$/.test(line)) return;
    const text = lines.join('\n').trim();
    const remembered = lines
      .map((each) => each.trim())
      .join(' ')
      .trim();
    lines = [];
    history.add(remembered);
    entries()?.unshift(remembered);
    try {
      await (command ? runShellCommand(shell, text) : ask(text.replace(/;\s*$/, '')));
    } catch (error) {
      if (!(error instanceof UsageError || error instanceof InputError)) throw error;
      shell.print(`${error.message}\n`);
    }
  }

  // a query of several lines is one entry of the history: its lines are taken out as they come in
  let entries = (): string[] | undefined => undefined;
  readline.on('history', (all) => {
    all.shift();
    entries = () => all;
  });
  readline.on('SIGINT', () => {
    if (running) running.abort();
    else {
      if (!lines.length && !readline.line) shell.print('\n:quit or Ctrl+D ends the shell');
      shell.print('\n');
      lines = [];
      readline.write(null, { ctrl: true, name: 'u' });
      readline.setPrompt(PROMPT);
      readline.prompt();
    }
  });

  const { entities, relations } = graph;
  shell.print(
    `${graph.manifest.name}: ${entities.length} entities, ${relations.length} relations. ` +
      'A query ends with ; or an empty line. :help lists commands, :examples has questions.\n',
  );
  readline.prompt();
  for await (const line of readline) {
    await take(line);
    readline.setPrompt(lines.length ? MORE : PROMPT);
    readline.prompt();
  }
  shell.print('\n');
  await history.save();
}

/** `:format `, ready for its argument. */
const called = ({ name, argument }: (typeof SHELL_COMMANDS)[number]): string =>
  `:${name}${argument ? ' ' : ''}`;

function commandCompletions(typed: string): [string[], string] {
  const [, name, argument] = typed.match(/^:(\S*)(?:\s+(\S*))?$/) ?? [];
  if (argument === undefined)
    return [SHELL_COMMANDS.map(called).filter((each) => each.startsWith(typed)), typed];
  const options = SHELL_COMMANDS.find((each) => each.name === name)?.argument?.split('|') ?? [];
  return [options.filter((each) => each.startsWith(argument)), argument];
}

/** The message with the line it is about and a mark under the place. */
function marked({ message, line, column, offending }: CypherError, text: string): string {
  const source = line === undefined ? undefined : text.split('\n')[line - 1];
  if (source === undefined || column === undefined) return message;
  const length = Math.max(1, Math.min(offending?.split('\n')[0]?.length ?? 1, source.length - column + 1));
  return `${message}\n  ${source}\n  ${' '.repeat(column - 1)}${'^'.repeat(length)}`;
}

const faint = (text: string): string =>
  process.env.NO_COLOR || process.env.TERM === 'dumb' ? text : `\u001b[2m${text}\u001b[0m`;
