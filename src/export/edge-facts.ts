import type { Evidence } from '../model/evidence.ts';
import type { Relation } from '../model/relation.ts';
import { PLOVER } from '../ontology/plover.ts';

/** What formats without nested values say of an edge, in plain values; lists hold one item for each piece of evidence. */
export interface EdgeFacts {
  readonly type: string;
  readonly class: string;
  readonly event: string;
  readonly cameo: string;
  readonly quad: number;
  /** PLOVER's intensity, -10 to 10; 0 without an event. */
  readonly score: number;
  readonly count: number;
  /** True only if all the evidence denies it. */
  readonly negated: boolean;
  readonly modality: string;
  readonly confidence: number;
  /** Earliest and latest day, month or year that the evidence names; empty without. */
  readonly first: string;
  readonly last: string;
  readonly attribution: readonly string[];
  readonly quotes: readonly string[];
  readonly documents: readonly string[];
}

export function edgeFacts({ type, class: kind, event, cameo, quad, evidence }: Relation): EdgeFacts {
  const dates = evidence.flatMap(({ date }) => date ?? []).sort();
  return {
    type,
    class: kind,
    event: event ?? '',
    cameo: cameo ?? '',
    quad: quad ?? 0,
    score: event ? PLOVER[event].score : 0,
    count: evidence.length,
    negated: evidence.every((each) => each.negated),
    modality: unique(evidence.map((each) => each.modality)).join(' '),
    confidence: Math.max(...evidence.map((each) => each.confidence)),
    first: dates[0] ?? '',
    last: dates.at(-1) ?? '',
    attribution: unique(evidence.flatMap(attributed)),
    quotes: unique(evidence.map((each) => each.quote)),
    documents: unique(evidence.map((each) => each.document)),
  };
}

const attributed = ({ attribution }: Evidence): string[] =>
  [attribution?.speaker, attribution?.outlet].filter((id) => id !== undefined);

const unique = (values: readonly string[]): string[] => [...new Set(values)];
