import { InputError } from '../model/input-error.ts';
import type { CliCommand } from './command.ts';
import { openGraph } from './graph-argument.ts';

export const check: CliCommand = {
  name: 'check',
  summary: 'whether a stored graph is whole: fields, references, quotes, counts',
  configure: (command) =>
    command.argument('<graph...>', 'folders of stored graphs, or their names in graph-data'),
  examples: [['dragoman check graph-data/*', 'names file, line and field of the first fault of each']],
  async run([given], _, { reporter }) {
    for (const each of given as readonly string[]) {
      try {
        const { manifest } = await openGraph(each);
        reporter.note(`${each}: whole, ${manifest.counts.relations} relations`);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        reporter.refuse(error);
      }
    }
  },
};
