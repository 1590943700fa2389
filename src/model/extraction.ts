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
}
