// the build for browsers runs in Node, too, and needs no Buffer of it
import { parse } from 'csv-parse/browser/esm/sync';
import { InputError } from '../model/input-error.ts';
import type {
  Attributes,
  ForeignEdge,
  ForeignFile,
  ForeignNode,
  ForeignValue,
  ImportFormat,
} from './foreign-graph.ts';
import { wholeText } from './whole-text.ts';

interface Table {
  readonly name: string;
  /** Lower case, without the types that Neo4j's importer writes behind them. */
  readonly columns: readonly string[];
  /** Columns that Neo4j's importer is told to be lists: `quotes:string[]`. */
  readonly lists: ReadonlySet<string>;
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
}

/** Other names of columns, as Gephi, Neo4j and people write them. */
const SYNONYMS: Readonly<Record<string, string>> = {
  ':id': 'id',
  ':label': 'type',
  ':start_id': 'source',
  ':end_id': 'target',
  ':type': 'relation',
  from: 'source',
  to: 'target',
  src: 'source',
  dst: 'target',
  node: 'id',
  nodeid: 'id',
  node_id: 'id',
};

/** A table of edges, with or without a table of nodes beside it; which is which the head lines tell. */
export const csvTables: ImportFormat = {
  id: 'csv',
  extensions: ['.csv', '.tsv'],
  covers: 'CSV, a table of edges and a table of nodes (or edges alone): Gephi, Neo4j, spreadsheets',
  async read(files) {
    const tables = await Promise.all(files.map(tableOf));
    const edgeTables = tables.filter(
      ({ columns }) => columns.includes('source') && columns.includes('target'),
    );
    const nodeTables = tables.filter((table) => !edgeTables.includes(table));
    if (!edgeTables.length)
      throw new InputError(
        'no table of edges: no columns source and target',
        files.map(({ name }) => name).join(', '),
      );
    for (const { name, columns } of nodeTables)
      if (!columns.includes('id')) throw new InputError('a table of nodes without a column id', name, 1);
    const nodes = nodeTables.flatMap((table) => table.rows.map((row) => nodeOf(table, row)));
    const edges = edgeTables.flatMap((table) => table.rows.map((row) => edgeOf(table, row)));
    return nodeTables.length ? { nodes, edges } : { nodes: impliedNodes(edgeTables), edges };
  },
};

async function tableOf(file: ForeignFile): Promise<Table> {
  const text = await wholeText(file);
  const head = text.slice(0, Math.max(text.indexOf('\n'), 0) || text.length);
  const delimiter = [',', ';', '\t', '|'].reduce((best, each) =>
    count(head, each) > count(head, best) ? each : best,
  );
  try {
    const [first, ...rows] = parse(text, {
      delimiter,
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
    }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    const columns = first!.record.map(columnName);
    const lists = new Set(columns.filter((_, index) => first!.record[index]!.trim().endsWith('[]')));
    return {
      name: file.name,
      columns,
      lists,
      rows: rows.map(({ record, info }) => ({ cells: record, line: info.lines })),
    };
  } catch (error) {
    const { message, lines } = error as Error & { lines?: number };
    throw new InputError(`no CSV: ${message.split('\n', 1)[0]}`, file.name, lines);
  }
}

const count = (text: string, part: string): number => text.split(part).length;

/** `quotes:string[]` -> `quotes`, `id:ID` -> `id`, `:START_ID` -> `source` */
function columnName(cell: string): string {
  const plain = cell
    .trim()
    .toLowerCase()
    .replace(/(?<=.):(?:id|string|int|long|float|double|boolean|date)(?:\(.*\))?(?:\[\])?$/, '');
  return SYNONYMS[plain] ?? plain;
}

type Row = Table['rows'][number];

function attributesOf({ columns, lists }: Table, { cells }: Row): Record<string, ForeignValue> {
  const found: Record<string, ForeignValue> = {};
  for (const [index, column] of columns.entries()) {
    const cell = unguarded(cells[index] ?? '');
    // the unit separator parts the items of a list in tables for Neo4j
    if (cell !== '')
      found[column] = cell.includes('\u001f') || lists.has(column) ? cell.split('\u001f') : cell;
  }
  return found;
}

/** The apostrophe that kept a spreadsheet from running the cell. */
const unguarded = (cell: string): string => (/^'[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell);

function nodeOf(table: Table, row: Row): ForeignNode {
  const { id, ...attributes } = attributesOf(table, row);
  if (id === undefined) throw new InputError('a node without id', table.name, row.line);
  return { id: String(id), attributes, line: row.line };
}

function edgeOf(table: Table, row: Row): ForeignEdge {
  const { source, target, source_id, target_id, type, ...rest } = attributesOf(table, row);
  const ends = { source: source_id ?? source, target: target_id ?? target };
  for (const [end, value] of Object.entries(ends))
    if (value === undefined) throw new InputError(`an edge without ${end}`, table.name, row.line);
  // Gephi's column Type says whether an edge has a direction; elsewhere it says what the edge is
  const direction = /^(?:un)?directed$|^mutual$/i.exec(String(type ?? ''))?.[0].toLowerCase();
  const attributes = type === undefined || direction ? rest : { type, ...rest };
  return {
    source: String(ends.source),
    target: String(ends.target),
    directed: direction !== 'undirected',
    attributes,
    line: row.line,
  };
}

/** Without a table of nodes, what stands at the ends of edges are the nodes; a table of evidence also says their names and types. */
function impliedNodes(tables: readonly Table[]): ForeignNode[] {
  const nodes = new Map<string, ForeignNode>();
  for (const table of tables) {
    for (const row of table.rows) {
      const cells = attributesOf(table, row);
      for (const end of ['source', 'target']) {
        const id = String(cells[`${end}_id`] ?? cells[end] ?? '');
        if (id === '' || nodes.has(id)) continue;
        const type = cells[`${end}_type`];
        const attributes: Attributes = type === undefined ? {} : { type };
        nodes.set(id, { id, label: String(cells[end] ?? id), attributes, line: row.line });
      }
    }
  }
  return [...nodes.values()];
}
