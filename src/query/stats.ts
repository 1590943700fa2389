import type { KnowledgeGraph } from '../model/graph.ts';

/** How much of what a graph holds. Counts are sorted from the largest down. */
export interface Stats {
  readonly name: string;
  readonly documents: number;
  readonly entities: number;
  readonly relations: number;
  readonly evidence: number;
  readonly components: number;
  readonly entityTypes: Readonly<Record<string, number>>;
  readonly relationTypes: Readonly<Record<string, number>>;
  readonly events: Readonly<Record<string, number>>;
  /** Pieces of evidence per month, `2025-12`. */
  readonly months: Readonly<Record<string, number>>;
  /** Entities with the most edges. */
  readonly top: readonly { readonly id: string; readonly name: string; readonly edges: number }[];
}

/**
 * Counts a graph.
 *
 * @example
 * stats(graph).entityTypes
 * // => { person: 3, state: 3, organization: 1 }
 */
export function stats({ manifest, documents, entities, relations }: KnowledgeGraph): Stats {
  const evidence = relations.flatMap((relation) => relation.evidence);
  const ends = relations.flatMap(({ source, target }) => (source === target ? [source] : [source, target]));
  const edges = counted(ends);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    name: manifest.name,
    documents: documents.length,
    entities: entities.length,
    relations: relations.length,
    evidence: evidence.length,
    components: components(
      entities.map(({ id }) => id),
      relations,
    ),
    entityTypes: counted(entities.map(({ type }) => type)),
    relationTypes: counted(relations.map(({ type }) => type)),
    events: counted(relations.flatMap(({ event }) => event ?? [])),
    months: inOrder(
      counted(evidence.flatMap(({ date }) => (date && date.length >= 7 ? date.slice(0, 7) : []))),
    ),
    top: Object.entries(edges)
      .slice(0, 10)
      .map(([id, count]) => ({ id, name: names.get(id) ?? id, edges: count })),
  };
}

/** How often each value is there, the most frequent first, then by alphabet. */
function counted(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

const inOrder = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Number of parts that no edge joins (union-find). */
function components(ids: readonly string[], edges: readonly { source: string; target: string }[]): number {
  const parent = new Map(ids.map((id) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) {
      // halve the way for those who come after
      parent.set(at, parent.get(parent.get(at)!)!);
      at = parent.get(at)!;
    }
    return at;
  };
  let count = ids.length;
  for (const { source, target } of edges) {
    const [a, b] = [root(source), root(target)];
    if (a === b) continue;
    parent.set(a, b);
    count--;
  }
  return count;
}
