import type { EntityTypeId } from '../ontology/entity-types.ts';

/** What an analyst decided about a graph; one line of `curation.jsonl`, replayed at each build. */
export type Decision = Note &
  (
    | { readonly decision: 'merge'; readonly entity: string; readonly into: string }
    /** These documents' mentions of the entity are another thing, which gets the new id. */
    | {
        readonly decision: 'split';
        readonly entity: string;
        readonly documents: readonly string[];
        readonly as: string;
        readonly name: string;
      }
    | { readonly decision: 'rename'; readonly entity: string; readonly name: string }
    | { readonly decision: 'retype'; readonly entity: string; readonly type: EntityTypeId }
    | { readonly decision: 'reject'; readonly relation: string }
  );

/** Who decided, when and why, in the analyst's own words. */
export interface Note {
  readonly who?: string;
  readonly when?: string;
  readonly why?: string;
}
