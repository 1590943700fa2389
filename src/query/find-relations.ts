import type { KnowledgeGraph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';

/**
 * The relations that somebody means by an id, the beginning of one (four digits or more), or `source type target` with
 * names or aliases; case does not count.
 */
export function findRelations(graph: KnowledgeGraph, key: string): readonly Relation[] {
  const exact = graph.relations.filter(({ id }) => id === key);
  if (exact.length) return exact;
  if (/^[0-9a-f]{4,}$/.test(key)) return graph.relations.filter(({ id }) => id.startsWith(key));
  const wanted = key.toLowerCase();
  const names = new Map(graph.entities.map(({ id, name, aliases }) => [id, [id, name, ...aliases]]));
  const lower = (id: string): readonly string[] => (names.get(id) ?? []).map((name) => name.toLowerCase());
  return graph.relations.filter(({ source, type, target }) => {
    if (!wanted.includes(type.toLowerCase())) return false;
    const starts = lower(source).filter((name) => wanted.startsWith(`${name} `));
    const ends = lower(target).filter((name) => wanted.endsWith(` ${name}`));
    return starts.some((from) => ends.some((to) => wanted === `${from} ${type} ${to}`.toLowerCase()));
  });
}
