import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pending } from '../assemble/replayed-decisions.ts';
import { InputError } from '../model/input-error.ts';
import { checkGraph } from '../store/check-graph.ts';
import { FILES } from '../store/files.ts';
import { readCuration } from '../store/read-graph.ts';
import { openStoredGraph } from '../store/stored-graph.ts';
import type { CliCommand } from './command.ts';
import { counted } from './counted.ts';
import { graphFolder } from './graph-argument.ts';
import { countsText } from './store-build.ts';
import { UsageError } from './usage-error.ts';

/** What every build and import writes, and a graph is whole without. */
const FOR_OTHERS = [FILES.layout, FILES.gexf];

export const check: CliCommand = {
  name: 'check',
  summary: 'whether a stored graph is whole: fields, order, ids, references, quotes, counts, decisions',
  configure: (command) =>
    command.argument('<graph...>', 'folders of stored graphs, or their names in graph-data'),
  examples: [['dragoman check graph-data/*', 'names file, line and field of the first fault of each']],
  async run([given], _, { reporter, json }) {
    const graphs = given as readonly string[];
    for (const each of graphs) {
      try {
        const folder = await folderOf(each);
        const manifest = await checkGraph(await openStoredGraph(folder));
        const waiting = pending(manifest, await readCuration(folder));
        if (json)
          process.stdout.write(`${JSON.stringify({ graph: each, whole: true, ...manifest.counts })}\n`);
        else reporter.note(`${each}: whole, ${countsText(manifest)}`);
        const missing = FOR_OTHERS.filter((name) => !existsSync(join(folder, name)));
        if (missing.length)
          reporter.note(
            `${each}: without ${missing.join(' and ')}; the next build or import writes ${missing[1] ? 'them' : 'it'} again`,
          );
        if (!waiting)
          reporter.note(`${each}: a decision was taken back; dragoman build -o ${each} undoes it`);
        else if (waiting.length)
          reporter.note(
            `${each}: ${counted(waiting.length, 'decision waits', 'decisions wait')} for dragoman build -o ${each}`,
          );
      } catch (error) {
        // one that is no graph does not keep the others from being checked
        if (error instanceof UsageError && graphs.length > 1) reporter.refuse(new InputError(error.message));
        else if (error instanceof InputError) reporter.refuse(error);
        else throw error;
      }
    }
  },
};

/**
 * @throws UsageError where there is no graph
 * @throws InputError where there is one that has lost its manifest
 */
async function folderOf(given: string): Promise<string> {
  try {
    return await graphFolder(given);
  } catch (error) {
    if (!existsSync(join(given, FILES.entities))) throw error;
    throw new InputError('is missing', join(given, FILES.manifest));
  }
}
