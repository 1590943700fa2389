import type { Annotator } from '../annotate/annotator.ts';
import type { Pipeline } from '../pipeline.ts';

// Loaded when a command needs them: help and complaints should not wait for lexicons and weights.

/** The annotator with the model that ships with the package. */
export async function shippedAnnotator(): Promise<Annotator> {
  const [{ createAnnotator }, { loadModelFiles }] = await Promise.all([
    import('../annotate/annotator.ts'),
    import('../read/model-files.ts'),
  ]);
  return createAnnotator(await loadModelFiles());
}

/** The pipeline with that annotator, and the names of a watchlist file where one is given. */
export async function shippedPipeline(watchlist?: string): Promise<Pipeline & { readonly model: string }> {
  const [annotator, { createPipeline }, { loadWatchlist }] = await Promise.all([
    shippedAnnotator(),
    import('../pipeline.ts'),
    import('../lexicon/load.ts'),
  ]);
  const names = watchlist === undefined ? undefined : await loadWatchlist(watchlist);
  return { ...createPipeline({ annotator, ...(names && { watchlist: names }) }), model: annotator.model };
}
