import { NOTES } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import type { Manifest } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import type { StoredExtraction } from '../store/extraction-record.ts';
import { openStoredGraph } from '../store/stored-graph.ts';
import { placed } from './reporter.ts';

/** A document of a graph that is built further, and what was read in it, where that was kept. */
export interface FormerDocument {
  readonly document: Document;
  readonly stored?: StoredExtraction;
}

/** A graph that is built further. */
export interface FormerGraph {
  readonly manifest: Manifest;
  /** By id. */
  readonly documents: ReadonlyMap<string, FormerDocument>;
}

/**
 * Reads what a graph is built of. What was kept of its documents may be damaged, or of a version that had other fields:
 * then it counts as not kept, and `note` hears of it.
 * @throws InputError naming file, line and field of what is wrong in the documents
 */
export async function readFormerGraph(
  folder: string,
  note: (message: string) => void = () => {},
): Promise<FormerGraph> {
  const graph = await openStoredGraph(folder);
  const documents = new Map<string, FormerDocument>();
  for await (const document of graph.documents()) {
    if (document.id !== NOTES) documents.set(document.id, { document });
  }
  try {
    if (graph.extractions)
      for await (const stored of graph.extractions()) {
        const { document } = stored.extraction;
        documents.set(document.id, { document, stored });
      }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    note(`what was read in the documents before cannot be used: ${placed(error)}`);
  }
  return { manifest: graph.manifest, documents };
}

/** Whether a graph was made by another program and imported: no documents can give it again. */
export const isImported = ({ manifest, documents }: FormerGraph): boolean =>
  !/^[a-z]{2}-[0-9a-f]{8}$/.test(manifest.model) && ![...documents.values()].some(({ stored }) => stored);
