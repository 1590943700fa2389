import type { Evidence } from '../model/evidence.ts';
import type { KnowledgeGraph } from '../model/graph.ts';

/**
 * The graph as one line per edge, sorted, for people and for comparing:
 * `source | type | target | event | modality | attribution | date | n evidence`.
 *
 * @example
 * edgeLines(graph).find((line) => line.includes('| praise |'))
 * // => 'Jimmy Carter | praise | Menachem Begin | SUPPORT | actual | White House | - | 1 evidence'
 */
export function edgeLines({ entities, relations }: KnowledgeGraph): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? id;
  return relations
    .map(({ source, type, target, event, evidence }) =>
      [
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
      ].join(' | '),
    )
    .sort();
}

/** What the pieces of evidence say, each thing once. */
function together(evidence: readonly Evidence[], what: (each: Evidence) => string): string {
  const said = new Set(evidence.map(what).filter((text) => text));
  return [...said].sort().join(', ') || '-';
}
