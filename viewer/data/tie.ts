import type { Evidence } from '../../src/model/evidence.ts';
import type { Relation } from '../../src/model/relation.ts';
import { PLOVER, type PloverEvent, type Quad } from '../../src/ontology/plover.ts';
import { RELATION_TYPES } from '../../src/ontology/registry.ts';
import type { GraphIndex } from './graph-index.ts';

/** What a legend lists a relation under: its PLOVER event, or the class of what has none. */
export type TieKind = PloverEvent | 'statement' | 'role' | 'open';

export const tieKind = (relation: Relation): TieKind =>
  relation.event ?? (relation.class === 'role' ? 'role' : relation.class === 'open' ? 'open' : 'statement');

/** What an edge's colour stands for: one of the four quad classes, a standing tie, or neither. */
export type TieClass = Quad | 'role' | 'other';

export const tieClass = (relation: Relation): TieClass =>
  relation.quad ?? (relation.class === 'role' ? 'role' : 'other');

export const TIE_CLASSES: readonly { id: TieClass; label: string; kinds: readonly TieKind[] }[] = [
  { id: 1, label: 'Verbal cooperation', kinds: eventsOf(1) },
  { id: 2, label: 'Material cooperation', kinds: eventsOf(2) },
  { id: 3, label: 'Verbal conflict', kinds: eventsOf(3) },
  { id: 4, label: 'Material conflict', kinds: eventsOf(4) },
  { id: 'role', label: 'Standing ties', kinds: ['role'] },
  { id: 'other', label: 'Without event', kinds: ['statement', 'open'] },
];

function eventsOf(quad: Quad): PloverEvent[] {
  return (Object.keys(PLOVER) as PloverEvent[]).filter((event) => PLOVER[event].quad === quad);
}

export function kindLabel(kind: TieKind): string {
  if (kind === 'role') return 'Offices, places';
  if (kind === 'statement') return 'Statements';
  if (kind === 'open') return 'Other verbs';
  return kind.charAt(0) + kind.slice(1).toLowerCase();
}

/** As it reads between two names: `sign` -> "signed", `head_of_state` -> "head of state of"; an open verb as it is. */
export const typeLabel = (type: string): string =>
  RELATION_TYPES.get(type)?.label ?? type.replaceAll(/[_-]/g, ' ');

/** Whether every sentence of a relation denies it. */
export const isNegated = (relation: { readonly evidence: readonly Evidence[] }): boolean =>
  relation.evidence.every((one) => one.negated);

/** The modality that comes closest to fact among a relation's sentences. */
export function strongestModality(evidence: readonly Evidence[]): Evidence['modality'] {
  return NEAREST_TO_FACT.find((modality) => evidence.some((one) => one.modality === modality)) ?? 'actual';
}

const NEAREST_TO_FACT: readonly Evidence['modality'][] = [
  'actual',
  'future',
  'intended',
  'requested',
  'possible',
  'hypothetical',
];

/** "did not", "will", ... : how sure a tie is, in a word or two; empty for plain fact. */
export function caveat(relation: { readonly evidence: readonly Evidence[] }): string {
  const modality = strongestModality(relation.evidence);
  const words = [];
  if (isNegated(relation)) words.push('not');
  if (modality !== 'actual') words.push(modality);
  return words.join(', ');
}

export const topConfidence = (relation: Relation): number =>
  relation.evidence.reduce((top, one) => Math.max(top, one.confidence), 0);

/** When it happened, else when it was written of; undefined when neither is known. */
export const evidenceDate = (index: GraphIndex, evidence: Evidence): string | undefined =>
  evidence.date ?? index.documents.get(evidence.document)?.date?.slice(0, 10);

/** The earliest and latest date of a relation's sentences. */
export function relationDates(index: GraphIndex, relation: Relation): readonly [string, string] | undefined {
  const dates = relation.evidence.flatMap((one) => evidenceDate(index, one) ?? []).sort();
  const first = dates[0];
  const last = dates[dates.length - 1];
  return first !== undefined && last !== undefined ? [first, last] : undefined;
}
