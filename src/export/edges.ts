import type { KnowledgeGraph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import type { ExportOptions } from './export-format.ts';

/** An edge as a foreign format draws it: one relation, or all that stand between the same ends. */
export interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** False only if all its relations hold in both directions. */
  readonly directed: boolean;
  readonly relations: readonly [Relation, ...Relation[]];
}

/** The graph's edges in order of id: each relation one, or with `aggregate` each ordered pair of ends one. */
export function* edgesOf(graph: KnowledgeGraph, { aggregate = false }: ExportOptions = {}): Iterable<Edge> {
  if (!aggregate) {
    for (const relation of graph.relations) yield edgeOf(relation);
    return;
  }
  const pairs = new Map<string, [Relation, ...Relation[]]>();
  for (const relation of graph.relations) {
    const key = `${relation.source}\u0000${relation.target}`;
    const known = pairs.get(key);
    if (known) known.push(relation);
    else pairs.set(key, [relation]);
  }
  // the first relation's id stands for the pair: it is unique, and there is no other
  for (const relations of pairs.values()) yield edge(relations[0].id, relations);
}

/** A relation as an edge of its own. */
export const edgeOf = (relation: Relation): Edge => edge(relation.id, [relation]);

function edge(id: string, relations: readonly [Relation, ...Relation[]]): Edge {
  const [{ source, target }] = relations;
  return { id, source, target, directed: relations.some(({ directed }) => directed), relations };
}
