import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph, Manifest, Position } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import type { Quad } from '../ontology/plover.ts';
import { type EdgeFacts, edgeFacts } from './edge-facts.ts';
import { type Edge, edgeOf, edgesOf } from './edges.ts';
import type { ExportFormat, ExportOptions } from './export-format.ts';
import { type Colour, NEUTRAL, NODE_COLOURS, QUAD_COLOURS } from './palette.ts';
import { attributes, escapeXml } from './xml.ts';

type GexfType = 'string' | 'integer' | 'double' | 'boolean' | 'liststring';

const NODE_ATTRIBUTES: Readonly<Record<string, GexfType>> = {
  type: 'string',
  aliases: 'liststring',
  ids: 'string',
  mentions: 'integer',
  community: 'integer',
};

const EDGE_ATTRIBUTES: Readonly<Record<string, GexfType>> = {
  // NetworkX drops the attribute `kind` of an edge, so the type stands here too
  relation: 'string',
  directed: 'boolean',
  class: 'string',
  event: 'string',
  cameo: 'string',
  quad: 'integer',
  score: 'double',
  negated: 'boolean',
  modality: 'string',
  confidence: 'double',
  first: 'string',
  last: 'string',
  attribution: 'liststring',
  places: 'liststring',
  documents: 'liststring',
  // the sentences, one a line, and where each of them stands: `document#start-end`
  evidence: 'string',
  spans: 'liststring',
};

interface Version {
  readonly number: string;
  readonly namespace: string;
  /** 1.3 has an attribute `kind` for the type of an edge. */
  readonly hasKind: boolean;
}

const VERSIONS: Readonly<Record<'1.3' | '1.2', Version>> = {
  '1.3': { number: '1.3', namespace: 'http://gexf.net/1.3', hasKind: true },
  '1.2': { number: '1.2', namespace: 'http://www.gexf.net/1.2draft', hasKind: false },
};

/** GEXF 1.3 for Gephi, Gephi Lite, NetworkX 3; 1.2 for readers that know no other, such as NetworkX 2. */
export const gexf: ExportFormat = {
  id: 'gexf',
  extension: '.gexf',
  summary: 'GEXF 1.3 (or 1.2): Gephi, Gephi Lite, NetworkX',
  loses: [
    'texts of the documents',
    'mentions of entities',
    'dates, speakers and places of single sentences (of the edge as a whole they are there)',
    'rules and merge decisions',
    'control characters',
  ],
  readers: ['NetworkX', 'graphology-gexf (also the reader of Gephi Lite)', 'xmllint with the schema of 1.3'],
  options: ['aggregate', 'gexfVersion'],
  write: writeGexf,
};

function* writeGexf(graph: KnowledgeGraph, options: ExportOptions = {}): Iterable<string> {
  const version = VERSIONS[options.gexfVersion ?? '1.3'];
  const places = new Map((graph.layout ?? []).map((position) => [position.id, position]));
  yield* beginning(graph.manifest, version);
  for (const entity of graph.entities) yield node(entity, places.get(entity.id));
  yield BETWEEN;
  for (const each of edgesOf(graph, options)) yield edge(each, version.hasKind);
  yield END;
}

/** Parts of a graph that come one after the other, in order of id. */
export interface GexfParts {
  readonly manifest: Pick<Manifest, 'name' | 'program'>;
  readonly entities: AsyncIterable<Entity>;
  /** One for each entity, or none. */
  readonly layout: AsyncIterable<Position>;
  readonly relations: AsyncIterable<Relation>;
}

/** The same text of a graph that is not in memory. */
export async function* streamGexf({
  manifest,
  entities,
  layout,
  relations,
}: GexfParts): AsyncIterable<string> {
  const version = VERSIONS['1.3'];
  yield* beginning(manifest, version);
  const places = layout[Symbol.asyncIterator]();
  for await (const entity of entities) yield node(entity, (await places.next()).value);
  yield BETWEEN;
  for await (const relation of relations) yield edge(edgeOf(relation), version.hasKind);
  yield END;
}

const BETWEEN = '    </nodes>\n    <edges>\n';
const END = '    </edges>\n  </graph>\n</gexf>\n';

function* beginning(manifest: GexfParts['manifest'], { number, namespace }: Version): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${number}">\n`;
  yield `  <meta><creator>dragoman ${escapeXml(manifest.program)}</creator>`;
  yield `<description>${escapeXml(manifest.name)}</description></meta>\n`;
  yield '  <graph defaultedgetype="directed" mode="dynamic" timeformat="date">\n';
  yield declared('node', NODE_ATTRIBUTES);
  yield declared('edge', EDGE_ATTRIBUTES);
  yield '    <nodes>\n';
}

function declared(owner: string, types: Readonly<Record<string, GexfType>>): string {
  const lines = Object.entries(types).map(
    ([id, type]) => `      <attribute${attributes({ id, title: id, type })}/>\n`,
  );
  return `    <attributes class="${owner}" mode="static">\n${lines.join('')}    </attributes>\n`;
}

function node(entity: Entity, place: Position | undefined): string {
  const values = {
    type: entity.type,
    aliases: list(entity.aliases),
    ids: Object.entries(entity.ids)
      .map(([name, value]) => `${name}:${value}`)
      .join(' '),
    mentions: entity.mentions.length,
    community: place?.community,
  };
  const size = 10 + 4 * Math.log2(1 + entity.mentions.length);
  return (
    `      <node${attributes({ id: entity.id, label: entity.name })}>\n${attvalues(values)}` +
    `        <viz:color${rgba(NODE_COLOURS[entity.type])}/>` +
    `<viz:size value="${size.toFixed(2)}"/>` +
    `${place ? `<viz:position x="${place.x}" y="${place.y}" z="0"/>` : ''}\n      </node>\n`
  );
}

function edge(each: Edge, hasKind: boolean): string {
  const facts = edgeFacts(each);
  const { type, count, attribution, places, documents, quotes, spans, ...plain } = facts;
  const values = {
    relation: type,
    // not the edge's own `type`: NetworkX refuses a graph that mixes the two
    directed: each.directed,
    ...plain,
    quad: facts.quad || undefined,
    attribution: list(attribution),
    places: list(places),
    documents: list(documents),
    evidence: quotes.join('\n'),
    spans: list(spans),
  };
  const head = attributes({
    id: each.id,
    source: each.source,
    target: each.target,
    label: type,
    kind: hasKind ? type : undefined,
    weight: count,
    ...interval(facts),
  });
  const colour = facts.quad ? QUAD_COLOURS[facts.quad as Quad] : NEUTRAL;
  return `      <edge${head}>\n${attvalues(values)}        <viz:color${rgba(colour)}/>\n      </edge>\n`;
}

/** Readers know whole days only: a month is from its first day to its last, a year likewise. */
function interval({ first, last }: EdgeFacts): { readonly start?: string; readonly end?: string } {
  return first ? { start: day(first, false), end: day(last, true) } : {};
}

function day(date: string, end: boolean): string {
  const [year, month] = date.split('-');
  if (date.length >= 10) return date.slice(0, 10);
  if (!month) return end ? `${year}-12-31` : `${year}-01-01`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${end ? String(days).padStart(2, '0') : '01'}`;
}

function attvalues(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const lines = Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `          <attvalue${attributes({ for: name, value })}/>\n`);
  return `        <attvalues>\n${lines.join('')}        </attvalues>\n`;
}

/** Items always in quotation marks: `["Paris, France"]` without them is two items for every reader. */
const list = (items: readonly string[]): string | undefined =>
  items.length ? `[${items.map((item) => JSON.stringify(item)).join(', ')}]` : undefined;

const rgba = ([r, g, b]: Colour): string => attributes({ r, g, b, a: '1.0' });
