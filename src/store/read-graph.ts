import { access, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Decision } from '../model/decision.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { parseCuration } from './decision-record.ts';
import { FILES } from './files.ts';
import { References } from './references.ts';
import { settle } from './replace-folder.ts';
import { openStoredGraph } from './stored-graph.ts';

/**
 * Reads a stored graph from its folder into memory.
 * @throws InputError naming file, line and field of the first thing that is wrong
 */
export async function readGraph(folder: string): Promise<KnowledgeGraph> {
  const stored = await openStoredGraph(folder);
  const [documents, entities, relations, layout] = await Promise.all([
    collected(stored.documents()),
    collected(stored.entities()),
    collected(stored.relations()),
    stored.layout && collected(stored.layout()),
  ]);
  const graph = { manifest: stored.manifest, documents, entities, relations, ...(layout && { layout }) };
  new References(folder).checkAll(graph);
  return graph;
}

const collected = async <T>(records: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const record of records) all.push(record);
  return all;
};

/**
 * An analyst's decisions about a graph; none when there is no such file.
 * @throws InputError naming line and field
 */
export async function readCuration(folder: string): Promise<readonly Decision[]> {
  const path = join(folder, FILES.curation);
  return (await exists(path)) ? parseCuration(await readFile(path, 'utf8'), path) : [];
}

/** Whether a folder holds a stored graph. */
export async function isGraph(folder: string): Promise<boolean> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) return false;
  await settle(folder);
  return exists(join(folder, FILES.manifest));
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
