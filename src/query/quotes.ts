import type { Evidence, Modality } from '../model/evidence.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { indexOf } from './graph-index.ts';

/** A piece of evidence by itself, with names in place of ids: what a person or an assistant quotes. */
export interface Quote {
  /** The sentence. */
  readonly quote: string;
  /** Id of the document; UTF-16 offsets of the sentence in it, end exclusive. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly title?: string;
  /** Outlet or address of the document, and its date. */
  readonly source?: string;
  readonly published?: string;
  /** The words that tell the act; empty where the graph is stored without its texts. */
  readonly trigger: string;
  readonly negated: boolean;
  readonly modality: Modality;
  readonly date?: string;
  readonly place?: string;
  readonly speaker?: string;
  readonly outlet?: string;
  readonly rule: string;
  readonly confidence: number;
}

/**
 * Pieces of evidence as quotes, in the order of the graph.
 *
 * @example
 * quotes(graph, graph.relations.find(({ type }) => type === 'praise').evidence).map(({ quote, speaker }) => [quote, speaker])
 * // => [['Jimmy Carter praised Menachem Begin, the White House said.', 'White House']]
 */
export function quotes(graph: KnowledgeGraph, evidence: readonly Evidence[]): readonly Quote[] {
  const { documents, name } = indexOf(graph);
  return evidence.map((each) => {
    const {
      document: id,
      start,
      end,
      quote,
      trigger,
      negated,
      modality,
      attribution,
      rule,
      confidence,
    } = each;
    const document = documents.get(id);
    return {
      quote,
      document: id,
      start,
      end,
      ...(document?.title && { title: document.title }),
      ...(document?.source && { source: document.source }),
      ...(document?.date && { published: document.date }),
      trigger: quote.slice(trigger.start - start, trigger.end - start),
      negated,
      modality,
      ...(each.date && { date: each.date }),
      ...(each.place && { place: name(each.place) }),
      ...(attribution?.speaker && { speaker: name(attribution.speaker) }),
      ...(attribution?.outlet && { outlet: name(attribution.outlet) }),
      rule,
      confidence,
    };
  });
}
