import type { Annotator } from './annotate/annotator.ts';
import type { Watchlist } from './lexicon/watchlist.ts';
import type { Document } from './model/document.ts';
import type { Extraction } from './model/extraction.ts';
import { type RecognizeOptions, recognize } from './recognize/recognize.ts';
import { type RelateOptions, relate } from './relate/relate.ts';
import { type SurfaceTriple, surfaceTriples } from './relate/surface-triples.ts';
import { regnalEntities } from './resolve/across/candidate.ts';
import { resolveWithin } from './resolve/within.ts';

/** What a pipeline is made of. */
export interface PipelineParts {
  readonly annotator: Annotator;
  /** Names that the user watches for. */
  readonly watchlist?: Watchlist;
}

/** `given`: spans that are the mentions, in place of recognition; `trace` hears of every relation considered, and its fate. */
export type ExtractOptions = Pick<RecognizeOptions, 'given'> & Pick<RelateOptions, 'trace'>;

export interface Pipeline {
  /** One document, from text to relations. */
  readonly extract: (document: Document, options?: ExtractOptions) => Extraction;
  /** What every clause says, as it stands in the text, whether or not it is about entities. */
  readonly surface: (document: Document) => readonly SurfaceTriple[];
}

/**
 * The stages in order: annotate -> recognize -> resolve -> relate. Every stage is a pure function of what
 * `model/` defines; this is the only place that knows them all. What comes after them is `build-graph`, apart, so that those who only
 * extract load neither layout nor communities.
 */
export function createPipeline({ annotator, watchlist }: PipelineParts): Pipeline {
  return {
    extract(document, { given, trace } = {}) {
      const annotated = annotator.annotate(document);
      const recognized = recognize(annotated, { ...(given && { given }), ...(watchlist && { watchlist }) });
      const { mentions, entities } = resolveWithin(annotated, recognized);
      const relations = relate(annotated, mentions, entities, trace ? { trace } : {});
      const regnal = regnalEntities(document, entities);
      return { document, mentions, entities, relations, ...(regnal.length && { regnal }) };
    },
    surface: (document) => surfaceTriples(annotator.annotate(document)),
  };
}
