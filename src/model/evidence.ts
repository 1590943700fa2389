import type { Span } from './span.ts';

export type Modality = 'actual' | 'future' | 'intended' | 'hypothetical' | 'possible' | 'requested';

/** One sentence that states a relation, and how it states it. */
export interface Evidence extends Span {
  /** Document id; `start`, `end` and `quote` are the sentence in it. */
  readonly document: string;
  readonly quote: string;
  /** Of a quote that is left out of a stored graph, and is empty here: SHA-256 as hex of what it was, in UTF-8. */
  readonly hash?: string;
  readonly trigger: Span;
  /** Mention ids. */
  readonly sourceMention: string;
  readonly targetMention: string;
  readonly negated: boolean;
  readonly modality: Modality;
  /** Who says so, when it is not the writer. Entity ids. */
  readonly attribution?: Attribution;
  /** When it happened, resolved: `2025`, `2025-12` or `2025-12-18`. */
  readonly date?: string;
  /** Entity id of where it happened. */
  readonly place?: string;
  /** Frame or construction, `praise/verb`. */
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
  /** As in the text. */
  readonly surface: { readonly subject: string; readonly predicate: string; readonly object: string };
}

/** KCNA reports that Putin said: speaker Putin, outlet KCNA. */
export interface Attribution {
  readonly speaker?: string;
  readonly outlet?: string;
}
