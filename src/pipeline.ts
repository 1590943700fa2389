import type { Annotator } from './annotate/annotator.ts';
import { assemble } from './assemble/assemble.ts';
import type { Decision } from './model/decision.ts';
import type { Document } from './model/document.ts';
import type { Extraction } from './model/extraction.ts';
import type { KnowledgeGraph } from './model/graph.ts';
import { recognize } from './recognize/recognize.ts';
import { relate } from './relate/relate.ts';
import { resolveAcross } from './resolve/across.ts';
import { resolveWithin } from './resolve/within.ts';

/** What a pipeline is made of. */
export interface PipelineParts {
  readonly annotator: Annotator;
  /** Names that the user watches for. */
  readonly watchlist?: Watchlist;
}

type Recognition = NonNullable<Parameters<typeof recognize>[1]>;
type Watchlist = NonNullable<Recognition['watchlist']>;

export interface ExtractOptions {
  /** Spans that are the mentions, in place of recognition. */
  readonly given?: NonNullable<Recognition['given']>;
}

export interface Pipeline {
  /** One document, from text to relations. */
  readonly extract: (document: Document, options?: ExtractOptions) => Extraction;
}

/**
 * The stages in order: annotate -> recognize -> resolve -> relate. Every stage is a pure function of what
 * `model/` defines; this is the only place that knows them all.
 */
export function createPipeline({ annotator, watchlist }: PipelineParts): Pipeline {
  return {
    extract(document, { given } = {}) {
      const annotated = annotator.annotate(document);
      const recognized = recognize(annotated, { ...(given && { given }), ...(watchlist && { watchlist }) });
      const { mentions, entities } = resolveWithin(annotated, recognized);
      const relations = relate(annotated, mentions, entities);
      return { document, mentions, entities, relations };
    },
  };
}

/** How the documents' results become one graph. */
export interface GraphOptions {
  readonly name: string;
  /** Version of the model: `annotator.model`. */
  readonly model: string;
  /** An analyst's decisions, replayed in order. */
  readonly curation?: readonly Decision[];
  /** Hears of each decision whose target is no longer there. */
  readonly vanished?: (decision: Decision) => void;
}

/** The documents meet: the same things become one entity, the same relations one edge. */
export function buildGraph(extractions: readonly Extraction[], options: GraphOptions): KnowledgeGraph {
  return assemble(resolveAcross(extractions), options);
}
