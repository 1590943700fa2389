import type { Entity } from '../model/entity.ts';
import type { Evidence } from '../model/evidence.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import { findEntity } from './find-entity.ts';
import { indexOf } from './graph-index.ts';
import { type RelationFilter, sieve } from './relation-filter.ts';

export interface TimelineOptions extends RelationFilter {
  /** Id, name or alias: only what this entity does or has done to it. */
  readonly entity?: string;
  /** Where the text names no date, take that of the document, and say so in `dated`; default false. */
  readonly documentDates?: boolean;
}

/** One dated statement. */
export interface TimelineEntry {
  /** `1978`, `1978-09` or `1978-09-17`. */
  readonly date: string;
  /** What says the date. */
  readonly dated: 'text' | 'document';
  readonly source: Entity;
  readonly relation: Relation;
  readonly target: Entity;
  readonly evidence: Evidence;
}

/**
 * What happened when: every piece of evidence that has a date, the earliest first. A year goes before its months and days.
 *
 * @throws InputError when there is no such entity or relation type
 * @example
 * timeline(graph, { entity: 'Egypt' }).map(({ date, source, relation, target }) =>
 *   `${date} ${source.name} ${relation.type} ${target.name}`)
 * // => ['1967-06-05 Israel attack Egypt', '1979-03-26 Egypt sign-with Israel']
 */
export function timeline(
  graph: KnowledgeGraph,
  { entity, documentDates = false, ...filter }: TimelineOptions = {},
): readonly TimelineEntry[] {
  const index = indexOf(graph);
  const keep = sieve(graph, filter);
  const relations = entity === undefined ? graph.relations : index.relationsOf(findEntity(graph, entity).id);
  return entriesOf(
    graph,
    relations.flatMap((each) => keep(each) ?? []),
    documentDates,
  );
}

/** The dated evidence of some relations, the earliest first. */
export function entriesOf(
  graph: KnowledgeGraph,
  relations: readonly Relation[],
  documentDates: boolean,
): readonly TimelineEntry[] {
  const { entities, documents } = indexOf(graph);
  return relations
    .flatMap((relation) => {
      const [source, target] = [entities.get(relation.source)!, entities.get(relation.target)!];
      return relation.evidence.flatMap((evidence): TimelineEntry | readonly TimelineEntry[] => {
        const entry = { source, relation, target, evidence };
        if (evidence.date) return { date: evidence.date, dated: 'text', ...entry };
        const published = documentDates ? documents.get(evidence.document)?.date?.slice(0, 10) : undefined;
        return published ? { date: published, dated: 'document', ...entry } : [];
      });
    })
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ entry }) => entry);
}

const keyOf = ({ date, evidence, relation }: TimelineEntry): string =>
  [date, evidence.document, String(evidence.start).padStart(8, '0'), relation.id].join('\u0000');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
