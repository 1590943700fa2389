import { EXPORT_FORMATS } from '../export/formats.ts';
import type { CliCommand } from './command.ts';
import { openGraph } from './graph-argument.ts';
import { openOutput } from './output.ts';
import { suggestion, UsageError } from './usage-error.ts';

interface Options {
  readonly to: string;
  readonly output?: string;
}

const IDS = EXPORT_FORMATS.map(({ id }) => id);

export const exportGraph: CliCommand = {
  name: 'export',
  summary: 'a stored graph in the format of another program',
  configure: (command) =>
    command
      .argument('<graph>', 'folder of a stored graph, or its name in graph-data')
      .requiredOption('--to <format>', IDS.join(', '))
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .addHelpText(
        'after',
        `\nFormats:\n${EXPORT_FORMATS.map(({ id, summary }) => `  ${id.padEnd(8)} ${summary}`).join('\n')}`,
      ),
  examples: [
    ['dragoman export putin-kim-new-year --to gexf -o putin-kim.gexf', 'a file for Gephi'],
    ['dragoman export putin-kim-new-year --to csv > edges.csv', 'one row for each piece of evidence'],
  ],
  async run([given], options, { reporter }) {
    const { to, output: path } = options as unknown as Options;
    const format = EXPORT_FORMATS.find(({ id }) => id === to);
    if (!format) throw new UsageError(`unknown format: ${to}${suggestion(to, IDS)}; one of ${IDS.join(' ')}`);
    const graph = await openGraph(given as string);
    const output = openOutput(path);
    try {
      for (const piece of format.write(graph)) await output.write(piece);
      await output.close();
    } catch (error) {
      await output.discard();
      throw error;
    }
    if (format.loses.length) reporter.note(`${format.id} leaves out: ${format.loses.join('; ')}`);
  },
};
