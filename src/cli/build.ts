import { stat } from 'node:fs/promises';
import { gexf } from '../export/gexf.ts';
import type { Extraction } from '../model/extraction.ts';
import { slug } from '../model/identity.ts';
import { InputError } from '../model/input-error.ts';
import { isGraph, readCuration } from '../store/read-graph.ts';
import { writeGraph } from '../store/write-graph.ts';
import type { CliCommand } from './command.ts';
import { extractions } from './extractions.ts';
import { addInputOptions, type InputOptions, readOptions } from './input-options.ts';
import { shippedPipeline } from './language-model.ts';
import { UsageError } from './usage-error.ts';

interface Options extends InputOptions {
  readonly output?: string;
  readonly name?: string;
  readonly watchlist?: string;
}

export const build: CliCommand = {
  name: 'build',
  summary: 'documents in, a stored graph out',
  configure: (command) =>
    addInputOptions(
      command
        .argument('<input...>', 'files, folders, globs, addresses, or - for standard input')
        .option('-o, --output <folder>', 'folder of the graph (default: graph-data/NAME)')
        .option(
          '--name <name>',
          'name of the graph (default: that of the output folder, or of the first input)',
        )
        .option('--watchlist <file>', 'names to watch for: CSV, JSON Lines or FollowTheMoney entities'),
      'jsonl',
    ),
  examples: [
    ['dragoman build seeds/putin-kim-new-year.md', 'writes graph-data/putin-kim-new-year'],
    ["dragoman build articles/ 'more/*.jsonl' -o graph-data/january", 'one graph of many documents'],
  ],
  async run([given], options, { reporter, json }) {
    const inputs = given as readonly string[];
    const { output, watchlist } = options as Options;
    const reading = readOptions(options as Options);
    const name = (options as Options).name ?? nameOf(output ?? inputs[0]!);
    const folder = output ?? `graph-data/${slug(name)}`;
    await assertReplaceable(folder);
    const curation = await readCuration(folder);
    const pipeline = await shippedPipeline(watchlist);
    const found = new Map<string, Extraction>();
    for await (const extraction of extractions(inputs, reading, pipeline, reporter)) {
      const { id } = extraction.document;
      if (found.has(id)) reporter.refuse(new InputError('another document has this id already', id));
      else found.set(id, extraction);
    }
    if (!found.size) {
      reporter.note('no document, no graph');
      return;
    }
    const { buildGraph } = await import('../pipeline.ts');
    const graph = buildGraph([...found.values()], {
      name,
      model: pipeline.model,
      curation,
      vanished: ({ decision, missing }) =>
        reporter.note(`a decision no longer applies (${missing}): ${JSON.stringify(decision)}`),
    });
    await writeGraph(folder, graph, { 'graph.gexf': [...gexf.write(graph)].join('') });
    const { counts } = graph.manifest;
    if (json) process.stdout.write(`${JSON.stringify({ graph: folder, ...counts })}\n`);
    else {
      reporter.note(
        `${folder}: ${counts.documents} documents, ${counts.entities} entities, ${counts.relations} relations, ${counts.evidence} pieces of evidence`,
      );
    }
  },
};

/** `graph-data/january/` -> `january`, `seeds/putin-kim.md` -> `putin-kim`. */
const nameOf = (path: string): string => {
  const last = path
    .replace(/[\\/]+$/, '')
    .split(/[\\/]/)
    .at(-1)!;
  return slug(last.replace(/(?<=.)\.[^.]*$/, ''));
};

/** A folder that holds something else must not be replaced by a graph. */
async function assertReplaceable(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => undefined)) && !(await isGraph(folder))) {
    throw new UsageError(`${folder}: exists and is not a stored graph; choose another folder with -o`);
  }
}
