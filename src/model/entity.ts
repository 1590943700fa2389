import type { EntityTypeId } from '../ontology/entity-types.ts';
import type { Remark, Revision } from './decision.ts';
import type { Mention } from './mention.ts';

/** A node: one real thing, with every place that mentions it. */
export interface Entity {
  /** `state:RU`, `person:vladimir-putin`; a described thing carries its document: `treaty:partnership-treaty~1f3a9c`. */
  readonly id: string;
  readonly type: EntityTypeId;
  /** Fullest name; for described things the description without article. */
  readonly name: string;
  /** Other names in the text, sorted, without `name`. */
  readonly aliases: readonly string[];
  /** iso3166 (alpha-2), iso3166alpha3, wikidata, or ids of a watchlist. */
  readonly ids: Readonly<Record<string, string>>;
  /** In order of document id and offset. */
  readonly mentions: readonly Mention[];
  /**
   * A plural entity whose members are known ("the two nations", "both leaders", "we"): ids of the entities it stands for,
   * sorted, at least two. A relation of such an entity holds for each member.
   */
  readonly members?: readonly string[];
  /** Why entities of several documents (or decisions of an analyst) became this one. */
  readonly merges?: readonly Merge[];
  /** How decisions of an analyst renamed, retyped or split it off, in order. */
  readonly revised?: readonly Revision[];
  /** What analysts noted at it, in order. */
  readonly notes?: readonly Remark[];
}

/** A recorded decision that two entities are one. */
export interface Merge {
  /** The per-document entity that was merged, `<document id>/<entity id>`. */
  readonly from: string;
  readonly because: string;
}
