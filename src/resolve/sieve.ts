import type { Discourse } from './discourse.ts';

/** One reason why mentions are the same, tried on the whole document. Sieves run in order of precision. */
export interface Sieve {
  /** Stands in `Mention.link.sieve`. */
  readonly id: string;
  /** What it joins, as a phrase. */
  readonly example: string;
  readonly run: (discourse: Discourse) => void;
}
