import { mkdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { type Command, Option } from 'commander';
import { growingResults } from '../merge/growing-results.ts';
import type { Results } from '../merge/results.ts';
import { resultsInMemory } from '../merge/results-in-memory.ts';
import { slug } from '../model/identity.ts';
import { unfinishedFolder } from '../store/replace-folder.ts';
import type { Reporter } from './reporter.ts';
import { UsageError } from './usage-error.ts';

const WAYS = ['auto', 'memory', 'disk'] as const;

export interface MergeChoice {
  readonly merge?: (typeof WAYS)[number];
  /** Address of a PostgreSQL database. */
  readonly postgres?: string;
}

export const addMergeOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--merge <where>',
        'where the documents are put together: in memory, on disk (DuckDB; for more documents than memory holds), or auto: on disk when they are many. The graph is the same',
      )
        .choices(WAYS)
        .default('auto'),
    )
    .option(
      '--postgres <address>',
      'put them together in a PostgreSQL database, postgres://user@host/database, in a schema named after the graph',
    );

/**
 * Part of the memory that this program may take, that results may fill as JSON: as objects, and put together, they take
 * some ten times that.
 */
const SHARE = 1 / 16;

/**
 * Opens the place for the results of documents. On disk it is a folder beside the graph's, which goes when it is closed.
 * @throws UsageError for an address that is none; InputError when the database cannot be used
 */
export async function openResults(
  folder: string,
  { merge = 'auto', postgres }: MergeChoice,
  reporter: Reporter,
): Promise<Results> {
  if (postgres !== undefined) {
    if (merge === 'memory') throw new UsageError('--postgres and --merge memory: give one of them');
    return inPostgres(postgres, folder);
  }
  if (merge === 'memory') return resultsInMemory();
  if (merge === 'disk') return onDisk(folder);
  return growingResults(
    getHeapStatistics().heap_size_limit * SHARE,
    () => onDisk(folder),
    () => reporter.note('many documents: they are put together on disk (--merge disk)'),
  );
}

async function onDisk(folder: string): Promise<Results> {
  const [{ openDuckDb }, { resultsInDatabase }] = await Promise.all([
    import('../merge/duckdb.ts'),
    import('../merge/results-in-database.ts'),
  ]);
  const scratch = await unfinishedFolder(folder);
  const clear = (): Promise<void> => rm(scratch, { recursive: true, force: true });
  try {
    await mkdir(scratch, { recursive: true });
    const results = await resultsInDatabase(await openDuckDb(join(scratch, 'merge.duckdb')));
    return { ...results, close: () => results.close().finally(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}

async function inPostgres(address: string, folder: string): Promise<Results> {
  const [{ isPostgresAddress, openPostgres }, { resultsInDatabase }] = await Promise.all([
    import('../merge/postgres.ts'),
    import('../merge/results-in-database.ts'),
  ]);
  // the address may hold a password: it is not repeated
  if (!isPostgresAddress(address))
    throw new UsageError('--postgres: not the address of a database; postgres://user@host:5432/database');
  const database = await openPostgres(address, schemaOf(folder));
  try {
    return await resultsInDatabase(database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** `graph-data/january` -> `dragoman_january` */
export const schemaOf = (folder: string): string => `dragoman_${slug(basename(resolve(folder)))}`;
