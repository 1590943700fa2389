import { edgeFacts } from './edge-facts.ts';
import { edgesOf } from './edges.ts';
import type { ExportFormat } from './export-format.ts';
import { attributes, escapeXml } from './xml.ts';

type GraphmlType = 'string' | 'int' | 'double' | 'boolean';

const NODE_KEYS: Readonly<Record<string, GraphmlType>> = {
  label: 'string',
  type: 'string',
  aliases: 'string',
  ids: 'string',
  mentions: 'int',
  community: 'int',
  x: 'double',
  y: 'double',
};

const EDGE_KEYS: Readonly<Record<string, GraphmlType>> = {
  relation: 'string',
  directed: 'boolean',
  class: 'string',
  event: 'string',
  cameo: 'string',
  quad: 'int',
  score: 'double',
  weight: 'int',
  negated: 'boolean',
  modality: 'string',
  confidence: 'double',
  first: 'string',
  last: 'string',
  attribution: 'string',
  places: 'string',
  documents: 'string',
  evidence: 'string',
  spans: 'string',
};

/** GraphML for igraph, Cytoscape, yEd, NetworkX. Lists are JSON in a string: the format has none. */
export const graphml: ExportFormat = {
  id: 'graphml',
  extension: '.graphml',
  summary: 'GraphML: igraph, Cytoscape, yEd, NetworkX',
  loses: [
    'texts of the documents',
    'mentions of entities',
    'dates, speakers and places of single sentences (of the edge as a whole they are there)',
    'rules and merge decisions',
    'colours',
    'control characters',
  ],
  readers: ['NetworkX', 'igraph'],
  options: ['aggregate'],
  *write(graph, options) {
    const { entities, layout = [] } = graph;
    const places = new Map(layout.map((position) => [position.id, position]));
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield keys('node', NODE_KEYS) + keys('edge', EDGE_KEYS);
    yield '  <graph edgedefault="directed">\n';
    for (const { id, name, type, aliases, ids, mentions } of entities) {
      const { x, y, community } = places.get(id) ?? {};
      const values = {
        label: name,
        type,
        aliases: list(aliases),
        ids: record(ids),
        mentions: mentions.length,
        community,
        x,
        y,
      };
      yield `    <node${attributes({ id })}>${data('node', values)}</node>\n`;
    }
    for (const edge of edgesOf(graph, options)) {
      const {
        type,
        count,
        quotes,
        spans,
        attribution,
        places: where,
        documents,
        quad,
        ...facts
      } = edgeFacts(edge);
      const values = {
        relation: type,
        // not the edge's own `directed`: NetworkX refuses a graph that mixes the two
        directed: edge.directed,
        ...facts,
        weight: count,
        quad: quad || undefined,
        attribution: list(attribution),
        places: list(where),
        documents: list(documents),
        evidence: quotes.join('\n'),
        spans: list(spans),
      };
      const { id, source, target } = edge;
      yield `    <edge${attributes({ id, source, target })}>${data('edge', values)}</edge>\n`;
    }
    yield '  </graph>\n</graphml>\n';
  },
};

const keys = (owner: string, types: Readonly<Record<string, GraphmlType>>): string =>
  Object.entries(types)
    .map(
      ([name, type]) =>
        `  <key${attributes({ id: `${owner}-${name}`, for: owner, 'attr.name': name, 'attr.type': type })}/>\n`,
    )
    .join('');

const data = (
  owner: string,
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `<data key="${owner}-${name}">${escapeXml(String(value))}</data>`)
    .join('');

const list = (items: readonly string[]): string => (items.length ? JSON.stringify(items) : '');
const record = (values: Readonly<Record<string, string>>): string =>
  Object.keys(values).length ? JSON.stringify(values) : '';
