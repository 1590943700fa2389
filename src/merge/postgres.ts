import type { Pool, PoolClient } from 'pg';
import { InputError } from '../model/input-error.ts';
import {
  type ColumnType,
  columnList,
  type Database,
  lastOfEach,
  PAGE,
  type Row,
  type Table,
  upsert,
  type Value,
} from './database.ts';

/** Rows that a cursor fetches at once. */
const FETCHED = 500;
const ARRAYS: Readonly<Record<ColumnType, string>> = { text: 'text[]', integer: 'int[]', bytes: 'bytea[]' };

/** Whether a text is the address of a PostgreSQL server: `postgres://user@host:5432/database`. */
export const isPostgresAddress = (address: string): boolean =>
  /^postgres(?:ql)?:\/\//.test(address) && URL.canParse(address);

/** `db.example:5432/news`: an address without user and password, for messages. */
export function placeOf(address: string): string {
  const { hostname, port, pathname } = new URL(address);
  return `${hostname || 'localhost'}:${port || '5432'}${pathname === '/' ? '' : pathname}`;
}

/**
 * A schema of a PostgreSQL database, made if it is not there. One program at a time works in it.
 * @param address `postgres://user@host:5432/database`; the password may also come from the environment, PGPASSWORD
 * @throws InputError in one line when the server cannot be reached or refuses; no password is in it
 */
export async function openPostgres(
  address: string,
  schema: string,
  { page = PAGE }: { readonly page?: number } = {},
): Promise<Database> {
  const { default: pg } = await import('pg');
  const { default: Cursor } = await import('pg-cursor');
  const place = placeOf(address);
  const pool = new pg.Pool({
    connectionString: address,
    connectionTimeoutMillis: 10_000,
    max: 8,
    // in these, blanks part words, unless a backslash stands before them
    options: `-c search_path=${quoted(schema).replace(/[\\\s]/g, '\\$&')} -c client_min_messages=warning`,
  });
  // a connection that is lost while nobody uses it is told by the next query
  pool.on('error', () => {});
  const told = async <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: Error & { code?: string }) => {
      throw new InputError(`PostgreSQL: ${reason(error)}`, place);
    });
  const lock = await told(pool.connect()).catch(async (error) => {
    await pool.end();
    throw error;
  });
  try {
    await told(occupied(lock, schema, place));
  } catch (error) {
    lock.release(true);
    await pool.end();
    throw error;
  }

  return {
    name: `PostgreSQL at ${place}`,
    page,
    async create(table) {
      await told(
        pool.query(
          `CREATE ${table.scratch ? 'UNLOGGED ' : ''}TABLE IF NOT EXISTS ${table.name} (${columnList(table)})`,
        ),
      );
    },
    async drop({ name }) {
      await told(pool.query(`DROP TABLE IF EXISTS ${name}`));
    },
    async insert(table, rows) {
      await told(insertRows(pool, table, lastOfEach(table, rows)));
    },
    async execute(sql, values = []) {
      await told(pool.query(sql, [...values]));
    },
    async *stream(sql, values = []) {
      const client = await told(pool.connect());
      const cursor = client.query(new Cursor<Value[]>(sql, [...values], { rowMode: 'array' }));
      try {
        for (;;) {
          const rows = await told(cursor.read(FETCHED));
          yield* rows;
          if (rows.length < FETCHED) return;
        }
      } finally {
        await cursor.close().catch(() => {});
        client.release();
      }
    },
    async close() {
      lock.release(true);
      await pool.end();
    },
  };
}

/** Makes the schema; two programs in it at once would mix their rows. */
async function occupied(lock: PoolClient, schema: string, place: string): Promise<void> {
  const { rows } = await lock.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS free', [schema]);
  if (!rows[0].free)
    throw new Error(`another program works in schema ${schema} of ${place}; wait for it to end`);
  await lock.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`);
}

/** A name in SQL, whatever is in it. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** One statement for all rows: a column is an array. */
async function insertRows(pool: Pool, table: Table, rows: readonly Row[]): Promise<void> {
  const types = Object.values(table.columns);
  const arrays = types.map((type, index) => `$${index + 1}::${ARRAYS[type]}`);
  await pool.query(
    upsert(table, `SELECT * FROM unnest(${arrays.join(', ')})`),
    types.map((_, index) => rows.map((row) => row[index])),
  );
}

/** What went wrong and what to do, without the address: that may hold a password. */
function reason(error: Error & { readonly code?: string }): string {
  switch (error.code) {
    case 'ECONNREFUSED':
      return 'no server answers there; is it running, and are host and port right?';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'no such host';
    case '28P01':
    case '28000':
      return 'the server refuses user or password (PGPASSWORD, or postgres://user:password@host/database)';
    case '3D000':
      return 'the server has no such database; create it first (createdb)';
    case '42501':
      return `the user may not do this: ${error.message}`;
    default:
      if (/password must be a string/.test(error.message)) return reason({ ...error, code: '28P01' });
      return error.message.split('\n')[0] || String(error.code);
  }
}
