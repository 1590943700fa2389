import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { Option } from 'commander';
import { assemble } from '../assemble/assemble.ts';
import { gexf } from '../export/gexf.ts';
import type { ImportFormat } from '../import/foreign-graph.ts';
import { IMPORT_FORMATS, importFormatOf } from '../import/formats.ts';
import { type Imported, toExtraction } from '../import/to-extraction.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { slug } from '../model/identity.ts';
import { FILES } from '../store/files.ts';
import { isGraph } from '../store/read-graph.ts';
import { writeGraph } from '../store/write-graph.ts';
import type { CliCommand } from './command.ts';
import { foreignFile } from './foreign-source.ts';
import { countsText } from './store-build.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  readonly output?: string;
  readonly name?: string;
  readonly format?: string;
  readonly replace?: boolean;
}

const EXTENSIONS = IMPORT_FORMATS.flatMap(({ extensions }) => extensions).join(' ');

export const importGraph: CliCommand = {
  name: 'import',
  summary: 'a graph of another program as a stored graph',
  configure: (command) =>
    command
      .argument('<file...>', 'one file; of CSV the table of edges, and the table of nodes beside it')
      .option('-o, --output <folder>', 'folder of the graph (default: graph-data/NAME)')
      .option('--name <name>', 'name of the graph (default: that of the output folder, or of the file)')
      .addOption(
        new Option('--format <format>', 'format of the file (default: by the end of its name)').choices(
          IMPORT_FORMATS.map(({ id }) => id),
        ),
      )
      .option('--replace', 'replace a stored graph that is there already')
      .addHelpText(
        'after',
        `\nFormats:\n${IMPORT_FORMATS.map(({ id, covers }) => `  ${id.padEnd(9)} ${covers}`).join('\n')}\n` +
          '\nWhat an edge cites is its record in the file, a line of text; nothing is quoted that the file does not say.',
      ),
  examples: [
    ['dragoman import treaties.gexf', 'writes graph-data/treaties'],
    ['dragoman import people.csv ties.csv -o graph-data/desk', 'a table of nodes and a table of edges'],
    ['dragoman import export.txt --format graphml', 'a file whose name does not say what it is'],
  ],
  async run([given], options, { reporter, json }) {
    const paths = given as readonly string[];
    const { output, format: asked, replace, name: wanted } = options as Options;
    const format = formatOf(paths, asked);
    const name =
      wanted ?? slug(output === undefined ? stem(paths[0]!) : basename(output.replace(/[\\/]+$/, '')));
    const folder = output ?? `graph-data/${slug(name)}`;
    await assertFree(folder, replace === true);
    const file = paths.map((path) => basename(path)).join(', ');
    const foreign = await format.read(await Promise.all(paths.map(foreignFile)));
    const imported = toExtraction(foreign, {
      file: paths.join(', '),
      format: format.id,
      document: `import:${slug(file)}`,
    });
    const graph = graphOf(imported, name);
    await writeGraph(folder, graph, { files: { [FILES.gexf]: gexf.write(graph) } });
    if (json) process.stdout.write(`${JSON.stringify({ graph: folder, ...graph.manifest.counts })}\n`);
    else reporter.note(`${folder}: ${countsText(graph.manifest)}`);
  },
};

/** `work/treaties-edges.csv` -> `treaties` */
const stem = (path: string): string =>
  basename(path, extname(path)).replace(/[-_](?:nodes|edges|relationships)$/, '');

function formatOf(paths: readonly string[], asked: string | undefined): ImportFormat {
  const format = asked ? IMPORT_FORMATS.find(({ id }) => id === asked) : importFormatOf(paths[0]!);
  if (!format)
    throw new UsageError(`${paths[0]}: no known format; name it by --format, or use one of ${EXTENSIONS}`);
  const others = paths.slice(1).filter((path) => !asked && importFormatOf(path) !== format);
  if (others.length) throw new UsageError(`${others[0]}: files of one import must be of one format`);
  if (paths.length > 1 && format.id !== 'csv')
    throw new UsageError(`${format.id}: one file is one graph; import them one by one`);
  return format;
}

async function assertFree(folder: string, replace: boolean): Promise<void> {
  if (!existsSync(folder)) return;
  if (!(await isGraph(folder)))
    throw new UsageError(`${folder}: exists and is not a stored graph; choose another folder with -o`);
  if (!replace)
    throw new UsageError(`${folder}: there is a graph already; --replace takes its place, -o another folder`);
}

/** The file's own places are kept when it has them for all nodes; communities are computed. */
function graphOf({ extraction, positions }: Imported, name: string): KnowledgeGraph {
  const graph = assemble([extraction], { name, model: 'none' });
  if (!positions) return graph;
  const places = new Map(positions.map(({ id, ...place }) => [id, place]));
  return {
    ...graph,
    layout: (graph.layout ?? []).map((position) => ({ ...position, ...places.get(position.id) })),
  };
}
