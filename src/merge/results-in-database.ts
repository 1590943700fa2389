import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import { fromRecord, type StoredExtraction, toRecord } from '../store/extraction-record.ts';
import type { Database, Row, Table } from './database.ts';
import { inPages } from './in-pages.ts';
import type { Kept, Results } from './results.ts';
import { jsonText, sortKey } from './sort-key.ts';

/**
 * A row for each document. Its key is a digest of the document's id, because an index takes no long texts; rows are
 * ordered by `place`, the id itself.
 */
export const RESULTS: Table = {
  name: 'results',
  columns: {
    id: 'text',
    place: 'bytes',
    digest: 'text',
    reader: 'text',
    size: 'integer',
    document: 'text',
    record: 'text',
  },
  key: 'id',
};

/** So many characters wait in memory to be written at once. */
const WAITING = 1 << 22;

/**
 * Results in a database. What was put is written in large batches, keyed by document: two programs may put the same
 * document, and a program that is started again may put all of them again.
 * @param fresh forgets what an earlier build left there
 */
export async function resultsInDatabase(
  database: Database,
  { fresh = true }: { readonly fresh?: boolean } = {},
): Promise<Results> {
  if (fresh) await database.drop(RESULTS);
  await database.create(RESULTS);
  let waiting = new Map<string, Row>();
  let size = 0;

  const flush = async (): Promise<void> => {
    if (!waiting.size) return;
    const rows = [...waiting.values()];
    waiting = new Map();
    size = 0;
    await database.insert(RESULTS, rows);
  };
  const only = async (sql: string, values: Row = []): Promise<Row | undefined> => {
    for await (const row of database.stream(sql, values)) return row;
    return undefined;
  };

  const inOrder = (columns: string, where?: string, values: Row = []): AsyncGenerator<Row> =>
    inPages(database, { columns, from: 'results', where, keys: ['place'], size: 'size' }, values);

  return {
    async find(id) {
      const key = keyOf(id);
      const row = waiting.get(key);
      if (row) return known(row[2], row[3]);
      const found = await only('SELECT digest, reader FROM results WHERE id = $1', [key]);
      return found && known(found[0], found[1]);
    },
    async put(kept) {
      const row = rowOf(kept);
      waiting.set(row[0] as string, row);
      size += row[4] as number;
      if (size >= WAITING) await flush();
    },
    async remove(id) {
      await flush();
      await database.execute('DELETE FROM results WHERE id = $1', [keyOf(id)]);
    },
    flush,
    async *unread(reader) {
      await flush();
      const other = reader === undefined ? '' : ' OR reader <> $1';
      const rows = inOrder(
        'document, record',
        `digest IS NULL${other}`,
        reader === undefined ? [] : [reader],
      );
      for await (const [document, record] of rows) yield keptOf(document as string, record as string | null);
    },
    async *everything() {
      await flush();
      for await (const [document, record] of inOrder('document, record'))
        yield keptOf(document as string, record as string | null);
    },
    async *all() {
      await flush();
      const rows = inOrder('document, record', 'digest IS NOT NULL');
      for await (const [document, record] of rows) yield keptOf(document as string, record as string).stored!;
    },
    async *documents() {
      await flush();
      const rows = inOrder('document', 'digest IS NOT NULL');
      for await (const [document] of rows) yield JSON.parse(document as string) as Document;
    },
    async count() {
      await flush();
      const row = await only('SELECT CAST(COUNT(*) AS INTEGER) FROM results');
      return row![0] as number;
    },
    database: () => database,
    async close() {
      await flush();
      await database.close();
    },
  };
}

const keyOf = (id: string): string => createHash('sha256').update(sortKey(id)).digest('hex');

const known = (key: unknown, reader: unknown) =>
  key === null ? {} : { key: key as string, reader: reader as string };

function rowOf({ document, stored }: Kept): Row {
  const text = jsonText(document);
  const record = stored ? jsonText(toRecord(stored)) : null;
  return [
    keyOf(document.id),
    sortKey(document.id),
    stored?.key ?? null,
    stored?.reader ?? null,
    text.length + (record?.length ?? 0),
    text,
    record,
  ];
}

function keptOf(document: string, record: string | null): Kept {
  const parsed = JSON.parse(document) as Document;
  if (record === null) return { document: parsed };
  return { document: parsed, stored: fromRecord(JSON.parse(record), parsed) as StoredExtraction };
}
