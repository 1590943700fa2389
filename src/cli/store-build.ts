import { gexf } from '../export/gexf.ts';
import type { Manifest, Withheld } from '../model/graph.ts';
import type { StoredExtraction } from '../store/extraction-record.ts';
import { FILES } from '../store/files.ts';
import { readCuration } from '../store/read-graph.ts';
import { writeGraph } from '../store/write-graph.ts';
import type { Reporter } from './reporter.ts';

export interface BuildFacts {
  readonly name: string;
  readonly model: string;
  /** Digest of the user's own names. */
  readonly watchlist?: string;
  readonly withheld?: Withheld;
}

/** Puts the documents' results together, replays the decisions beside the graph, and stores it all. */
export async function storeBuild(
  folder: string,
  extractions: readonly StoredExtraction[],
  { withheld, watchlist, ...facts }: BuildFacts,
  reporter: Reporter,
): Promise<Manifest> {
  const { buildGraph } = await import('../build-graph.ts');
  const graph = buildGraph(
    extractions.map(({ extraction }) => extraction),
    {
      ...facts,
      curation: await readCuration(folder),
      vanished: ({ decision, missing }) =>
        reporter.note(`a decision no longer applies (${missing}): ${JSON.stringify(decision)}`),
      note: (message) => reporter.note(message),
    },
  );
  const manifest = { ...graph.manifest, ...(watchlist && { watchlist }), ...(withheld && { withheld }) };
  const stored = { ...graph, manifest };
  await writeGraph(folder, stored, { files: { [FILES.gexf]: gexf.write(stored) }, extractions });
  return manifest;
}

/** `85 documents, 1266 entities, 1641 relations, 1760 pieces of evidence`. */
export const countsText = ({ counts }: Manifest): string =>
  `${counts.documents} documents, ${counts.entities} entities, ${counts.relations} relations, ${counts.evidence} pieces of evidence`;
