import { assemble } from '../../src/assemble/assemble.ts';
import { gexf } from '../../src/import/gexf.ts';
import { graphml } from '../../src/import/graphml.ts';
import { graphologyJson } from '../../src/import/graphology-json.ts';
import { toExtraction } from '../../src/import/to-extraction.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { slug } from '../../src/model/identity.ts';
import { InputError } from '../../src/model/input-error.ts';

/** Those of the command's readers that run in a browser. */
const FORMATS = [gexf, graphml, graphologyJson];

/**
 * A graph from a file of another program, as `dragoman import` reads it.
 * @throws InputError naming the file and what is wrong
 */
export async function importGraph(file: File): Promise<KnowledgeGraph> {
  const { name } = file;
  const format = FORMATS.find(({ extensions }) =>
    extensions.some((extension) => name.toLowerCase().endsWith(extension)),
  );
  if (!format) throw new InputError(`${name}: no known format`);
  const foreign = await format.read([{ name, text: file.stream().pipeThrough(new TextDecoderStream()) }]);
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
