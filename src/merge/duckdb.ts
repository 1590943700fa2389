import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';
import { InputError } from '../model/input-error.ts';
import {
  columnList,
  type Database,
  lastOfEach,
  PAGE,
  type Row,
  type Table,
  upsert,
  type Value,
} from './database.ts';

export interface DuckDbOptions {
  /** What DuckDB may keep in memory before it writes to the disk, in MB. */
  readonly memory?: number;
  readonly threads?: number;
  readonly page?: number;
}

/**
 * DuckDB in a file of its own; what does not fit into its share of memory goes to temporary files beside it.
 * @param path of the file, in a folder that is there
 * @throws InputError when the library is not installed
 */
export async function openDuckDb(
  path: string,
  { memory = 256, threads = 1, page = PAGE }: DuckDbOptions = {},
): Promise<Database> {
  const { DuckDBInstance, DuckDBBlobValue } = await import('@duckdb/node-api').catch(() => {
    throw new InputError(
      'merging on disk needs DuckDB, which is not installed here: npm install @duckdb/node-api (or --merge memory)',
    );
  });
  const told = async <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: Error) => {
      throw new InputError(`DuckDB: ${error.message.split('\n')[0]}`, path);
    });
  const creating = DuckDBInstance.create(path, {
    memory_limit: `${memory}MB`,
    threads: String(threads),
    temp_directory: `${path}.tmp`,
    // every query that is read in order says so
    preserve_insertion_order: 'false',
    // nothing is fetched, whatever a query names
    autoinstall_known_extensions: 'false',
  });
  const instance = await told(creating);
  const main = await instance.connect();
  const run = async (sql: string, values: DuckDBValue[] = []): Promise<void> => {
    await told(main.run(sql, values));
  };
  const bound = (values: Row): DuckDBValue[] =>
    values.map((value) => (value instanceof Uint8Array ? new DuckDBBlobValue(value) : value));

  return {
    name: 'DuckDB',
    page,
    async create(table) {
      await run(`CREATE TABLE IF NOT EXISTS ${table.name} (${columnList(table)})`);
    },
    async drop({ name }) {
      await run(`DROP TABLE IF EXISTS ${name}`);
    },
    async insert(table, rows) {
      if (table.key === undefined) return told(append(main, table, rows));
      const plain = { name: `${table.name}_new`, columns: table.columns };
      await run(`CREATE OR REPLACE TEMP TABLE ${plain.name} (${columnList(plain)})`);
      await told(append(main, plain, lastOfEach(table, rows)));
      await run(upsert(table, `SELECT * FROM ${plain.name}`));
      await run(`DROP TABLE ${plain.name}`);
    },
    async execute(sql, values = []) {
      await run(sql, bound(values));
    },
    stream: (sql, values = []) => rowsOf(instance, sql, bound(values), told),
    async close() {
      main.closeSync();
      instance.closeSync();
    },
  };
}

async function append(
  connection: DuckDBConnection,
  { name, columns }: Table,
  rows: readonly Row[],
): Promise<void> {
  const appender = await connection.createAppender(name);
  const types = Object.values(columns);
  for (const row of rows) {
    for (const [index, value] of row.entries()) {
      if (value === null) appender.appendNull();
      else if (types[index] === 'integer') appender.appendInteger(value as number);
      else if (types[index] === 'bytes') appender.appendBlob(value as Uint8Array);
      else appender.appendVarchar(value as string);
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** On a connection of its own: a further statement on the same one would end it. */
async function* rowsOf(
  instance: DuckDBInstance,
  sql: string,
  values: DuckDBValue[],
  told: <T>(work: Promise<T>) => Promise<T>,
): AsyncGenerator<Row> {
  const connection = await instance.connect();
  try {
    const result = await told(connection.stream(sql, values));
    for (;;) {
      const chunk = await told(result.fetchChunk());
      if (!chunk?.rowCount) return;
      // value by value: a chunk of 2,048 large texts need not be there as strings at once
      const columns = Array.from({ length: chunk.columnCount }, (_, index) => chunk.getColumnVector(index));
      for (let row = 0; row < chunk.rowCount; row++)
        yield columns.map((column) => plain(column.getItem(row)));
    }
  } finally {
    connection.closeSync();
  }
}

function plain(value: DuckDBValue): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  return (value as { readonly bytes: Uint8Array }).bytes;
}
