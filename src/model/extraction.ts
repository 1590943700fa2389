import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { Mention } from './mention.ts';
import type { Relation } from './relation.ts';

/** What one document says: the result of all stages before documents meet. Relations are grouped by type and ends. */
export interface Extraction {
  readonly document: Document;
  /** In order of offset. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /**
   * Ids of entities that the text calls by a given name after a title of rank, "King Hussein", sorted: resolution across
   * documents asks for them where the text itself is no longer at hand. Without any, it is missing.
   */
  readonly regnal?: readonly string[];
}
