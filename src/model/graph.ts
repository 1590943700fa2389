import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { Relation } from './relation.ts';

/** The whole graph as plain data; everything else is a view of it. All lists are sorted by id. */
export interface KnowledgeGraph {
  readonly manifest: Manifest;
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** Where each entity is drawn, computed once so that the graph opens at once. */
  readonly layout?: readonly Position[];
}

/** A node's place in the drawing and its community. */
export interface Position {
  /** Entity id. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Densely tied nodes share a number; 0 is the largest community. */
  readonly community: number;
}

/** What built the graph and how much is in it. Holds no clock time, so that the same seeds give the same bytes. */
export interface Manifest {
  readonly format: 'dragoman';
  /** Version of the stored form. */
  readonly version: 1;
  readonly name: string;
  /** Version of the program and of the model's weights. */
  readonly program: string;
  readonly model: string;
  /** Digest of the user's own names that the documents were read with; without any, it is missing. */
  readonly watchlist?: string;
  /** What of the documents is left out: their texts, or these and all quotes. Without anything, it is missing. */
  readonly withheld?: Withheld;
  /** The analyst's decisions that are replayed in it; without them nothing. */
  readonly curation?: ReplayedDecisions;
  readonly counts: {
    readonly documents: number;
    readonly entities: number;
    readonly relations: number;
    readonly evidence: number;
  };
}

/** Offsets and hashes stay of what is left out. */
export type Withheld = 'text' | 'text and quotes';

/** Which lines of `curation.jsonl` a graph was built with: the first so many, and a digest that tells them apart. */
export interface ReplayedDecisions {
  readonly decisions: number;
  readonly digest: string;
}
