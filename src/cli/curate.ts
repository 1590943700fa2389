import { curate } from '../assemble/curate.ts';
import { pending } from '../assemble/replayed-decisions.ts';
import type { Decision } from '../model/decision.ts';
import { InputError } from '../model/input-error.ts';
import { appendDecision, removeDecision } from '../store/curation-file.ts';
import { parseDecision } from '../store/decision-record.ts';
import { readCuration, readGraph } from '../store/read-graph.ts';
import type { CliCommand, Context } from './command.ts';
import { ACTIONS, type DecideOptions } from './decide.ts';
import { graphFolder } from './graph-argument.ts';
import { openOutput } from './output.ts';
import { rebuild } from './rebuild.ts';
import { countsText } from './store-build.ts';
import { suggestion, UsageError } from './usage-error.ts';

interface Options extends DecideOptions {
  readonly who?: string;
  readonly when?: string;
  readonly why?: string;
  readonly later?: boolean;
}

const actionLines = [
  ...Object.entries(ACTIONS).map(([word, { takes, does }]) => [[word, ...takes].join(' '), does]),
  ['list', 'the decisions, numbered (also without an action)'],
  ['undo [NUMBER]', 'takes a decision back: the last, or the one of that number'],
].map(([line, does]) => `  ${line!.padEnd(28)} ${does}`);

export const curation: CliCommand = {
  name: 'curate',
  summary: 'corrects a graph by decisions that outlive every build; each can be taken back',
  configure: (command) =>
    command
      .argument('<graph>', 'folder of a stored graph, or its name in graph-data')
      .argument('[action]', 'what to do, see below', 'list')
      .argument('[what...]', 'entities and edges by id, by name, or as "source type target"')
      .option('--why <text>', 'the reason')
      .option('--who <text>', 'who decides (default: the user of this machine)')
      .option('--when <text>', 'when it was decided (default: now)')
      .option('--documents <id...>', 'split: what these documents say goes apart')
      .option('--mentions <id...>', 'split: these mentions go apart')
      .option('--as <id>', 'split: id of the new entity (default: its type and name)')
      .option('--type <type>', 'split: type of the new entity (default: as the old one)')
      .option('--date <date>', 'add: when it happened, 2025, 2025-12 or 2025-12-18')
      .option('--negated', 'add: that it did not happen')
      .option('--later', 'only write it down, for the next build')
      .addHelpText('after', `\nActions:\n${actionLines.join('\n')}`),
  examples: [
    [
      'dragoman curate january merge KCNA "Korean Central News Agency" --why "the same agency"',
      'two nodes become one',
    ],
    ['dragoman curate january reject "Putin praise Kim Jong-un" --why irony', 'an edge goes'],
    [
      'dragoman curate january split "John Smith" "John Smith (judge)" --documents trial',
      'one node becomes two',
    ],
    [
      'dragoman curate january note "Camp David" "ask the archive for the guest book"',
      'a remark stays with the node',
    ],
    ['dragoman curate january', 'lists the decisions'],
    ['dragoman curate january undo', 'takes the last one back'],
  ],
  async run([given, action, words], options, context) {
    const folder = await graphFolder(given as string);
    const what = (words ?? []) as readonly string[];
    if (action === 'list') return list(await readCuration(folder), context);
    const decision =
      action === 'undo'
        ? await undo(folder, what, context)
        : await decide(folder, action as string, what, options as unknown as Options);
    const changed = (options as unknown as Options).later
      ? undefined
      : await rebuild(folder, context.reporter);
    if (context.json)
      process.stdout.write(
        `${JSON.stringify({ [action === 'undo' ? 'undone' : 'decided']: decision, ...changed?.counts })}\n`,
      );
    else {
      context.reporter.note(`${action === 'undo' ? 'taken back: ' : ''}${JSON.stringify(decision)}`);
      context.reporter.note(
        `${folder}: ${changed ? countsText(changed) : 'it takes effect at the next build'}`,
      );
    }
  },
};

async function list(decisions: readonly Decision[], { json }: Context): Promise<void> {
  const output = openOutput(undefined);
  for (const [index, decision] of decisions.entries()) {
    const line = JSON.stringify(decision);
    await output.write(json ? `${line}\n` : `${String(index + 1).padStart(3)}  ${line}\n`);
  }
}

async function undo(
  folder: string,
  [number, ...more]: readonly string[],
  { json }: Context,
): Promise<Decision> {
  if (more.length) throw new UsageError('undo takes one number');
  if (number !== undefined && !/^[1-9]\d*$/.test(number))
    throw new UsageError(
      `${number}: not the number of a decision${json ? '' : ' (dragoman curate GRAPH lists them)'}`,
    );
  const undone = await removeDecision(folder, number === undefined ? undefined : Number(number));
  if (undone) return undone;
  throw new UsageError(
    number === undefined ? `${folder}: no decision to take back` : `${folder}: no decision ${number}`,
  );
}

/** Writes a decision down, if it changes the graph as it is now. */
async function decide(
  folder: string,
  action: string,
  words: readonly string[],
  options: Options,
): Promise<Decision> {
  const chosen = ACTIONS[action];
  if (!chosen) {
    const known = [...Object.keys(ACTIONS), 'list', 'undo'];
    throw new UsageError(`${action}: no such action${suggestion(action, known)}; one of ${known.join(', ')}`);
  }
  if (words.length !== chosen.takes.length)
    throw new UsageError(`${action} takes ${chosen.takes.join(' ')}, not ${words.length} arguments`);
  const former = await readCuration(folder);
  const stored = await readGraph(folder);
  // decisions that wait for the next build come first
  const { graph } = curate(stored, pending(stored.manifest, former) ?? []);
  const { why } = options;
  const who = options.who ?? process.env.USER ?? process.env.USERNAME;
  const when = options.when ?? `${new Date().toISOString().slice(0, 16)}Z`;
  const decision = asked(() => ({
    ...chosen.decide(words, graph, options),
    ...(who && { who }),
    when,
    ...(why !== undefined && { why }),
  }));
  const [outcome] = curate(graph, [decision]).outcomes;
  if (outcome!.missing !== undefined) throw new UsageError(`${action}: ${outcome!.missing}`);
  await appendDecision(folder, decision);
  return decision;
}

/** What arguments and options say must be a decision on what is there. @throws UsageError */
function asked(record: () => object): Decision {
  try {
    return parseDecision(record());
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error;
  }
}
