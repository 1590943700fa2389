import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Row, Table } from '../../src/merge/database.ts';
import { openDuckDb } from '../../src/merge/duckdb.ts';
import { inPages } from '../../src/merge/in-pages.ts';
import { isPostgresAddress, openPostgres } from '../../src/merge/postgres.ts';
import { resultsInDatabase } from '../../src/merge/results-in-database.ts';
import { fromSortKey, jsonText, sortKey } from '../../src/merge/sort-key.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

const home = mkdtempSync(join(tmpdir(), 'dragoman-database-'));
let server: PostgresServer;
const opened: Database[] = [];

beforeAll(async () => {
  server = await startPostgres();
}, 300_000);

afterAll(async () => {
  for (const database of opened) await database.close();
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

/** Characters of a page: some twenty rows of the test below. */
const PAGE = 2000;
const ENGINES: readonly [string, (name: string) => Promise<Database>][] = [
  ['DuckDB', (name) => openDuckDb(join(home, `${name}.duckdb`), { page: PAGE })],
  ['PostgreSQL', (name) => openPostgres(server.address, name, { page: PAGE })],
];

const all = async (rows: AsyncIterable<Row>): Promise<Row[]> => {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
};

/** NUL, a letter beyond 16 bits, halves of one, quotes, backslashes. */
const STRANGE = [
  '',
  'a',
  'a\0b',
  '\u{1F600}',
  '\ud800',
  '\udfff',
  '\uffff',
  'ß',
  '"',
  '\\',
  "'",
  '{1,NULL}',
  'Z',
];

describe('sortKey', () => {
  it('orders as JavaScript does, and can be read back', () => {
    const text = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(Buffer.compare(sortKey(a), sortKey(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(fromSortKey(sortKey(a))).toBe(a);
      }),
    );
  });
});

describe.each(ENGINES)('%s', (_, open) => {
  const table: Table = {
    name: 'things',
    columns: { id: 'text', place: 'bytes', number: 'integer' },
    key: 'id',
  };
  let database: Database;

  beforeAll(async () => {
    database = await open('rows');
    opened.push(database);
    await database.create(table);
  });

  it('keeps every text, and orders by code unit', async () => {
    const rows = STRANGE.map((text, index): Row => [jsonText(text), sortKey(text), index]);
    await database.insert(table, rows);
    const found = await all(database.stream('SELECT id, place, number FROM things ORDER BY place'));
    expect(found.map(([id]) => JSON.parse(id as string))).toEqual([...STRANGE].sort());
    expect(found.map(([, place]) => fromSortKey(place as Uint8Array))).toEqual([...STRANGE].sort());
    expect(found.map(([, , number]) => STRANGE[number as number])).toEqual([...STRANGE].sort());
  });

  it('puts a row with a known key in the place of the other, in one batch too', async () => {
    const before = await all(database.stream('SELECT id FROM things'));
    const row: Row = [jsonText('a'), sortKey('a'), 77];
    await database.insert(table, [[jsonText('a'), null, 76], row]);
    await database.insert(table, [row]);
    expect(await all(database.stream('SELECT number, place FROM things WHERE id = $1', ['"a"']))).toEqual([
      [77, Buffer.from(sortKey('a'))],
    ]);
    expect(await all(database.stream('SELECT id FROM things'))).toHaveLength(before.length);
  });

  it('reads while it writes, several streams at once, and lets go of one that is not read to its end', async () => {
    const more: Table = { name: 'more', columns: { number: 'integer' }, scratch: true };
    await database.create(more);
    await database.insert(
      more,
      Array.from({ length: 20_000 }, (_, index) => [index]),
    );
    const sums = [0, 0];
    const streams = [0, 1].map(() => database.stream('SELECT number FROM more ORDER BY number'));
    for (let index = 0; index < 20_000; index++) {
      for (const [which, stream] of streams.entries()) sums[which]! += (await stream.next()).value[0];
      if (index % 5000 === 0) await database.insert(more, [[index]]);
    }
    expect(sums).toEqual([199_990_000, 199_990_000]);
    // a table cannot go while somebody reads it
    for (const stream of streams) await stream.return(undefined);
    for await (const [number] of database.stream('SELECT number FROM more ORDER BY number'))
      if (number === 3) break;
    await database.drop(more);
    expect(await all(database.stream('SELECT id FROM things'))).toHaveLength(STRANGE.length);
  });

  it('reads wide rows in pages, in order, each once; a row larger than a page too', async () => {
    const wide: Table = {
      name: 'wide',
      columns: { id: 'bytes', part: 'integer', number: 'integer', size: 'integer', text: 'text' },
      scratch: true,
    };
    await database.create(wide);
    const rows = Array.from({ length: 500 }, (_, number): Row => {
      const text = 'x'.repeat(number % 100 === 7 ? 3 * PAGE : number % 200);
      // most share their first keys with many others, so that pages end among equals
      return [sortKey(STRANGE[number % 3]!), (number * 7) % 2, number, text.length, text];
    });
    await database.insert(wide, rows);
    const given = { columns: 'number, text', from: 'wide', size: 'size' };
    const keys = ['id', 'part', 'number'];
    const queries: string[] = [];
    const listening: Database = {
      ...database,
      stream: (sql, values) => {
        queries.push(sql);
        return database.stream(sql, values);
      },
    };
    const compare = (a: Row, b: Row): number =>
      Buffer.compare(a[0] as Buffer, b[0] as Buffer) ||
      (a[1] as number) - (b[1] as number) ||
      (a[2] as number) - (b[2] as number);
    const sorted = [...rows].sort(compare).map(([, , number, , text]) => [number, text]);
    expect(await all(inPages(listening, { ...given, keys }))).toEqual(sorted);
    expect(queries.length).toBeGreaterThan(20);
    // the first is about keys and sizes alone
    expect(queries.filter((sql) => !sql.includes('text'))).toEqual([queries[0]]);
    expect(
      await all(inPages(database, { ...given, keys, where: 'part = $1 OR number < $2' }, [1, 50])),
    ).toEqual(sorted.filter(([number]) => ((number as number) * 7) % 2 === 1 || (number as number) < 50));
    expect(await all(inPages(database, { ...given, keys: ['number'], where: 'number < 0' }))).toEqual([]);
    expect(await all(inPages(database, { ...given, keys: ['number'] }))).toEqual(
      rows.map(([, , number, , text]) => [number, text]),
    );
    await database.drop(wide);
  });

  it('says in one line what is wrong', async () => {
    await expect(database.execute('SELECT nothing FROM nowhere')).rejects.toThrow(/^[^\n]*nowhere[^\n]*$/);
    await expect(all(database.stream('SELECT nothing FROM nowhere'))).rejects.toThrow(
      /^[^\n]*nowhere[^\n]*$/,
    );
  });

  it('holds results: one for each document, however often they are put', async () => {
    const results = await resultsInDatabase(await open('results'));
    const kept = (id: string, reader = 'r') => ({
      document: { id, language: 'en', text: `text of ${id}` },
      stored: {
        key: `key of ${[...id].length}`,
        reader,
        extraction: {
          document: { id, language: 'en', text: `text of ${id}` },
          mentions: [],
          entities: [],
          relations: [],
        },
      },
    });
    for (const id of [...STRANGE.slice(1), ...STRANGE.slice(1)]) await results.put(kept(id));
    await results.flush();
    for (const id of STRANGE.slice(1)) await results.put(kept(id));
    expect(await results.count()).toBe(STRANGE.length - 1);
    expect(await results.find('\ud800')).toEqual({ key: 'key of 1', reader: 'r' });
    expect(await results.find('none')).toBeUndefined();
    await results.put({ document: { id: 'later', language: 'en', text: 'unread' } });
    await results.put(kept('old', 'another'));
    const unread: string[] = [];
    for await (const { document } of results.unread('r')) unread.push(document.id);
    expect(unread).toEqual(['later', 'old']);
    await results.remove('later');
    await results.remove('old');
    const ids: string[] = [];
    for await (const { extraction } of results.all()) ids.push(extraction.document.id);
    expect(ids).toEqual(STRANGE.slice(1).sort());
    await results.close();
  });
});

describe('openPostgres', () => {
  const refusals: readonly [string, () => string, RegExp][] = [
    ['no server', () => 'postgres://u:secret@127.0.0.1:9/d', /no server answers there/],
    ['no host', () => 'postgres://u:secret@no-such-host.invalid/d', /no such host|cannot be reached/],
    ['no database', () => server.address.replace(/postgres$/, 'nothing'), /no such database/],
    ['no user', () => server.address.replace('dragoman', 'u:secret'), /refuses user or password/],
  ];
  it.each(refusals)('%s: one line with the place, without the password', async (_, address, message) => {
    const error = await openPostgres(address(), 's').then(
      () => undefined,
      (error: Error & { input: string }) => error,
    );
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toContain('\n');
    expect(`${error?.input} ${error?.message}`).not.toContain('secret');
  });

  it('lets one program at a time into a schema', async () => {
    const first = await openPostgres(server.address, 'busy "schema"');
    await expect(openPostgres(server.address, 'busy "schema"')).rejects.toThrow(/another program works/);
    await first.close();
    const second = await openPostgres(server.address, 'busy "schema"');
    await second.close();
  });

  it('knows addresses', () => {
    expect(['postgres://localhost/d', 'postgresql://u@h:1/d'].map(isPostgresAddress)).toEqual([true, true]);
    expect(['localhost', 'http://h/d', 'postgres://[/d'].map(isPostgresAddress)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
