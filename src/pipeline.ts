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
export interface ExtractOptions extends Pick<RecognizeOptions, 'given'>, Pick<RelateOptions, 'trace'> {
  /** Hears of what every clause says, too, as `Pipeline.surface` gives it: the text is annotated once for both. */
  readonly surface?: (triples: readonly SurfaceTriple[]) => void;
}

export interface Pipeline {
  /** One document, from text to relations. */
  readonly extract: (document: Document, options?: ExtractOptions) => Extraction;
  /**
   * Several documents, each as `extract` has it, every stage over all of them before the next one begins: what a stage needs stays at
   * hand in the processor, which saves about a tenth of the work. All of them are in memory at once.
   */
  readonly extractAll: (documents: readonly Document[], options?: readonly ExtractOptions[]) => Extraction[];
  /** What every clause says, as it stands in the text, whether or not it is about entities. */
  readonly surface: (document: Document) => readonly SurfaceTriple[];
}

/**
 * The stages in order: annotate -> recognize -> resolve -> relate. Every stage is a pure function of what
 * `model/` defines; this is the only place that knows them all. What comes after them is `build-graph`, apart, so that those who only
 * extract load neither layout nor communities.
 */
export function createPipeline({ annotator, watchlist }: PipelineParts): Pipeline {
  const extractAll: Pipeline['extractAll'] = (documents, options = []) => {
    const annotated = documents.map((document) => annotator.annotate(document));
    const recognized = annotated.map((each, i) => {
      const { given } = options[i] ?? {};
      return recognize(each, { ...(given && { given }), ...(watchlist && { watchlist }) });
    });
    const resolved = annotated.map((each, i) => resolveWithin(each, recognized[i]!));
    return documents.map((document, i): Extraction => {
      const { mentions, entities } = resolved[i]!;
      const { trace, surface } = options[i] ?? {};
      surface?.(surfaceTriples(annotated[i]!));
      const relations = relate(annotated[i]!, mentions, entities, trace ? { trace } : {});
      const regnal = regnalEntities(document, entities);
      return { document, mentions, entities, relations, ...(regnal.length && { regnal }) };
    });
  };
  return {
    extract: (document, options) => extractAll([document], options && [options])[0]!,
    extractAll,
    surface: (document) => surfaceTriples(annotator.annotate(document)),
  };
}
