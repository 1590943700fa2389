import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/build-graph.ts';
import { shippedPipeline } from '../../src/cli/language-model.ts';
import type { Reporter } from '../../src/cli/reporter.ts';
import { storeBuild } from '../../src/cli/store-build.ts';
import type { Database } from '../../src/merge/database.ts';
import { openDuckDb } from '../../src/merge/duckdb.ts';
import { growingResults } from '../../src/merge/growing-results.ts';
import { mergeOnDisk } from '../../src/merge/merge-on-disk.ts';
import { openPostgres } from '../../src/merge/postgres.ts';
import type { Results } from '../../src/merge/results.ts';
import { resultsInDatabase } from '../../src/merge/results-in-database.ts';
import { resultsInMemory } from '../../src/merge/results-in-memory.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Withheld } from '../../src/model/graph.ts';
import { readInputs } from '../../src/read/read-inputs.ts';
import { checkGraph } from '../../src/store/check-graph.ts';
import { EntityRecord, RelationRecord } from '../../src/store/schema.ts';
import { openStoredGraph } from '../../src/store/stored-graph.ts';
import { collection, crowd, decisions } from './collections.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

const ROOT = join(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'dragoman-merge-'));
const silent: Reporter = { refuse() {}, note() {}, progress() {}, refused: () => 0, done() {} };
let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres();
}, 300_000);

afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

async function put(results: Results, extractions: readonly Extraction[]): Promise<Results> {
  for (const extraction of extractions)
    await results.put({
      document: extraction.document,
      stored: { key: 'key', reader: 'reader', extraction },
    });
  return results;
}

const collected = async <T>(records: AsyncIterable<T> | Iterable<T> | undefined): Promise<T[]> => {
  const all: T[] = [];
  for await (const record of records ?? []) all.push(record);
  return all;
};

/** All that is in the graph, as text: also the order of fields must be the same. */
async function merged(database: Database, extractions: readonly Extraction[], curation: readonly Decision[]) {
  const results = await put(await resultsInDatabase(database), extractions);
  const vanished: unknown[] = [];
  const graph = await mergeOnDisk(database, results, {
    name: 'test',
    model: 'test',
    curation,
    vanished: (outcome) => vanished.push(outcome),
  });
  const [documents, relations] = [await collected(graph.documents), await collected(graph.relations)];
  const entities = await collected(graph.entities);
  const layout = await collected(graph.layout);
  return { manifest: graph.manifest, documents, entities, relations, layout, vanished };
}

function inMemory(extractions: readonly Extraction[], curation: readonly Decision[]) {
  const vanished: unknown[] = [];
  const { manifest, ...graph } = buildGraph(extractions, {
    name: 'test',
    model: 'test',
    curation,
    vanished: (outcome) => vanished.push(outcome),
  });
  const { counts: _, ...rest } = manifest;
  return { manifest: rest, ...graph, vanished };
}

describe.each<[string, (name: string) => Promise<Database>, number]>([
  // pages so small that made-up collections have several
  ['DuckDB', (name) => openDuckDb(join(home, `${name}.duckdb`), { page: 2000 }), 40],
  ['PostgreSQL', (name) => openPostgres(server.address, name, { page: 2000 }), 25],
])('a merge in %s', (engine, open, runs) => {
  let database: Database;
  beforeAll(async () => {
    database = await open('made-up');
  });
  afterAll(() => database.close());

  const same = async (extractions: readonly Extraction[], curation: readonly Decision[]): Promise<void> => {
    const [there, here] = [await merged(database, extractions, curation), inMemory(extractions, curation)];
    expect(there).toEqual(here);
    // as they are written, down to the order of the keys
    const written = ({ entities, relations }: typeof here): string =>
      JSON.stringify([
        entities.map((each) => EntityRecord.parse(each)),
        relations.map((each) => RelationRecord.parse(each)),
      ]);
    expect(written(there)).toBe(written(here));
  };

  it('gives what memory gives, whoever is called what', async () => {
    await fc.assert(
      fc.asyncProperty(collection, (extractions) => same(extractions, [])),
      { numRuns: runs },
    );
  }, 300_000);

  it('gives what memory gives with decisions', async () => {
    await fc.assert(fc.asyncProperty(collection, decisions, same), { numRuns: runs });
  }, 300_000);

  it('gives what memory gives of a crowd, where not all can be compared', async () => {
    const extractions = crowd(1000);
    const graph = inMemory(extractions, []);
    // the limits are reached, or this test would say nothing
    expect(Math.max(...graph.entities.map(({ merges }) => merges?.length ?? 0))).toBeGreaterThan(220);
    expect(graph.entities.filter(({ id }) => /^person:ada~/.test(id)).length).toBeGreaterThan(50);
    await same(extractions, []);
  }, 300_000);

  it('stores the 85 dispatches of seeds/treaties with the same bytes; and with a document replaced, one removed, and quotes left out', async () => {
    const extractions = await treaties();
    const results = await resultsInDatabase(await open('treaties'));
    await put(results, extractions);
    const [first, second] = [extractions[3]!, extractions[7]!];
    await sameFiles(`${engine}-all`, extractions, results);
    const other = { ...second, document: { ...first.document }, entities: [], relations: [], mentions: [] };
    await put(results, [other, other]);
    await results.remove(second.document.id);
    const changed = extractions.flatMap((each) => (each === first ? [other] : each === second ? [] : [each]));
    await sameFiles(`${engine}-changed`, changed, results, 'text and quotes');
    await results.close();
  }, 300_000);
});

let read: readonly Extraction[] | undefined;

async function treaties(): Promise<readonly Extraction[]> {
  if (read) return read;
  const pipeline = await shippedPipeline();
  const found: Extraction[] = [];
  for await (const reading of readInputs([join(ROOT, 'seeds/treaties')])) {
    if ('refused' in reading) throw new Error(String(reading.refused));
    found.push(pipeline.extract(reading.document));
  }
  read = found;
  return found;
}

const bytes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

async function sameFiles(
  name: string,
  extractions: readonly Extraction[],
  results: Results,
  withheld?: Withheld,
): Promise<void> {
  const facts = { name: 'treaties', model: 'test', ...(withheld && { withheld }) };
  const [here, there] = [join(home, `${name}-here`), join(home, `${name}-there`)];
  const manifest = await storeBuild(here, await put(resultsInMemory(), extractions), facts, silent);
  expect(await storeBuild(there, results, facts, silent)).toEqual(manifest);
  expect(await checkGraph(await openStoredGraph(there))).toEqual(manifest);
  expect(bytes(there)).toEqual(bytes(here));
}

describe('results that grow', () => {
  it('move to a database when they are large, with all that was put, and are not asked to move again', async () => {
    const extractions = crowd(40);
    let moves = 0;
    const open = async () => resultsInDatabase(await openDuckDb(join(home, `growing-${moves++}.duckdb`)));
    const results = growingResults(5_000, open);
    await put(results, extractions.slice(0, 1));
    await results.put({ document: { id: 'unread', language: 'en', text: 'a' } });
    expect(results.database()).toBeUndefined();
    await put(results, extractions.slice(1));
    expect(results.database()?.name).toBe('DuckDB');
    expect(moves).toBe(1);
    expect(await results.count()).toBe(41);
    expect(await results.find('unread')).toEqual({});
    const expected = await collected((await put(resultsInMemory(), extractions)).all());
    expect(await collected(results.all())).toEqual(expected);
    await results.close();
  });
});
