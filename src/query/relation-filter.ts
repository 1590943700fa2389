import type { Evidence, Modality } from '../model/evidence.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import type { Relation } from '../model/relation.ts';
import { suggestion } from '../model/suggestion.ts';
import type { PloverEvent, Quad } from '../ontology/plover.ts';
import { RELATION_TYPES } from '../ontology/registry.ts';

/** Which relations a question is about. What is left out does not restrict. */
export interface RelationFilter {
  /** Relation types as the ontology writes them: `praise`, `head_of_state`. */
  readonly types?: readonly string[];
  readonly classes?: readonly Relation['class'][];
  readonly events?: readonly PloverEvent[];
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quads?: readonly Quad[];
  /** Dates from here on: `1978`, `1978-09` or `1978-09-17`. Evidence without a date is then left out. */
  readonly since?: string;
  /** Dates up to here, the whole year, month or day. */
  readonly until?: string;
  readonly modalities?: readonly Modality[];
  /** false: only what is asserted; true: only what is denied. */
  readonly negated?: boolean;
  /** 0 to 1. */
  readonly minConfidence?: number;
  /** Ids of documents. */
  readonly documents?: readonly string[];
}

/** A relation with the pieces of its evidence that a filter keeps; nothing when it keeps none. */
export type Sieve = (relation: Relation) => Relation | undefined;

/**
 * The sieve of a filter.
 * @throws InputError for a type that neither the ontology nor the graph knows, and for a date that is none
 */
export function sieve(graph: KnowledgeGraph, filter: RelationFilter): Sieve {
  checkTypes(graph, filter.types ?? []);
  for (const key of ['since', 'until'] as const) checkDate(key, filter[key]);
  const { types, classes, events, quads } = filter;
  const keeps = evidenceTest(filter);
  return (relation) => {
    if (types && !types.includes(relation.type)) return undefined;
    if (classes && !classes.includes(relation.class)) return undefined;
    if (events && (!relation.event || !events.includes(relation.event))) return undefined;
    if (quads && (!relation.quad || !quads.includes(relation.quad))) return undefined;
    const [first, ...more] = relation.evidence.filter(keeps);
    if (!first) return undefined;
    return more.length + 1 === relation.evidence.length
      ? relation
      : { ...relation, evidence: [first, ...more] };
  };
}

function evidenceTest(filter: RelationFilter): (evidence: Evidence) => boolean {
  const { since, until, modalities, negated, minConfidence = 0, documents } = filter;
  return (evidence) =>
    evidence.confidence >= minConfidence &&
    (negated === undefined || evidence.negated === negated) &&
    (!modalities || modalities.includes(evidence.modality)) &&
    (!documents || documents.includes(evidence.document)) &&
    (since === undefined || (evidence.date !== undefined && reaches(evidence.date, since))) &&
    (until === undefined || (evidence.date !== undefined && precedes(evidence.date, until)));
}

/** Whether some of `date` is not before `since`: 1978 reaches 1978-09. */
const reaches = (date: string, since: string): boolean => date >= since || since.startsWith(date);

/** Whether some of `date` is not after `until`: 1978-09 precedes 1978, whose last day is later. */
const precedes = (date: string, until: string): boolean => date <= until || date.startsWith(until);

function checkTypes(graph: KnowledgeGraph, types: readonly string[]): void {
  const unknown = types.filter((type) => !RELATION_TYPES.has(type));
  if (!unknown.length) return;
  const open = new Set(graph.relations.map(({ type }) => type));
  for (const type of unknown) {
    if (open.has(type)) continue;
    const near = suggestion(type, [...RELATION_TYPES.keys(), ...open]);
    throw new InputError(`unknown relation type: ${type}${near}`, graph.manifest.name);
  }
}

function checkDate(field: string, date: string | undefined): void {
  if (date === undefined || /^\d{4}(-\d\d){0,2}$/.test(date)) return;
  throw new InputError(`${field}: ${date} is no date; give 1978, 1978-09 or 1978-09-17`);
}
