import type { EntityTypeId } from '../ontology/entity-types.ts';
import type { Modality } from './evidence.ts';

/**
 * What an analyst decided about a graph; one line of `curation.jsonl`, replayed in order at each build. Entities and
 * relations are named by the ids they have at that point of the replay.
 */
export type Decision = Note &
  (
    | { readonly decision: 'merge'; readonly entity: string; readonly into: string }
    /** What these documents say of the entity, or these mentions of it alone, is another thing, which gets the id `as`. */
    | {
        readonly decision: 'split';
        readonly entity: string;
        readonly documents?: readonly string[];
        readonly mentions?: readonly string[];
        readonly as: string;
        readonly name: string;
        /** Without it, the type of the whole. */
        readonly type?: EntityTypeId;
      }
    | { readonly decision: 'rename'; readonly entity: string; readonly name: string }
    | { readonly decision: 'retype'; readonly entity: string; readonly type: EntityTypeId }
    | { readonly decision: 'reject'; readonly relation: string }
    /** The edge is another relation type, of the ontology or an open one. */
    | { readonly decision: 'retype-relation'; readonly relation: string; readonly type: string }
    /** An edge that no text states; its evidence is the analyst's note. */
    | {
        readonly decision: 'add-relation';
        readonly source: string;
        readonly type: string;
        readonly target: string;
        readonly date?: string;
        readonly negated?: boolean;
        readonly modality?: Modality;
      }
    /** A remark on an entity, or on an edge; nothing else of the graph changes. */
    | {
        readonly decision: 'note';
        readonly entity?: string;
        readonly relation?: string;
        readonly text: string;
      }
  );

export type DecisionKind = Decision['decision'];

/** Who decided, when and why, in the analyst's own words. */
export interface Note {
  readonly who?: string;
  readonly when?: string;
  readonly why?: string;
}

/** What a decision leaves on the entity or relation that it changed. */
export interface Revision extends Note {
  readonly decision: DecisionKind;
  /** What was there before: the name, the type, or the id. */
  readonly was: string;
}

/** What an analyst noted at an entity or a relation. */
export interface Remark extends Note {
  readonly text: string;
}

/** Id of the document that holds the notes of added relations, a line each: their evidence. No other may have it. */
export const NOTES = 'curation.jsonl';
