import type { Database, Row, Value } from './database.ts';

/** Rows that are too wide to be sorted all at once. */
export interface WideRows {
  /** What is read: `e.id, e.number, e.entity`. */
  readonly columns: string;
  /** Tables, joined: `entity_rows e`. */
  readonly from: string;
  /** Which of them: `named = 1`. */
  readonly where?: string | undefined;
  /** Columns that are ordered by; none is missing in any row, and together they tell rows apart. */
  readonly keys: readonly string[];
  /** Column with the characters that are in a row, about. */
  readonly size: string;
}

/**
 * Rows in order, of which only those of a page are sorted with all that is in them: keys and sizes alone are sorted first, to
 * find out where pages end. DuckDB sorts narrow rows on the disk where they do not fit into its memory, but fails with wide ones.
 *
 * Each page reads the table once more. Rows that are there and stay as they are while this is read are seen once.
 */
export async function* inPages(database: Database, rows: WideRows, values: Row = []): AsyncGenerator<Row> {
  const ends = await pageEnds(database, rows, values);
  for (let at = 0; at <= ends.length; at++) yield* pageOf(database, rows, values, ends[at - 1], ends[at]);
}

/** Keys of the first rows of the second and further pages. */
async function pageEnds(
  database: Database,
  { from, where, keys, size }: WideRows,
  values: Row,
): Promise<readonly Row[]> {
  const list = keys.join(', ');
  const condition = where === undefined ? '' : ` WHERE ${where}`;
  const ends: Row[] = [];
  let sum = 0;
  for await (const row of database.stream(
    `SELECT ${list}, ${size} FROM ${from}${condition} ORDER BY ${list}`,
    values,
  )) {
    const characters = row[keys.length] as number;
    if (sum && sum + characters > database.page) {
      ends.push(row.slice(0, keys.length).map(own));
      sum = 0;
    }
    sum += characters;
  }
  return ends;
}

/** Bytes of a row may lie in memory of the database. */
const own = (value: Value): Value => (value instanceof Uint8Array ? Buffer.from(value) : value);

/** @param first key of its first row, or the beginning; `next` of the first of the next page, or the end */
function pageOf(
  database: Database,
  { columns, from, where, keys }: WideRows,
  values: Row,
  first: Row | undefined,
  next: Row | undefined,
): AsyncGenerator<Row> {
  const bound: Value[] = [...values];
  const named = (key: Row): string[] => key.map((value) => `$${bound.push(value)}`);
  const conditions = where === undefined ? [] : [`(${where})`];
  // of the first key alone as well: a database looks at that before it reads the rest of a row
  if (first) {
    const names = named(first);
    conditions.push(`${keys[0]} >= ${names[0]}`, notBefore(keys, names));
  }
  if (next) {
    const names = named(next);
    conditions.push(`${keys[0]} <= ${names[0]}`, `NOT ${notBefore(keys, names)}`);
  }
  const condition = conditions.length ? ` WHERE ${conditions.join(' AND ')}` : '';
  return database.stream(`SELECT ${columns} FROM ${from}${condition} ORDER BY ${keys.join(', ')}`, bound);
}

/** `(a > $1 OR (a = $1 AND (b >= $2)))`: DuckDB does not compare rows of bytes. */
function notBefore([key, ...others]: readonly string[], [value, ...rest]: readonly string[]): string {
  if (!others.length) return `(${key} >= ${value})`;
  return `(${key} > ${value} OR (${key} = ${value} AND ${notBefore(others, rest)}))`;
}
