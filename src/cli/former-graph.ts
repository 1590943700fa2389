import type { Results } from '../merge/results.ts';
import { NOTES } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import type { Manifest } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import { openStoredGraph, type StoredGraph } from '../store/stored-graph.ts';
import { placed } from './reporter.ts';

/** What is kept of the documents of a graph that is built further. */
export interface FormerDocuments {
  /** What was read in all of them. */
  readonly all: boolean;
  /** Of some neither that nor the text. */
  readonly lost: boolean;
}

/**
 * Puts the documents of a stored graph among the results, with what was read in them. That may be damaged, or of a version that
 * had other fields: from there on it counts as not kept, and `note` hears of it.
 * @throws InputError naming file, line and field of what is wrong in the documents
 */
export async function readFormerDocuments(
  folder: string,
  results: Results,
  note: (message: string) => void = () => {},
): Promise<FormerDocuments> {
  const graph = await openStoredGraph(folder);
  let last: string | undefined;
  try {
    for await (const stored of graph.extractions?.() ?? []) {
      const { document } = stored.extraction;
      await results.put({ document, stored });
      last = document.id;
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    note(`what was read in the documents before cannot be used: ${placed(error)}`);
  }
  let [all, lost] = [true, false];
  // in order of id, like the results
  for await (const document of sources(graph)) {
    if (last !== undefined && document.id <= last) continue;
    await results.put({ document });
    all = false;
    lost ||= document.hash !== undefined;
  }
  return { all, lost };
}

/** Without the notes of analysts, which the decisions give again. */
async function* sources(graph: StoredGraph): AsyncIterable<Document> {
  for await (const document of graph.documents()) if (document.id !== NOTES) yield document;
}

/**
 * The manifest of a graph that is built further.
 * @returns undefined for a graph that was made by another program and imported: no documents can give it again
 * @throws InputError when it is no stored graph
 */
export async function readFormerManifest(folder: string): Promise<Manifest | undefined> {
  const { manifest, extractions } = await openStoredGraph(folder);
  if (/^[a-z]{2}-[0-9a-f]{8}$/.test(manifest.model)) return manifest;
  if (!extractions) return undefined;
  try {
    for await (const _ of extractions()) return manifest;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return undefined;
}
