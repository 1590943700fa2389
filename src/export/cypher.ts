import type { ViewProperties, ViewValue } from '../ontology/query-view.ts';
import { CONSTRAINT, mergeEdges, mergeNodes, name } from './cypher-statements.ts';
import type { ExportFormat } from './export-format.ts';
import { batches, edgeRows, FLOATS, nodeRows } from './property-graph.ts';

/** Rows in one statement: large enough to be quick, small enough for any server's memory. */
const BATCH = 200;

/** A script of openCypher; the texts of `dragoman query` mean the same on the database that it fills. */
export const cypher: ExportFormat = {
  id: 'cypher',
  extension: '.cypher',
  summary: 'Cypher script: Neo4j (cypher-shell), Memgraph and other openCypher databases',
  loses: [
    'texts of the documents',
    'mentions of entities',
    'surface, trigger and rule of the evidence',
    'which date and speaker belong to which sentence (with --edges evidence they stay together)',
  ],
  readers: ["Neo4j's own parser and checker (@neo4j-cypher/language-support)"],
  options: ['edges'],
  howTo: 'cypher-shell -f FILE; the first statement is for Neo4j 5, other databases may want their own index',
  *write(graph, options) {
    yield `// ${graph.manifest.name.replaceAll(/[\r\n\u2028\u2029]+/g, ' ')}, written by dragoman\n${CONSTRAINT};\n`;
    for (const [label, rows] of batches(nodeRows(graph), (row) => row.label, BATCH)) {
      const maps = rows.map(({ id, properties }) => map({ id, properties }));
      yield `${mergeNodes(label, list(maps))};\n`;
    }
    for (const [type, rows] of batches(edgeRows(graph, options), (row) => row.type, BATCH)) {
      const maps = rows.map(({ key, source, target, properties }) =>
        map({ key, source, target, properties }),
      );
      yield `${mergeEdges(type, list(maps))};\n`;
    }
  },
};

const list = (maps: readonly string[]): string => `[\n${maps.join(',\n')}\n]`;

const map = (values: Readonly<Record<string, ViewValue | ViewProperties>>): string =>
  `{${Object.entries(values)
    .map(([key, value]) => `${name(key)}: ${isMap(value) ? map(value) : literal(value, FLOATS.has(key))}`)
    .join(', ')}}`;

const isMap = (value: ViewValue | ViewProperties): value is ViewProperties =>
  typeof value === 'object' && !Array.isArray(value);

function literal(value: ViewValue, float = false): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return float && Number.isInteger(value) ? `${value}.0` : String(value);
  if (typeof value === 'boolean') return String(value);
  return `[${value.map((item) => literal(item)).join(', ')}]`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Controls and the marks that turn the direction of writing are named by number: nothing in a script may hide. */
const quoted = (text: string): string =>
  `'${text.replaceAll(
    /[\\'\p{Cc}\p{Cs}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}'`;
