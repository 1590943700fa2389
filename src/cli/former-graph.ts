import { NOTES } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import type { Manifest } from '../model/graph.ts';
import type { StoredExtraction } from '../store/extraction-record.ts';
import { openStoredGraph } from '../store/stored-graph.ts';

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

/** @throws InputError naming file, line and field of what is wrong in it */
export async function readFormerGraph(folder: string): Promise<FormerGraph> {
  const graph = await openStoredGraph(folder);
  const documents = new Map<string, FormerDocument>();
  if (graph.extractions) {
    for await (const stored of graph.extractions()) {
      const { document } = stored.extraction;
      documents.set(document.id, { document, stored });
    }
  } else {
    for await (const document of graph.documents()) {
      if (document.id !== NOTES) documents.set(document.id, { document });
    }
  }
  return { manifest: graph.manifest, documents };
}
