import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { CypherError } from '../query/cypher/cypher-error.ts';
import { EXAMPLES } from '../query/examples.ts';
import { RESULT_FORMATS } from '../query/result-formats.ts';
import type { CliCommand } from './command.ts';
import { graphFolder, openGraph } from './graph-argument.ts';
import { openOutput } from './output.ts';
import { type AnswerSettings, queryError, writeAnswer } from './query-answer.ts';
import { parseParameters } from './query-parameters.ts';
import { systemReason } from './system-fault.ts';
import { suggestion, UsageError } from './usage-error.ts';

interface Options {
  readonly file?: string;
  readonly param: readonly string[];
  readonly format?: string;
  readonly edges: string;
  readonly limit?: string;
  readonly timeout: string;
  readonly output?: string;
  readonly examples?: boolean;
}

const FORMATS = RESULT_FORMATS.map(({ id }) => id);
const EDGES = ['relation', 'evidence'] as const;

export const query: CliCommand = {
  name: 'query',
  summary: 'asks a graph a question in Cypher; without one, on a terminal, a shell',
  configure: (command) =>
    command
      .argument('<graph>', 'folder of a stored graph, or its name in graph-data')
      .argument('[text]', 'the query; - or nothing reads it from standard input')
      .option('-f, --file <file>', 'read the query from a file')
      .option(
        '-p, --param <name=value>',
        'value of $name in the query, JSON or else text; may be repeated',
        (value: string, before: readonly string[]) => [...before, value],
        [],
      )
      .option('--format <format>', `${FORMATS.join(', ')} (default: table; with --json, jsonl)`)
      .option(
        '--edges <what>',
        'what a relationship stands for: relation, or evidence (each piece)',
        'relation',
      )
      .option('--limit <rows>', 'stop after so many rows')
      .option('--timeout <seconds>', 'stop after so many seconds', '60')
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .option('--examples', 'print questions that analysts ask, with their queries')
      .addHelpText(
        'after',
        `\nFormats:\n${RESULT_FORMATS.map(({ id, summary }) => `  ${id.padEnd(6)} ${summary}`).join('\n')}`,
      ),
  examples: [
    [
      "dragoman query treaties 'MATCH (s:State)-[r:RATIFY]->(t:Treaty) RETURN s.name, t.name, r.quotes'",
      'a table',
    ],
    [
      "dragoman query treaties 'MATCH ({name: $who})-[r]->(o) RETURN type(r), o.name' --param who=France --format csv",
      'a value that the query names; rows for a spreadsheet',
    ],
    ['dragoman query treaties --examples', 'twenty questions to begin with'],
    ['dragoman query treaties', 'a shell with history and completion'],
  ],
  async run([given, argument], options, { reporter, json }) {
    const { file, output: path, examples, ...rest } = options as unknown as Options;
    const settings = settingsOf(rest, json);
    if (examples) {
      await graphFolder(given as string);
      return openOutput(path).write(examplesText());
    }
    if (argument !== undefined && file !== undefined)
      throw new UsageError('give the query or --file, not both');
    if (argument === undefined && file === undefined && process.stdin.isTTY && process.stdout.isTTY) {
      const { runShell } = await import('./shell/shell.ts');
      return runShell(await openGraph(given as string), settings);
    }
    // a graph that is not there is said before anything is waited for on standard input
    await graphFolder(given as string);
    const { text, place } = await queryText(argument as string | undefined, file);
    const graph = await openGraph(given as string);
    const output = openOutput(path);
    const width = path === undefined && process.stdout.isTTY ? { width: process.stdout.columns } : {};
    try {
      const { truncated } = await writeAnswer(graph, text, { ...settings, ...width }, output.write, true);
      await output.close();
      if (truncated) reporter.note(`there are more than ${settings.limits.limitRows} rows`);
    } catch (error) {
      await output.discard();
      throw error instanceof CypherError ? queryError(error, place) : error;
    }
  },
};

function settingsOf({ format, edges, limit, timeout, param }: Options, json: boolean): AnswerSettings {
  const wanted = format ?? (json ? 'jsonl' : 'table');
  const chosen = RESULT_FORMATS.find(({ id }) => id === wanted);
  if (!chosen)
    throw new UsageError(
      `unknown format: ${wanted}${suggestion(wanted, FORMATS)}; one of ${FORMATS.join(' ')}`,
    );
  const view = EDGES.find((each) => each === edges);
  if (!view) throw new UsageError(`--edges ${edges}: give relation or evidence`);
  return {
    format: chosen,
    edges: view,
    params: parseParameters(param),
    limits: {
      limitMs: positive('--timeout', timeout) * 1000,
      ...(limit !== undefined && { limitRows: Math.ceil(positive('--limit', limit)) }),
    },
  };
}

function positive(option: string, given: string): number {
  const number = Number(given);
  if (!(number > 0)) throw new UsageError(`${option} ${given}: give a number above 0`);
  return number;
}

/** The query, and what to call it where it is wrong. */
async function queryText(argument: string | undefined, file: string | undefined) {
  if (file !== undefined) {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${file}: ${systemReason(error)}`);
    });
    return { text, place: file };
  }
  const fromInput = argument === undefined || argument === '-';
  const text = fromInput ? await textOf(process.stdin) : argument;
  if (!text.trim()) throw new UsageError('no query: give one in quotes, with --file, or on standard input');
  return { text, place: 'query' };
}

const examplesText = (): string =>
  EXAMPLES.map(({ question, text }, index) => `// ${index + 1}. ${question}\n${text};\n`).join('\n');
