import type { KnowledgeGraph } from '../model/graph.ts';
import { ENTITY_LABEL, type ViewProperties, type ViewValue } from '../ontology/query-view.ts';
import { type Cell, csvRow } from './csv-row.ts';
import type { ExportOptions, FileSetFormat } from './export-format.ts';
import { edgeRows, nodeRows } from './property-graph.ts';

/** Between the items of a list: the importer knows no escape, so it must be what no text holds (unit separator). */
const BETWEEN = '\u001f';

type Neo4jType = 'string' | 'string[]' | 'int' | 'int[]' | 'double' | 'boolean';

const EDGE_TYPES: Readonly<Record<string, Neo4jType>> = {
  id: 'string',
  key: 'string',
  relation: 'string',
  class: 'string',
  directed: 'boolean',
  event: 'string',
  score: 'double',
  cameo: 'string',
  quad: 'int',
  date: 'string',
  first: 'string',
  last: 'string',
  count: 'int',
  negated: 'boolean',
  modality: 'string',
  attribution: 'string[]',
  confidence: 'double',
  quotes: 'string[]',
  documents: 'string[]',
  starts: 'int[]',
  ends: 'int[]',
  place: 'string',
};

const NODE_TYPES: Readonly<Record<string, Neo4jType>> = {
  name: 'string',
  type: 'string',
  aliases: 'string[]',
  mentions: 'int',
  members: 'string[]',
  community: 'int',
  x: 'double',
  y: 'double',
};

/** Two tables for `neo4j-admin database import`, the quickest way into an empty database. */
export const csvNeo4j: FileSetFormat = {
  id: 'csv-neo4j',
  extension: '.csv',
  summary: "CSV, a table of nodes and a table of relationships: Neo4j's importer",
  loses: [
    'texts of the documents',
    'mentions of entities',
    'surface, trigger and rule of the evidence',
    'which date and speaker belong to which sentence (with --edges evidence they stay together)',
    'an apostrophe is put before text that begins with = + - or @, lest a spreadsheet run it',
  ],
  readers: ['csv-parse'],
  options: ['edges'],
  howTo:
    'neo4j-admin database import full --multiline-fields=true --array-delimiter=U+001F ' +
    '--nodes=NAME-nodes.csv --relationships=NAME-edges.csv',
  files: { '-nodes': nodes, '-edges': edges },
};

function* nodes(graph: KnowledgeGraph): Iterable<string> {
  // identifiers of a watchlist have names of their own: a first pass finds them
  const own = new Set<string>();
  for (const { properties } of nodeRows(graph)) for (const key of Object.keys(properties)) own.add(key);
  const others = [...own].filter((key) => key !== 'id' && !NODE_TYPES[key]).sort();
  const types = { ...NODE_TYPES, ...Object.fromEntries(others.map((key) => [key, 'string' as const])) };
  yield csvRow(['id:ID', ...columns(types), ':LABEL']);
  for (const { id, label, properties } of nodeRows(graph))
    yield csvRow([id, ...cells(types, properties), `${ENTITY_LABEL}${BETWEEN}${label}`]);
}

function* edges(graph: KnowledgeGraph, options?: ExportOptions): Iterable<string> {
  yield csvRow([':START_ID', ':END_ID', ':TYPE', ...columns(EDGE_TYPES)]);
  for (const { source, target, type, properties } of edgeRows(graph, options))
    yield csvRow([source, target, type, ...cells(EDGE_TYPES, properties)]);
}

const columns = (types: Readonly<Record<string, Neo4jType>>): string[] =>
  Object.entries(types).map(([name, type]) => (type === 'string' ? name : `${name}:${type}`));

const cells = (types: Readonly<Record<string, Neo4jType>>, properties: ViewProperties): Cell[] =>
  Object.keys(types).map((name) => cell(properties[name]));

const cell = (value: ViewValue | undefined): Cell =>
  typeof value === 'object'
    ? value.map((item) => String(item).replaceAll(BETWEEN, ' ')).join(BETWEEN)
    : value;
