import type { Entity } from '../model/entity.ts';
import type { Evidence } from '../model/evidence.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { edgeLine, namesOf } from './edge-lines.ts';

/** What two graphs do not have in common; all lists are sorted. */
export interface Difference {
  /** Ids. A document is changed when its text, title, date or source is another. */
  readonly documents: Changes<string>;
  /** Ids; of a changed one, what changed. */
  readonly entities: Changes<string>;
  /** Lines, as `edgeLines` writes them: the same type between the same entities is the same edge. */
  readonly edges: Omit<Changes<string>, 'changed'> & { readonly changed: readonly ChangedEdge[] };
}

export interface Changes<T> {
  readonly added: readonly T[];
  readonly gone: readonly T[];
  readonly changed: readonly T[];
}

/** An edge of both graphs that is told otherwise. */
export interface ChangedEdge {
  readonly id: string;
  /** `Anwar Sadat | sign | Camp David Accords`. */
  readonly edge: string;
  /** Pieces of evidence that only one graph has, as `document: quote`. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** What is said otherwise of a sentence that both have: `news: modality intended -> actual`. */
  readonly changed: readonly string[];
}

/**
 * Compares two graphs, most useful for two builds of the same documents. Layout and communities do not count.
 *
 * @example
 * diff(graph, { ...graph, relations: [] }).edges.gone.length
 * // => 10
 */
export function diff(before: KnowledgeGraph, after: KnowledgeGraph): Difference {
  const [old, now] = [namesOf(before), namesOf(after)];
  const relations = compared(before.relations, after.relations, (former, relation) => {
    const changes = evidenceChanges(former.evidence, relation.evidence);
    if (!changes.added.length && !changes.gone.length && !changes.changed.length) return undefined;
    const edge = [now(relation.source), relation.type, now(relation.target)].join(' | ');
    return { id: relation.id, edge, ...changes };
  });
  const documents = compared(before.documents, after.documents, (a, b) =>
    JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b)) ? undefined : b.id,
  );
  const entities = compared(before.entities, after.entities, entityChange);
  return {
    documents: { ...documents, added: ids(documents.added), gone: ids(documents.gone) },
    entities: { ...entities, added: ids(entities.added), gone: ids(entities.gone) },
    edges: {
      added: relations.added.map((relation) => edgeLine(relation, now)).sort(),
      gone: relations.gone.map((relation) => edgeLine(relation, old)).sort(),
      changed: relations.changed,
    },
  };
}

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

const inOrder = (record: object): object =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What of two lists has no counterpart of the same id, and what `change` says of those that have. */
function compared<T extends { readonly id: string }, C>(
  before: readonly T[],
  after: readonly T[],
  change: (before: T, after: T) => C | undefined,
): { readonly added: readonly T[]; readonly gone: readonly T[]; readonly changed: readonly C[] } {
  const known = new Map(before.map((record) => [record.id, record]));
  const present = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !known.has(id)),
    gone: before.filter(({ id }) => !present.has(id)),
    changed: after.flatMap((record) => {
      const former = known.get(record.id);
      return (former && change(former, record)) ?? [];
    }),
  };
}

/** `place:paris: name Paris, France -> Paris; mentions 2 -> 3`. */
function entityChange(before: Entity, after: Entity): string | undefined {
  const facts = ({ name, type, aliases, ids, mentions, members = [] }: Entity) => ({
    name,
    type,
    aliases: aliases.join(', '),
    ids: Object.entries(ids)
      .map((pair) => pair.join(' '))
      .sort()
      .join(', '),
    members: members.join(', '),
    mentions: mentions.length,
  });
  const changes = changesOf(facts(before), facts(after));
  return changes.length ? `${after.id}: ${changes.join('; ')}` : undefined;
}

function evidenceChanges(
  before: readonly Evidence[],
  after: readonly Evidence[],
): Pick<ChangedEdge, 'added' | 'gone' | 'changed'> {
  const keyed = (all: readonly Evidence[]) =>
    all.map((evidence) => {
      const { document, start, trigger, sourceMention, targetMention } = evidence;
      return { id: [document, start, trigger.start, sourceMention, targetMention].join(' '), evidence };
    });
  const { added, gone, changed } = compared(keyed(before), keyed(after), (former, { evidence }) => {
    const changes = changesOf(facts(former.evidence), facts(evidence));
    return changes.length ? `${evidence.document}: ${changes.join('; ')}` : undefined;
  });
  const told = (all: typeof added): readonly string[] =>
    all.map(({ evidence: { document, quote } }) => `${document}: ${quote}`);
  return { added: told(added), gone: told(gone), changed };
}

const facts = ({ quote, negated, modality, attribution, date, place, rule, confidence }: Evidence) => ({
  quote,
  negated,
  modality,
  speaker: attribution?.speaker,
  outlet: attribution?.outlet,
  date,
  place,
  rule,
  confidence,
});

const changesOf = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] =>
  Object.keys(after).flatMap((key) =>
    before[key] === after[key] ? [] : [`${key} ${shown(before[key])} -> ${shown(after[key])}`],
  );

const shown = (value: unknown): string => (value === undefined || value === '' ? '-' : String(value));
