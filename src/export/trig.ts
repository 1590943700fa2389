import type { ExportFormat } from './export-format.ts';
import { describe } from './rdf/describe.ts';
import { RDF_LOSES } from './rdf/loses.ts';
import { block, prefixLines, term, triple } from './rdf/turtle-syntax.ts';

/**
 * RDF with named graphs: each relation is the name of a graph that holds its triple, claimed or denied as it may be; what is
 * known of the claim stands outside of it, under that name.
 */
export const trig: ExportFormat = {
  id: 'trig',
  extension: '.trig',
  summary: 'RDF in TriG, each relation a named graph with its provenance: quad stores',
  loses: RDF_LOSES,
  readers: ['n3', 'SPARQL by Oxigraph'],
  *write(graph) {
    yield prefixLines();
    for (const resource of describe(graph)) {
      yield block(resource);
      if (resource.graph) yield `\n${term(resource.id)} { ${triple(resource.graph)} }\n`;
    }
  },
};
