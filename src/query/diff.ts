import type { KnowledgeGraph } from '../model/graph.ts';
import { edgeLines } from './edge-lines.ts';

/** What two graphs do not have in common. */
export interface Difference {
  readonly entities: {
    readonly added: readonly string[];
    readonly gone: readonly string[];
    readonly changed: readonly string[];
  };
  /** Edges as lines. */
  readonly edges: { readonly added: readonly string[]; readonly gone: readonly string[] };
}

/**
 * Compares two graphs, most useful for two builds of the same documents.
 *
 * @example
 * diff(graph, { ...graph, relations: [] }).edges.gone.length
 * // => 10
 */
export function diff(before: KnowledgeGraph, after: KnowledgeGraph): Difference {
  const known = new Map(before.entities.map((entity) => [entity.id, entity]));
  const present = new Set(after.entities.map(({ id }) => id));
  const [old, now] = [new Set(edgeLines(before)), new Set(edgeLines(after))];
  const changed = after.entities.flatMap(({ id, name, type, aliases }) => {
    const former = known.get(id);
    if (!former) return [];
    const changes = [
      former.name !== name && `name ${former.name} -> ${name}`,
      former.type !== type && `type ${former.type} -> ${type}`,
      former.aliases.join() !== aliases.join() &&
        `aliases ${former.aliases.join(', ')} -> ${aliases.join(', ')}`,
    ].filter((change) => change !== false);
    return changes.length ? [`${id}: ${changes.join('; ')}`] : [];
  });
  return {
    entities: {
      added: after.entities.filter(({ id }) => !known.has(id)).map(({ id }) => id),
      gone: before.entities.filter(({ id }) => !present.has(id)).map(({ id }) => id),
      changed,
    },
    edges: {
      added: [...now].filter((line) => !old.has(line)),
      gone: [...old].filter((line) => !now.has(line)),
    },
  };
}
