import { InvalidArgumentError, Option } from 'commander';
import type { ExportOptions, FormatFace } from '../export/export-format.ts';
import { ALL_FORMATS } from '../export/formats.ts';
import type { CliCommand } from './command.ts';
import { exportFiles } from './export-files.ts';
import { exportToServer, isServer } from './export-to-server.ts';
import { openGraph } from './graph-argument.ts';
import { suggestion, UsageError } from './usage-error.ts';

interface Options extends ExportOptions {
  readonly to: string;
  readonly output?: string;
  readonly user?: string;
  readonly database?: string;
}

const IDS = ALL_FORMATS.map(({ id }) => id);

/** Option of the command -> what it changes, for the message that says where it has no use. */
const FLAGS: Readonly<Record<keyof ExportOptions, string>> = {
  aggregate: '--aggregate',
  gexfVersion: '--gexf-version',
  edges: '--edges',
};

export const exportGraph: CliCommand = {
  name: 'export',
  summary: 'a stored graph in the format of another program',
  configure: (command) =>
    command
      .argument('<graph>', 'folder of a stored graph, or its name in graph-data')
      .requiredOption('--to <format>', 'a format of the list below, or neo4j://HOST, bolt://HOST', aFormat)
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .option('--aggregate', `one edge for each pair of ends, weights summed (${knowing('aggregate')})`)
      .addOption(new Option('--gexf-version <version>', 'version of GEXF').choices(['1.3', '1.2']))
      .addOption(
        new Option(
          '--edges <unit>',
          `one edge for each relation or for each piece of evidence (${knowing('edges')}, servers)`,
        ).choices(['relation', 'evidence']),
      )
      .option('--user <name>', 'user of the server; the password is taken from NEO4J_PASSWORD')
      .option('--database <name>', 'database of the server')
      .addHelpText('after', `\nFormats:\n${ALL_FORMATS.map(formatLine).join('\n')}`),
  examples: [
    ['dragoman export putin-kim-new-year --to gexf -o putin-kim.gexf', 'a file for Gephi'],
    ['dragoman export putin-kim-new-year --to csv > edges.csv', 'one row for each piece of evidence'],
    ['dragoman export putin-kim-new-year --to html -o putin-kim.html', 'viewer and graph in one file'],
    [
      'NEO4J_PASSWORD=... dragoman export putin-kim-new-year --to neo4j://localhost --user neo4j',
      'into a running Neo4j; a second run changes nothing',
    ],
  ],
  async run([given], options, { reporter, json }) {
    const { to, output, user, database, ...asked } = options as unknown as Options;
    if (isServer(to)) {
      refuseUseless(asked, { id: 'a server', options: ['edges'] });
      const target = { address: to, ...(user && { user }), ...(database && { database }) };
      await exportToServer(await openGraph(given as string), target, asked, { reporter, json });
      return;
    }
    const format = ALL_FORMATS.find(({ id }) => id === to)!;
    refuseUseless(asked, format);
    await exportFiles(await openGraph(given as string), format, asked, output);
    if (format.loses.length) reporter.note(`${format.id} leaves out: ${format.loses.join('; ')}`);
    if (format.howTo) reporter.note(`to open it: ${format.howTo}`);
  },
};

function aFormat(to: string): string {
  if (!isServer(to) && !IDS.includes(to))
    throw new InvalidArgumentError(`unknown format: ${to}${suggestion(to, IDS)}; one of ${IDS.join(' ')}`);
  return to;
}

/** An option that would do nothing is a misunderstanding. */
function refuseUseless(asked: ExportOptions, { id, options = [] }: Pick<FormatFace, 'id' | 'options'>): void {
  for (const [option, flag] of Object.entries(FLAGS) as [keyof ExportOptions, string][]) {
    if (asked[option] !== undefined && !options.includes(option))
      throw new UsageError(`${flag} changes nothing in ${id}; it is for ${knowing(option)}`);
  }
}

function knowing(option: keyof ExportOptions): string {
  const formats: readonly FormatFace[] = ALL_FORMATS;
  return formats
    .filter(({ options = [] }) => options.includes(option))
    .map(({ id }) => id)
    .join(', ');
}

const formatLine = ({ id, summary }: FormatFace): string => `  ${id.padEnd(9)} ${summary}`;
