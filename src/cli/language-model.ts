import { type Annotator, createAnnotator } from '../annotate/annotator.ts';
import { loadWatchlist } from '../lexicon/load.ts';
import { createPipeline, type Pipeline } from '../pipeline.ts';
import { loadModelFiles } from '../read/model-files.ts';

/** The annotator with the model that ships with the package. */
export async function shippedAnnotator(): Promise<Annotator> {
  return createAnnotator(await loadModelFiles());
}

/** The pipeline with that annotator, and the names of a watchlist file where one is given. */
export async function shippedPipeline(watchlist?: string): Promise<Pipeline & { readonly model: string }> {
  const [annotator, names] = await Promise.all([
    shippedAnnotator(),
    watchlist === undefined ? undefined : loadWatchlist(watchlist),
  ]);
  return { ...createPipeline({ annotator, ...(names && { watchlist: names }) }), model: annotator.model };
}
