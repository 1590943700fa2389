import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnowledgeGraph } from '../model/graph.ts';
import { isGraph, readGraph } from '../store/read-graph.ts';
import { suggestion, UsageError } from './usage-error.ts';

const HOME = 'graph-data';

/**
 * The folder of a graph that is named by its path or, when it lies in graph-data, by its name alone.
 * @throws UsageError when there is none
 */
export async function graphFolder(given: string): Promise<string> {
  for (const folder of [given, join(HOME, given)]) if (await isGraph(folder)) return folder;
  const known = await storedGraphs();
  const others = known.length ? `; in ${HOME} there are: ${some(known)}` : '';
  throw new UsageError(`${given}: no stored graph${suggestion(given, known) || others}`);
}

export const openGraph = async (given: string): Promise<KnowledgeGraph> =>
  readGraph(await graphFolder(given));

const some = (names: readonly string[]): string =>
  names.length > 10 ? `${names.slice(0, 10).join(', ')} ...` : names.join(', ');

/** Names of the graphs in graph-data, sorted. */
export async function storedGraphs(): Promise<string[]> {
  const names = (await readdir(HOME).catch(() => [])).filter((name) => !name.startsWith('.')).sort();
  const graphs = await Promise.all(names.map((name) => isGraph(join(HOME, name))));
  return names.filter((_, index) => graphs[index]);
}
