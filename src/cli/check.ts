import { pending } from '../assemble/replayed-decisions.ts';
import { InputError } from '../model/input-error.ts';
import { checkGraph } from '../store/check-graph.ts';
import { readCuration } from '../store/read-graph.ts';
import { openStoredGraph } from '../store/stored-graph.ts';
import type { CliCommand } from './command.ts';
import { graphFolder } from './graph-argument.ts';
import { countsText } from './store-build.ts';

export const check: CliCommand = {
  name: 'check',
  summary: 'whether a stored graph is whole: fields, order, references, quotes, counts, decisions',
  configure: (command) =>
    command.argument('<graph...>', 'folders of stored graphs, or their names in graph-data'),
  examples: [['dragoman check graph-data/*', 'names file, line and field of the first fault of each']],
  async run([given], _, { reporter, json }) {
    for (const each of given as readonly string[]) {
      try {
        const folder = await graphFolder(each);
        const manifest = await checkGraph(await openStoredGraph(folder));
        const waiting = pending(manifest, await readCuration(folder));
        if (json)
          process.stdout.write(`${JSON.stringify({ graph: each, whole: true, ...manifest.counts })}\n`);
        else reporter.note(`${each}: whole, ${countsText(manifest)}`);
        if (!waiting)
          reporter.note(`${each}: a decision was taken back; dragoman build -o ${each} undoes it`);
        else if (waiting.length)
          reporter.note(`${each}: ${waiting.length} decisions wait for dragoman build -o ${each}`);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        reporter.refuse(error);
      }
    }
  },
};
