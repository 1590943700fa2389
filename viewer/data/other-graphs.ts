import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { fetchGraph } from './open-graph.ts';
import { serves } from './served.ts';

/** Names of the graphs that lie beside the served one and can be compared with it. */
export async function otherGraphs(): Promise<readonly string[]> {
  if (!serves('others')) return [];
  const answer = await fetch('./graphs.json').catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as string[]) : [];
}

/**
 * One of them, by name.
 * @throws InputError that says what is wrong with it
 */
export const otherGraph = (name: string): Promise<KnowledgeGraph> =>
  fetchGraph(`./graphs/${encodeURIComponent(name)}/`);
