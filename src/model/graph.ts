import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { Relation } from './relation.ts';

/** The whole graph as plain data; everything else is a view of it. All lists are sorted by id. */
export interface KnowledgeGraph {
  readonly manifest: Manifest;
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
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
  readonly counts: {
    readonly documents: number;
    readonly entities: number;
    readonly relations: number;
    readonly evidence: number;
  };
}
