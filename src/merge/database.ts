/**
 * What a merge needs of an SQL engine: tables, batches of rows, rows in order as a stream. Queries are kept to what
 * DuckDB and PostgreSQL both speak. Texts are put in as JSON (see `jsonText`) and ordered as bytes (see `sortKey`), so
 * that no collation and no character is treated differently by two engines.
 */
export interface Database {
  /** For messages: `DuckDB`, `PostgreSQL at db.example:5432`. */
  readonly name: string;
  /** Characters of wide rows that it sorts at once (see `inPages`). */
  readonly page: number;
  /** Makes the table, unless it is there. */
  readonly create: (table: Table) => Promise<void>;
  /** Takes the table away, if it is there. */
  readonly drop: (table: Table) => Promise<void>;
  /**
   * Puts rows into a table. In a table with a key a row takes the place of the one that has its key already: doing it
   * twice changes nothing.
   */
  readonly insert: (table: Table, rows: readonly Row[]) => Promise<void>;
  /** Runs a statement that gives no rows. */
  readonly execute: (sql: string, values?: Row) => Promise<void>;
  /**
   * The rows of a query one after the other; few are in memory. It sees what was there when it began, and other
   * statements may run meanwhile. `$1`, `$2` stand for the values.
   */
  readonly stream: (sql: string, values?: Row) => AsyncGenerator<Row>;
  /** Lets go of files and connections. */
  readonly close: () => Promise<void>;
}

/** What `page` is unless somebody says otherwise. */
export const PAGE = 1 << 25;

export type Value = string | number | Uint8Array | null;
/** Values in order of the table's columns. */
export type Row = readonly Value[];
/** Integers have 32 bits. */
export type ColumnType = 'text' | 'integer' | 'bytes';

export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Column whose value is there once. */
  readonly key?: string;
  /** Can be made again from other tables: need not survive a crash of the server. */
  readonly scratch?: boolean;
}

/** Of rows with the same key the last one. */
export function lastOfEach({ columns, key }: Table, rows: readonly Row[]): readonly Row[] {
  if (key === undefined) return rows;
  const at = Object.keys(columns).indexOf(key);
  return [...new Map(rows.map((row) => [row[at], row])).values()];
}

/** `INSERT INTO t (k, v) SOURCE ON CONFLICT (k) DO UPDATE SET v = excluded.v` */
export function upsert({ name, columns, key }: Table, source: string): string {
  const names = Object.keys(columns);
  const others = names.filter((column) => column !== key);
  const conflict =
    key === undefined
      ? ''
      : ` ON CONFLICT (${key}) DO UPDATE SET ${others.map((column) => `${column} = excluded.${column}`).join(', ')}`;
  return `INSERT INTO ${name} (${names.join(', ')}) ${source}${conflict}`;
}

const SQL_TYPES: Readonly<Record<ColumnType, string>> = { text: 'TEXT', integer: 'INTEGER', bytes: 'BYTEA' };

/** `k TEXT PRIMARY KEY, v BYTEA` */
export const columnList = ({ columns, key }: Table): string =>
  Object.entries(columns)
    .map(([name, type]) => `${name} ${SQL_TYPES[type]}${name === key ? ' PRIMARY KEY' : ''}`)
    .join(', ');
