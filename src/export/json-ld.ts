import type { ExportFormat } from './export-format.ts';
import { describe } from './rdf/describe.ts';
import { RDF_LOSES } from './rdf/loses.ts';
import { PREFIXES } from './rdf/published-terms.ts';
import type { Resource, Term } from './rdf/resource.ts';
import { wellFormed } from './well-formed.ts';

/** The same RDF as JSON, a node a line; the context stands in the file, so that nothing is fetched. */
export const jsonLd: ExportFormat = {
  id: 'jsonld',
  extension: '.jsonld',
  summary: 'RDF in JSON-LD 1.1, evidence as PROV-O: web pages, document stores, JavaScript',
  loses: RDF_LOSES,
  readers: ['jsonld'],
  *write(graph) {
    yield `{"@context":${JSON.stringify(PREFIXES)},"@graph":[`;
    let separator = '';
    for (const resource of describe(graph)) {
      yield `${separator}\n${JSON.stringify(node(resource))}`;
      separator = ',';
    }
    yield '\n]}\n';
  },
};

function node({ id, properties }: Resource): object {
  const { 'rdf:type': types = [], ...others } = properties;
  return {
    '@id': address(id),
    '@type': types.map(address),
    ...Object.fromEntries(Object.entries(others).map(([property, values]) => [property, values.map(value)])),
  };
}

const address = (term: Term): string => ('iri' in term ? term.iri : 'name' in term ? term.name : term.text);

function value(term: Term): object | string {
  if (!('text' in term)) return { '@id': address(term) };
  const { text, type } = term;
  return type ? { '@value': wellFormed(text), '@type': type } : wellFormed(text);
}
