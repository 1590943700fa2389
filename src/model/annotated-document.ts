import type { Document } from './document.ts';
import type { Sentence } from './sentence.ts';

/** A document with its language layers. */
export interface AnnotatedDocument {
  readonly document: Document;
  /** In order of offset; they do not overlap. */
  readonly sentences: readonly Sentence[];
}
