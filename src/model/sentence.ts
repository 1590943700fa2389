import type { Span } from './span.ts';

/** A word or punctuation mark in a sentence's dependency tree (Universal Dependencies v2). */
export interface Token extends Span {
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB ... */
  readonly tag: string;
  /** Penn Treebank tag: NNS, VBD ... */
  readonly xpos: string;
  /** Index of the head in `Sentence.tokens`; -1 for the root. */
  readonly head: number;
  /** Relation to the head: nsubj, nsubj:pass, obj, obl:agent ... */
  readonly dep: string;
  /** The model's own guess at names, `O` or `B-`/`I-` with person, place, organization, state, other. */
  readonly name: string;
}

/** A sentence with a valid tree: exactly one token has head -1, and every token leads to it. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}
