import { assemble } from '../../src/assemble/assemble.ts';
import { csvTables } from '../../src/import/csv-tables.ts';
import { gexf } from '../../src/import/gexf.ts';
import { graphml } from '../../src/import/graphml.ts';
import { graphologyJson } from '../../src/import/graphology-json.ts';
import { toExtraction } from '../../src/import/to-extraction.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { slug } from '../../src/model/identity.ts';
import { InputError } from '../../src/model/input-error.ts';

/** The command's readers, each of which runs in a browser, too. */
const FORMATS = [gexf, graphml, graphologyJson, csvTables];

/**
 * A graph from a file of another program, or from tables of its nodes and edges, as `dragoman import` reads them.
 * @throws InputError naming the file and what is wrong
 */
export async function importGraph(files: readonly [File, ...File[]]): Promise<KnowledgeGraph> {
  const { name } = files[0];
  const format = FORMATS.find(({ extensions }) =>
    extensions.some((extension) => name.toLowerCase().endsWith(extension)),
  );
  if (!format) throw new InputError(`${name}: no known format`);
  const foreign = await format.read(
    files.map((file) => ({ name: file.name, text: file.stream().pipeThrough(new TextDecoderStream()) })),
  );
  const { extraction, positions } = toExtraction(foreign, {
    file: name,
    format: format.id,
    document: `import:${slug(name)}`,
  });
  const graph = assemble([extraction], { name: name.replace(/\.[^.]*$/, ''), model: 'none' });
  if (!positions) return graph;
  const places = new Map(positions.map(({ id, ...place }) => [id, place]));
  return {
    ...graph,
    layout: (graph.layout ?? []).map((position) => ({ ...position, ...places.get(position.id) })),
  };
}
