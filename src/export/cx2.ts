import { edgeFacts } from './edge-facts.ts';
import { edgesOf } from './edges.ts';
import type { ExportFormat } from './export-format.ts';
import { type Colour, hexColour, NEUTRAL, NODE_COLOURS, QUAD_COLOURS } from './palette.ts';

/** Attributes and their types as CX2 names them. */
const NODE_ATTRIBUTES = {
  id: 'string',
  name: 'string',
  type: 'string',
  aliases: 'list_of_string',
  iso3166: 'string',
  iso3166alpha3: 'string',
  wikidata: 'string',
  mentions: 'integer',
  community: 'integer',
} as const;

const EDGE_ATTRIBUTES = {
  id: 'string',
  name: 'string',
  interaction: 'string',
  directed: 'boolean',
  class: 'string',
  event: 'string',
  cameo: 'string',
  quad: 'integer',
  score: 'double',
  weight: 'integer',
  negated: 'boolean',
  modality: 'string',
  confidence: 'double',
  first: 'string',
  last: 'string',
  attribution: 'list_of_string',
  places: 'list_of_string',
  quotes: 'list_of_string',
  spans: 'list_of_string',
} as const;

/** Cytoscape Exchange 2 (https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/). */
export const cx2: ExportFormat = {
  id: 'cx2',
  extension: '.cx2',
  summary: 'Cytoscape Exchange (CX2): Cytoscape, Cytoscape Web, NDEx',
  loses: [
    'texts of the documents',
    'mentions of entities',
    'dates, speakers and places of single sentences (of the edge as a whole they are there)',
    'rules and merge decisions',
    'identifiers of a watchlist',
  ],
  readers: ['NDEx client (@js4cytoscape/ndex-client)', 'JSON Schema by ajv'],
  options: ['aggregate'],
  *write(graph, options) {
    const { manifest, entities, layout = [] } = graph;
    const edges = [...edgesOf(graph, options)];
    const places = new Map(layout.map((position) => [position.id, position]));
    // nodes have numbers in CX2
    const numbers = new Map(entities.map(({ id }, number) => [id, number]));
    yield `[${JSON.stringify({ CXVersion: '2.0', hasFragments: false })},\n`;
    yield `${JSON.stringify({ metaData: metaData(entities.length, edges.length) })},\n`;
    yield `${JSON.stringify({ attributeDeclarations: [declarations()] })},\n`;
    yield `${JSON.stringify({ networkAttributes: [{ name: manifest.name, description: `dragoman ${manifest.program}` }] })},\n`;
    yield '{"nodes":[';
    for (const [number, { id, name, type, aliases, ids, mentions }] of entities.entries()) {
      const { iso3166, iso3166alpha3, wikidata } = ids;
      const { x, y, community } = places.get(id) ?? {};
      const v = {
        id,
        name,
        type,
        aliases,
        iso3166,
        iso3166alpha3,
        wikidata,
        mentions: mentions.length,
        community,
      };
      // y grows downwards there
      yield `${number ? ',' : ''}\n${JSON.stringify({ id: number, ...(y !== undefined && { x, y: -y }), v: known(v) })}`;
    }
    yield '\n]},\n{"edges":[';
    for (const [number, edge] of edges.entries()) {
      const { type, count, documents, quad, ...facts } = edgeFacts(edge);
      const { id, directed } = edge;
      const v = {
        id,
        name: type,
        interaction: type,
        directed,
        quad: quad || undefined,
        weight: count,
        ...facts,
      };
      const ends = { s: numbers.get(edge.source), t: numbers.get(edge.target) };
      yield `${number ? ',' : ''}\n${JSON.stringify({ id: number, ...ends, v: known(v) })}`;
    }
    yield `\n]},\n${JSON.stringify({ visualProperties: [looks()] })},\n`;
    yield `${JSON.stringify({ status: [{ success: true, error: '' }] })}]\n`;
  },
};

const metaData = (nodes: number, edges: number): readonly object[] => [
  { name: 'attributeDeclarations', elementCount: 1 },
  { name: 'networkAttributes', elementCount: 1 },
  { name: 'nodes', elementCount: nodes },
  { name: 'edges', elementCount: edges },
  { name: 'visualProperties', elementCount: 1 },
];

function declarations(): object {
  const of = (types: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(types).map(([name, type]) => [name, type === 'string' ? {} : { d: type }]),
    );
  return {
    nodes: of(NODE_ATTRIBUTES),
    edges: of(EDGE_ATTRIBUTES),
    networkAttributes: of({ name: 'string', description: 'string' }),
  };
}

/** An attribute that an element does not have is left out, not empty. */
const known = (values: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );

/** The colours of our own drawings. */
function looks(): object {
  const mapped = (
    attribute: string,
    type: string,
    colours: Readonly<Record<string, Colour>>,
    numeric = false,
  ) => ({
    type: 'DISCRETE',
    definition: {
      attribute,
      type,
      map: Object.entries(colours).map(([v, colour]) => ({
        v: numeric ? Number(v) : v,
        vp: hexColour(colour),
      })),
    },
  });
  return {
    default: {
      node: {
        NODE_SHAPE: 'ellipse',
        NODE_WIDTH: 24,
        NODE_HEIGHT: 24,
        NODE_BACKGROUND_COLOR: hexColour(NEUTRAL),
      },
      edge: { EDGE_LINE_COLOR: hexColour(NEUTRAL), EDGE_TARGET_ARROW_SHAPE: 'triangle', EDGE_WIDTH: 1 },
      network: { NETWORK_BACKGROUND_COLOR: '#FFFFFF' },
    },
    nodeMapping: {
      NODE_LABEL: { type: 'PASSTHROUGH', definition: { attribute: 'name', type: 'string' } },
      NODE_BACKGROUND_COLOR: mapped('type', 'string', NODE_COLOURS),
    },
    edgeMapping: {
      EDGE_LABEL: { type: 'PASSTHROUGH', definition: { attribute: 'interaction', type: 'string' } },
      EDGE_LINE_COLOR: mapped('quad', 'integer', QUAD_COLOURS, true),
    },
  };
}
