import type { Evidence } from '../model/evidence.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Relation } from '../model/relation.ts';
import type { TraceEntry } from '../model/trace.ts';

/** A clause as it stands in the text, whether or not its arguments are entities. */
export interface SurfaceTriple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

export interface RecordOptions {
  /** Also tell why: rules, links, quotes. */
  readonly trace?: boolean;
  /** What reading the relations considered; told with `trace`. */
  readonly considered?: readonly TraceEntry[];
  /** Triples of all clauses, to stand in place of the typed relations. */
  readonly open?: readonly SurfaceTriple[];
}

/**
 * What `dragoman extract` prints for a document: mentions, entities, and one relation for each piece of evidence.
 * The field names are a contract with other programs.
 */
export function extractionRecord(
  extraction: Extraction,
  { trace = false, considered = [], open }: RecordOptions = {},
): object {
  const { document, mentions, entities, relations } = extraction;
  const stated = relations
    .flatMap((relation) => relation.evidence.map((evidence, index) => ({ relation, evidence, index })))
    // of one trigger in the order they were found: a commitment ("will withdraw") before the act it commits to
    .sort((a, b) => a.evidence.trigger.start - b.evidence.trigger.start);
  return {
    id: document.id,
    mentions: mentions.map(({ id, start, end, type, form, entity, text, rule, link }) => ({
      id,
      start,
      end,
      type,
      form: isDemonym(rule) ? 'nominal' : form,
      entity,
      ...(trace && { text, rule, ...(link && { link }) }),
    })),
    entities: entities.map(({ id, type, name, aliases, ids, members, merges }) => ({
      id,
      type,
      name,
      aliases,
      ids,
      ...(members && { members }),
      ...(trace && merges && { merges }),
    })),
    relations: open
      ? open.map((triple, index) => surfaceRecord(triple, index))
      : stated.map(({ relation, evidence, index }) => ({
          ...relationRecord(relation, evidence, index, trace),
          ...(trace && pathOf(relation, evidence, considered)),
        })),
    ...(trace && !open && { rejected: rejectedRecords(considered) }),
  };
}

/** Where the ends of a relation stand, seen from its trigger: "subject (relative) -> sign -> object (active)". */
function pathOf(relation: Relation, { rule, trigger }: Evidence, considered: readonly TraceEntry[]): object {
  const ends = [relation.source, relation.target];
  const entry = considered.find(
    (e) =>
      e.accepted &&
      e.rule === rule &&
      e.trigger.start === trigger.start &&
      ends.includes(e.source ?? '') &&
      ends.includes(e.target ?? ''),
  );
  return entry ? { path: entry.why } : {};
}

/** What was considered and rejected, and why, in the order of the text. */
const rejectedRecords = (considered: readonly TraceEntry[]): readonly object[] =>
  considered
    .filter(({ accepted }) => !accepted)
    .sort((a, b) => a.trigger.start - b.trigger.start)
    .map(({ trigger, rule, why, source, target }) => ({
      trigger,
      rule,
      why,
      source: source ?? null,
      target: target ?? null,
    }));

/** "French" of "the French proposal" and "the Finns" stand for a state and are no names of it; "France" is. */
const isDemonym = (rule: string): boolean => rule === 'lexicon/demonym';

function surfaceRecord({ subject, predicate, object }: SurfaceTriple, index: number): object {
  return { id: `surface/${index}`, type: 'surface', event: null, surface: { subject, predicate, object } };
}

function relationRecord(relation: Relation, evidence: Evidence, index: number, trace: boolean): object {
  const { speaker, outlet } = evidence.attribution ?? {};
  return {
    id: `${relation.id}/${index}`,
    type: relation.type,
    event: relation.event,
    cameo: relation.cameo,
    quad: relation.quad,
    source: relation.source,
    target: relation.target,
    sourceMention: evidence.sourceMention,
    targetMention: evidence.targetMention,
    trigger: { start: evidence.trigger.start, end: evidence.trigger.end },
    negated: evidence.negated,
    modality: evidence.modality,
    attribution: speaker ?? outlet ?? null,
    outlet: outlet ?? null,
    date: evidence.date ?? null,
    place: evidence.place ?? null,
    confidence: evidence.confidence,
    rule: evidence.rule,
    surface: evidence.surface,
    ...(trace && {
      class: relation.class,
      relation: relation.id,
      quote: evidence.quote,
      sentence: { start: evidence.start, end: evidence.end },
    }),
  };
}
