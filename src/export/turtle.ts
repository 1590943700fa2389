import type { ExportFormat } from './export-format.ts';
import { describe } from './rdf/describe.ts';
import { RDF_LOSES } from './rdf/loses.ts';
import { block, prefixLines } from './rdf/turtle-syntax.ts';

/** RDF for triple stores and SPARQL. */
export const turtle: ExportFormat = {
  id: 'turtle',
  extension: '.ttl',
  summary: 'RDF in Turtle, evidence as PROV-O: triple stores, SPARQL',
  loses: RDF_LOSES,
  readers: ['n3', 'SPARQL by Oxigraph'],
  *write(graph) {
    yield prefixLines();
    for (const resource of describe(graph)) yield block(resource);
  },
};
