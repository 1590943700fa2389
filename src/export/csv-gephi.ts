import type { KnowledgeGraph } from '../model/graph.ts';
import { csvRow } from './csv-row.ts';
import { edgeFacts } from './edge-facts.ts';
import { edgesOf } from './edges.ts';
import type { ExportOptions, FileSetFormat } from './export-format.ts';

const NODE_COLUMNS = ['Id', 'Label', 'type', 'aliases', 'ids', 'mentions', 'community', 'x', 'y'] as const;

const EDGE_COLUMNS = [
  'Source',
  'Target',
  // Gephi's own columns: Directed or Undirected, and the kind of the edge
  'Type',
  'Id',
  'Label',
  'Kind',
  'Weight',
  'relation',
  'class',
  'event',
  'cameo',
  'quad',
  'score',
  'negated',
  'modality',
  'confidence',
  'first',
  'last',
  'attribution',
  'places',
  'documents',
  'evidence',
  'spans',
] as const;

/** Two tables as Gephi's spreadsheet import wants them. Lists are JSON in a cell. */
export const csvGephi: FileSetFormat = {
  id: 'csv-gephi',
  extension: '.csv',
  summary: 'CSV, a table of nodes and a table of edges: Gephi, spreadsheets, data frames',
  loses: [
    'texts of the documents',
    'mentions of entities',
    'dates, speakers and places of single sentences (of the edge as a whole they are there)',
    'rules and merge decisions',
    'an apostrophe is put before text that begins with = + - or @, lest a spreadsheet run it',
  ],
  readers: ['csv-parse', 'Python csv'],
  options: ['aggregate'],
  howTo: 'in Gephi: File, Import spreadsheet, the nodes first, then the edges into the same workspace',
  files: { '-nodes': nodes, '-edges': edges },
};

function* nodes({ entities, layout = [] }: KnowledgeGraph): Iterable<string> {
  const places = new Map(layout.map((position) => [position.id, position]));
  yield csvRow(NODE_COLUMNS);
  for (const { id, name, type, aliases, ids, mentions } of entities) {
    const { community, x, y } = places.get(id) ?? {};
    yield csvRow([id, name, type, list(aliases), record(ids), mentions.length, community, x, y]);
  }
}

function* edges(graph: KnowledgeGraph, options?: ExportOptions): Iterable<string> {
  yield csvRow(EDGE_COLUMNS);
  for (const edge of edgesOf(graph, options)) {
    const facts = edgeFacts(edge);
    yield csvRow([
      edge.source,
      edge.target,
      edge.directed ? 'Directed' : 'Undirected',
      edge.id,
      facts.type,
      facts.type,
      facts.count,
      facts.type,
      facts.class,
      facts.event,
      facts.cameo,
      facts.quad || undefined,
      facts.score,
      facts.negated,
      facts.modality,
      facts.confidence,
      facts.first,
      facts.last,
      list(facts.attribution),
      list(facts.places),
      list(facts.documents),
      facts.quotes.join('\n'),
      list(facts.spans),
    ]);
  }
}

const list = (items: readonly string[]): string => (items.length ? JSON.stringify(items) : '');
const record = (values: Readonly<Record<string, string>>): string =>
  Object.keys(values).length ? JSON.stringify(values) : '';
