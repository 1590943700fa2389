import { type Annotator, createAnnotator } from '../annotate/annotator.ts';
import { loadModelFiles } from '../read/model-files.ts';

/** The annotator with the model that ships with the package. */
export async function shippedAnnotator(): Promise<Annotator> {
  return createAnnotator(await loadModelFiles());
}
