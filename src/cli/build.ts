import { readdir } from 'node:fs/promises';
import type { Results } from '../merge/results.ts';
import type { Manifest, Withheld } from '../model/graph.ts';
import { slug } from '../model/identity.ts';
import { type Journal, openJournal } from '../store/journal.ts';
import { isGraph } from '../store/read-graph.ts';
import type { CliCommand } from './command.ts';
import { orReported, readable } from './extractions.ts';
import { createExtractor, type Extractor } from './extractor.ts';
import { readFormerDocuments, readFormerManifest } from './former-graph.ts';
import { type Changes, gather } from './gather.ts';
import { addInputOptions, type InputOptions, readOptions } from './input-options.ts';
import { addMergeOptions, type MergeChoice, openResults } from './merge-options.ts';
import { addNatsOptions, type NatsOptions } from './nats-option.ts';
import { progressBar } from './progress.ts';
import { readerVersion, watchlistDigest } from './reader-version.ts';
import type { BuildIdentity, RemoteExtractor } from './remote-extractor.ts';
import type { Reporter } from './reporter.ts';
import { countsText, storeBuild } from './store-build.ts';
import { UsageError } from './usage-error.ts';
import { addWorkersOption, workersOf } from './workers-option.ts';

interface Options extends InputOptions, MergeChoice, NatsOptions {
  readonly output?: string;
  readonly name?: string;
  readonly remove?: readonly string[];
  readonly fresh?: boolean;
  readonly workers?: string;
  /** false: --no-text */
  readonly text: boolean;
  /** false: --no-quotes */
  readonly quotes: boolean;
  /** false: --no-watchlist */
  readonly watchlist?: string | false;
}

export const build: CliCommand = {
  name: 'build',
  summary:
    'documents in, a stored graph out; into a graph that is there, documents are added, replaced, removed',
  configure: (command) =>
    addInputOptions(
      addNatsOptions(
        addMergeOptions(
          addWorkersOption(
            command
              .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
              .option('-o, --output <folder>', 'folder of the graph (default: graph-data/NAME)')
              .option(
                '--name <name>',
                'name of the graph (default: as before, or that of the output folder, or of the first input)',
              )
              .option('--remove <id...>', 'documents to take out of the graph, by id')
              .option('--fresh', 'build from the inputs alone, whatever is in the graph')
              .option('--no-text', "leave the documents' texts out; offsets, hashes and quotes stay")
              .option('--no-quotes', 'leave out the quotes too')
              .option('--watchlist <file>', 'names to watch for: CSV, JSON Lines or FollowTheMoney entities')
              .option('--no-watchlist', 'build a graph further without the names that it was built with'),
          ),
        ),
        'have the documents read by `dragoman worker` on the machines that meet at nats://HOST:4222',
      ),
      'jsonl',
    ),
  examples: [
    ['dragoman build seeds/putin-kim-new-year.md', 'writes graph-data/putin-kim-new-year'],
    ["dragoman build articles/ 'more/*.jsonl' -o graph-data/january", 'one graph of many documents'],
    ['dragoman build today/ -o graph-data/january', 'adds to it; a document of a known id is replaced'],
    ['dragoman build -o graph-data/january --remove talks', 'takes a document out'],
    ['dragoman build -o graph-data/january', 'replays curation.jsonl'],
    [
      'dragoman build crawl/ -o graph-data/crawl --nats nats://queue.example',
      'read on many machines, put together on this one',
    ],
  ],
  async run([given], options, { reporter, json }) {
    const inputs = (given ?? []) as readonly string[];
    const { output, remove = [], fresh, ...rest } = options as unknown as Options;
    if (output === undefined && !inputs.length)
      throw new UsageError('give documents, or say with -o which graph is to be built further');
    const folder = output ?? `graph-data/${slug(rest.name ?? nameOf(inputs[0]!))}`;
    const isThere = (await isReplaceableGraph(folder)) && !fresh;
    const former = isThere ? await readFormerManifest(folder) : undefined;
    if (isThere && !former)
      throw new UsageError(
        `${folder}: was imported, not read from documents; --fresh puts another in its place`,
      );
    if (!isThere && !inputs.length)
      throw new UsageError(`${folder}: no stored graph, and no documents for one`);
    const watchlist = chosenWatchlist(rest.watchlist, former, folder);
    const withheld = chosenWithheld(rest, former);
    const bar = progressBar(reporter);
    const remote = await remoteOf(rest, { folder, inputs, ...(watchlist && { watchlist }) }, reporter);
    const extractor: Pick<Extractor, 'model' | 'extraction' | 'ahead' | 'close'> =
      remote ?? (await createExtractor(workersOf(rest.workers), watchlist));
    const facts = {
      name: rest.name ?? former?.name ?? nameOf(output ?? inputs[0]!),
      model: extractor.model,
      ...(watchlist && { watchlist: await watchlistDigest(watchlist) }),
      ...(withheld && { withheld }),
    };
    let results: Results | undefined;
    let journal: Journal | undefined;
    try {
      results = await openResults(folder, rest, reporter);
      if (former) await readFormerDocuments(folder, results, reporter.note);
      journal = await openJournal(folder);
      if (journal.found)
        reporter.note(`goes on where a build was cut off: ${journal.found} documents were read already`);
      const changes = await gather(readable(inputs, { ...readOptions(rest), meter: bar.meter }, reporter), {
        results,
        remove,
        reader: await readerVersion(extractor.model, watchlist),
        extract: (read) => orReported(read, extractor.extraction(read), reporter),
        journal: remote?.keepingIn(journal) ?? journal,
        ahead: extractor.ahead,
        step: bar.step,
        reporter,
      });
      await remote?.finish();
      await extractor.close();
      if (!former && (await results.count()) === 0) {
        await journal.remove();
        reporter.note('no document, no graph');
        return;
      }
      const manifest = await storeBuild(folder, results, facts, reporter);
      await journal.remove();
      if (json) {
        const { counts } = manifest;
        process.stdout.write(`${JSON.stringify({ graph: folder, ...counts, changes })}\n`);
      } else reporter.note(`${folder}: ${countsText(manifest)}${former ? told(changes) : ''}`);
    } finally {
      await extractor.close();
      await journal?.close();
      await results?.close();
    }
  },
};

/** The machines that read in place of this one, where `--nats` names them. */
async function remoteOf(
  { nats, workers, ...options }: Options,
  identity: BuildIdentity,
  reporter: Reporter,
): Promise<RemoteExtractor | undefined> {
  if (nats === undefined) return undefined;
  if (workers !== undefined)
    throw new UsageError('with --nats others read the documents; say --workers where they are started');
  const { createRemoteExtractor } = await import('./remote-extractor.ts');
  return createRemoteExtractor({ nats, ...options }, identity, reporter);
}

/** ` (2 added, 1 removed)` */
function told(changes: Changes): string {
  const counts = Object.entries(changes).flatMap(([what, count]) => (count ? `${count} ${what}` : []));
  return ` (${counts.join(', ') || 'no document changed'})`;
}

/** A graph that was read with a watchlist must not lose it unseen. */
function chosenWatchlist(
  given: string | false | undefined,
  former: Manifest | undefined,
  folder: string,
): string | undefined {
  if (given === undefined && former?.watchlist !== undefined)
    throw new UsageError(
      `${folder}: was read with a watchlist; give it again with --watchlist, or say --no-watchlist`,
    );
  return given || undefined;
}

/** What was left out of a graph stays out of it. */
function chosenWithheld({ text, quotes }: Options, former: Manifest | undefined): Withheld | undefined {
  if (!quotes) return 'text and quotes';
  return former?.withheld ?? (text ? undefined : 'text');
}

/** `graph-data/january/` -> `january`, `seeds/putin-kim.md` -> `putin-kim`. */
const nameOf = (path: string): string => {
  if (path === '-') return 'stdin';
  const last = path
    .replace(/[\\/]+$/, '')
    .split(/[\\/]/)
    .at(-1)!;
  return slug(last.replace(/(?<=.)\.[^.]*$/, ''));
};

/** What a folder may hold and still count as empty: hidden files, and what a disk brings along. */
const isNobodys = (name: string): boolean => name.startsWith('.') || name === 'lost+found';

/** Whether a graph is there. A folder that holds something else must not be replaced by one. @throws UsageError */
async function isReplaceableGraph(folder: string): Promise<boolean> {
  if (await isGraph(folder)) return true;
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? [] : undefined,
  );
  if (!there?.every(isNobodys))
    throw new UsageError(`${folder}: exists and is not a stored graph; choose another folder with -o`);
  return false;
}
