import type { Evidence } from '../model/evidence.ts';
import type { Relation } from '../model/relation.ts';
import { PLOVER } from '../ontology/plover.ts';
import type { Edge } from './edges.ts';

/** What formats without nested values say of an edge, in plain values. */
export interface EdgeFacts {
  /** Of several relations in one edge, every value once, in order: `meet praise`. */
  readonly type: string;
  readonly class: string;
  readonly event: string;
  readonly cameo: string;
  /** 0 without an event, or when the relations of the edge differ in it. */
  readonly quad: number;
  /** PLOVER's intensity, -10 to 10, the mean over the evidence; 0 without an event. */
  readonly score: number;
  /** Pieces of evidence. */
  readonly count: number;
  /** True only if all the evidence denies it. */
  readonly negated: boolean;
  readonly modality: string;
  readonly confidence: number;
  /** Earliest and latest day, month or year that the evidence names; empty without. */
  readonly first: string;
  readonly last: string;
  /** Ids of entities: who says so, and where it happened. */
  readonly attribution: readonly string[];
  readonly places: readonly string[];
  /** Ids, each once. */
  readonly documents: readonly string[];
  /** In parallel, one item for each piece of evidence: the sentence, and `document#start-end`, where it stands. */
  readonly quotes: readonly string[];
  readonly spans: readonly string[];
}

export function edgeFacts({ relations }: Pick<Edge, 'relations'>): EdgeFacts {
  const evidence = relations.flatMap((relation) => relation.evidence);
  const dates = evidence.flatMap(({ date }) => date ?? []).sort();
  const quads = new Set(relations.map(({ quad }) => quad ?? 0));
  return {
    type: joined(relations.map(({ type }) => type)),
    class: joined(relations.map((relation) => relation.class)),
    event: joined(relations.map(({ event }) => event ?? '')),
    cameo: joined(relations.map(({ cameo }) => cameo ?? '')),
    quad: quads.size === 1 ? [...quads][0]! : 0,
    score: meanScore(relations),
    count: evidence.length,
    negated: evidence.every((each) => each.negated),
    modality: joined(evidence.map((each) => each.modality)),
    confidence: evidence.reduce((top, each) => Math.max(top, each.confidence), 0),
    first: dates[0] ?? '',
    last: dates.at(-1) ?? '',
    attribution: unique(evidence.flatMap(attributed)),
    places: unique(evidence.flatMap(({ place }) => place ?? [])),
    documents: unique(evidence.map((each) => each.document)),
    quotes: evidence.map((each) => each.quote),
    spans: evidence.map(({ document, start, end }) => `${document}#${start}-${end}`),
  };
}

/** Over the evidence of the relations that have an event, to a hundredth. */
function meanScore(relations: readonly Relation[]): number {
  let sum = 0;
  let count = 0;
  for (const { event, evidence } of relations) {
    if (!event) continue;
    sum += PLOVER[event].score * evidence.length;
    count += evidence.length;
  }
  return count ? Math.round((sum / count) * 100) / 100 : 0;
}

const attributed = ({ attribution }: Evidence): string[] =>
  [attribution?.speaker, attribution?.outlet].filter((id) => id !== undefined);

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const joined = (values: readonly string[]): string =>
  unique(values.filter((value) => value !== '')).join(' ');
