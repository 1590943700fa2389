import type { Document } from '../../src/model/document.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';

/** What the page asks of the worker. */
export interface ReadingTask {
  /** Where `en.bin` and `kernel.wasm` are, with a slash at the end. */
  readonly model: string;
  readonly documents: readonly Document[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Whether articles that were read before stay in the graph. */
  readonly together: boolean;
  /** Whether a text is read that does not seem to be English. */
  readonly anyLanguage: boolean;
}

/** What the worker answers: how far it is, then a graph and what it could not read, or why there is none. */
export type ReadingNews =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'graph'; readonly graph: KnowledgeGraph; readonly refused: readonly string[] }
  /** `insist`: whether it would be read all the same, by `anyLanguage`. */
  | { readonly kind: 'failure'; readonly message: string; readonly insist: boolean };
