import type { Outcome } from '../assemble/curation/replay.ts';
import { gexf, streamGexf } from '../export/gexf.ts';
import type { Database } from '../merge/database.ts';
import type { MergeOptions } from '../merge/merge-on-disk.ts';
import type { Results } from '../merge/results.ts';
import { collected } from '../merge/results-in-memory.ts';
import { withheldResults } from '../merge/withheld-results.ts';
import type { Manifest, Withheld } from '../model/graph.ts';
import { FILES } from '../store/files.ts';
import { readCuration } from '../store/read-graph.ts';
import { writeGraph } from '../store/write-graph.ts';
import { counted } from './counted.ts';
import type { Reporter } from './reporter.ts';

export interface BuildFacts {
  readonly name: string;
  readonly model: string;
  /** Digest of the user's own names. */
  readonly watchlist?: string;
  readonly withheld?: Withheld;
}

/**
 * Puts the documents' results together, replays the decisions beside the graph, and stores it all: in memory where they are in
 * memory, in the database where they are in one, with the same bytes.
 */
export async function storeBuild(
  folder: string,
  kept: Results,
  { withheld, watchlist, ...facts }: BuildFacts,
  reporter: Reporter,
): Promise<Manifest> {
  const results = withheldResults(kept, withheld);
  const options = {
    ...facts,
    curation: await readCuration(folder),
    vanished: ({ decision, missing }: Outcome) =>
      reporter.note(`a decision no longer applies (${missing}): ${JSON.stringify(decision)}`),
    note: (message: string) => reporter.note(message),
  };
  const more = { ...(watchlist && { watchlist }), ...(withheld && { withheld }) };
  const database = results.database();
  if (database) return storeFromDatabase(folder, database, results, options, more, reporter);
  const { buildGraph } = await import('../build-graph.ts');
  const extractions = await collected(results);
  const graph = buildGraph(
    extractions.map(({ extraction }) => extraction),
    options,
  );
  const stored = { ...graph, manifest: { ...graph.manifest, ...more } };
  return writeGraph(folder, stored, { files: { [FILES.gexf]: gexf.write(stored) }, extractions });
}

async function storeFromDatabase(
  folder: string,
  database: Database,
  results: Results,
  options: MergeOptions,
  more: Partial<Manifest>,
  reporter: Reporter,
): Promise<Manifest> {
  const { clearScratch, mergeOnDisk } = await import('../merge/merge-on-disk.ts');
  const total = await results.count();
  const progress = (step: string, done: number): void =>
    reporter.progress(`merging: ${step}${done ? `, ${done} of ${total} documents` : ''}`);
  const graph = await mergeOnDisk(database, results, { ...options, progress });
  const manifest = { ...graph.manifest, ...more };
  const written = await writeGraph(
    folder,
    { ...graph, manifest },
    {
      files: {
        [FILES.gexf]: ({ entities, layout, relations }) =>
          streamGexf({ manifest, entities: entities(), layout: layout(), relations: relations() }),
      },
      extractions: results.all(),
    },
  );
  await clearScratch(database);
  return written;
}

/** `85 documents, 1266 entities, 1641 relations, 1760 pieces of evidence`. */
export const countsText = ({ counts }: Manifest): string =>
  [
    counted(counts.documents, 'document'),
    counted(counts.entities, 'entity', 'entities'),
    counted(counts.relations, 'relation'),
    counted(counts.evidence, 'piece of evidence', 'pieces of evidence'),
  ].join(', ');
