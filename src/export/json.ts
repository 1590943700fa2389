import { edgeFacts } from './edge-facts.ts';
import { edgesOf } from './edges.ts';
import type { ExportFormat } from './export-format.ts';

/** The serialization of graphology: `Graph.from(JSON.parse(text))`. */
export const json: ExportFormat = {
  id: 'json',
  extension: '.json',
  summary: 'graphology JSON: graphology, sigma',
  loses: ['texts of the documents', 'mentions of entities'],
  readers: ['graphology'],
  options: ['aggregate'],
  *write(graph, options) {
    const { manifest, entities, layout = [] } = graph;
    const places = new Map(layout.map(({ id, ...place }) => [id, place]));
    const kind = { type: 'mixed', multi: true, allowSelfLoops: true };
    yield `{"attributes":${JSON.stringify(manifest)},"options":${JSON.stringify(kind)},"nodes":[`;
    for (const [index, { id, name, type, aliases, ids, mentions }] of entities.entries()) {
      const attributes = { label: name, type, aliases, ids, mentions: mentions.length, ...places.get(id) };
      yield `${index ? ',' : ''}\n${JSON.stringify({ key: id, attributes })}`;
    }
    yield '\n],"edges":[';
    let separator = '';
    for (const edge of edgesOf(graph, options)) {
      // the evidence itself says the rest
      const { quotes, spans, documents, attribution, places: where, ...facts } = edgeFacts(edge);
      const evidence = edge.relations.flatMap((relation) => relation.evidence);
      const attributes = { label: facts.type, ...facts, evidence };
      const { id: key, source, target, directed } = edge;
      yield `${separator}\n${JSON.stringify({ key, source, target, ...(!directed && { undirected: true }), attributes })}`;
      separator = ',';
    }
    yield '\n]}\n';
  },
};
