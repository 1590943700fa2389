import type { KnowledgeGraph } from '../model/graph.ts';
import { nodeLabel, relationshipType } from '../ontology/query-view.ts';

/** What a query can ask for in a graph: names as a query writes them, with how many of each there are, the most frequent first. */
export interface GraphSchema {
  readonly labels: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
}

/**
 * The labels and relationship types of a graph.
 *
 * @example
 * schemaOf(graph)
 * // => { labels: { Person: 3, State: 3, Organization: 1 },
 * //      types: { ATTACK: 2, MEET: 2, CONDEMN: 1, CRITICIZE: 1, HEAD_OF_GOVERNMENT: 1, HEAD_OF_STATE: 1, PRAISE: 1, SIGN_WITH: 1 } }
 */
export function schemaOf({ entities, relations }: KnowledgeGraph): GraphSchema {
  return {
    labels: counted(entities.map(({ type }) => nodeLabel(type))),
    types: counted(relations.map(({ type }) => relationshipType(type))),
  };
}

function counted(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
