import type { Evidence } from '../model/evidence.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';

/**
 * The graph as one line per edge, sorted, for people and for comparing:
 * `source | type | target | event | modality | attribution | date | n evidence`.
 *
 * @example
 * edgeLines(graph).find((line) => line.includes('| praise |'))
 * // => 'Jimmy Carter | praise | Menachem Begin | SUPPORT | actual | White House | - | 1 evidence'
 */
export function edgeLines(graph: KnowledgeGraph): string[] {
  const name = namesOf(graph);
  return graph.relations.map((relation) => edgeLine(relation, name)).sort();
}

/** One edge as a line. @param name of an entity, by id */
export function edgeLine(
  { source, type, target, event, evidence }: Relation,
  name: (id: string) => string,
): string {
  return [
    name(source),
    type,
    name(target),
    event ?? '-',
    together(evidence, ({ negated, modality }) => (negated ? `not ${modality}` : modality)),
    together(evidence, ({ attribution }) => {
      const { speaker, outlet } = attribution ?? {};
      return [speaker, outlet].flatMap((id) => (id ? name(id) : [])).join(' via ');
    }),
    together(evidence, ({ date }) => date ?? ''),
    `${evidence.length} evidence`,
  ].join(' | ');
}

/** Looks up the names of a graph's entities; an id that it does not know stays. */
export function namesOf({ entities }: KnowledgeGraph): (id: string) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** What the pieces of evidence say, each thing once. */
function together(evidence: readonly Evidence[], what: (each: Evidence) => string): string {
  const said = new Set(evidence.map(what).filter((text) => text));
  return [...said].sort().join(', ') || '-';
}
