import { edgeFacts } from './edge-facts.ts';
import type { ExportFormat } from './export-format.ts';

/** The serialization of graphology: `Graph.from(JSON.parse(text))`. */
export const json: ExportFormat = {
  id: 'json',
  extension: '.json',
  summary: 'graphology JSON: graphology, sigma',
  loses: ['texts of the documents', 'mentions of entities'],
  *write({ manifest, entities, relations, layout = [] }) {
    const places = new Map(layout.map(({ id, ...place }) => [id, place]));
    const options = { type: 'mixed', multi: true, allowSelfLoops: true };
    yield `{"attributes":${JSON.stringify(manifest)},"options":${JSON.stringify(options)},"nodes":[`;
    for (const [index, { id, name, type, aliases, ids, mentions }] of entities.entries()) {
      const attributes = { label: name, type, aliases, ids, mentions: mentions.length, ...places.get(id) };
      yield `${index ? ',' : ''}\n${JSON.stringify({ key: id, attributes })}`;
    }
    yield '\n],"edges":[';
    for (const [index, relation] of relations.entries()) {
      const { quotes, documents, attribution, ...facts } = edgeFacts(relation);
      const attributes = { label: facts.type, ...facts, evidence: relation.evidence };
      const { id: key, source, target, directed } = relation;
      yield `${index ? ',' : ''}\n${JSON.stringify({ key, source, target, ...(!directed && { undirected: true }), attributes })}`;
    }
    yield '\n]}\n';
  },
};
