import type { Annotator } from '../annotate/annotator.ts';
import { InputError } from '../model/input-error.ts';
import type { Pipeline } from '../pipeline.ts';
import { placed } from './reporter.ts';
import { UsageError } from './usage-error.ts';

// Loaded when a command needs them: help and complaints should not wait for lexicons and weights.

/** The annotator with the model that ships with the package. */
export async function shippedAnnotator(): Promise<Annotator> {
  const [{ createAnnotator }, { loadModelFiles }] = await Promise.all([
    import('../annotate/annotator.ts'),
    import('../read/model-files.ts'),
  ]);
  return createAnnotator(await loadModelFiles());
}

/**
 * The pipeline with that annotator, and the names of a watchlist file where one is given.
 * @throws UsageError for a watchlist that is not there or not one: it is part of the command, and without it nothing is done
 */
export async function shippedPipeline(watchlist?: string): Promise<Pipeline & { readonly model: string }> {
  const [annotator, { createPipeline }, { loadWatchlist }] = await Promise.all([
    shippedAnnotator(),
    import('../pipeline.ts'),
    import('../lexicon/load.ts'),
  ]);
  const names = watchlist === undefined ? undefined : await loadWatchlist(watchlist).catch(asUsage);
  return { ...createPipeline({ annotator, ...(names && { watchlist: names }) }), model: annotator.model };
}

function asUsage(error: Error): never {
  throw error instanceof InputError ? new UsageError(placed(error)) : error;
}
