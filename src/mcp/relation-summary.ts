import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import { relationshipProperties } from '../ontology/query-view.ts';
import { RELATION_TYPES } from '../ontology/registry.ts';
import { indexOf } from '../query/graph-index.ts';
import { quotes } from '../query/quotes.ts';

/** So many quotes of a relation are told at once; the tool `evidence` tells all. */
const FIRST_QUOTES = 2;

/** A relation in few words, with its first quotes: an assistant pays for every word. */
export function relationSummary(graph: KnowledgeGraph, relation: Relation): object {
  const { name } = indexOf(graph);
  const { count, event, quad, first, last, negated, modality, attribution } = relationshipProperties(
    relation,
    relation.evidence,
    name,
  );
  const label = RELATION_TYPES.get(relation.type)?.label ?? relation.type.replaceAll(/[-_]/g, ' ');
  return {
    relation: relation.id,
    says: `${name(relation.source)} ${label} ${name(relation.target)}`,
    type: relation.type,
    ...(event !== undefined && { event, quad }),
    ...(first !== undefined && (first === last ? { date: first } : { first, last })),
    ...(negated && { negated: 'the evidence denies it' }),
    ...(modality !== 'actual' && { modality }),
    ...(attribution !== undefined && { attribution }),
    count,
    quotes: quoteSummaries(graph, relation).slice(0, FIRST_QUOTES),
  };
}

/** Every quote of a relation, without what it does not say. */
export const quoteSummaries = (graph: KnowledgeGraph, { evidence }: Relation): readonly object[] =>
  quotes(graph, evidence).map(({ trigger: _, rule: __, negated, modality, confidence, ...quote }) => ({
    ...quote,
    ...(negated && { negated }),
    ...(modality !== 'actual' && { modality }),
    confidence,
  }));

export const entitySummary = ({ id, name, type, aliases }: Entity): object => ({
  id,
  name,
  type,
  ...(aliases.length && { aliases: aliases.slice(0, 8) }),
});
