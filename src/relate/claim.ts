import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { ActionType, RoleType, Slot } from '../ontology/relation-type.ts';

/** An edge that one construction of one sentence claims, before polarity, modality, attribution and date are read. */
export interface Claim {
  /** null for an open relation. */
  readonly type: ActionType | RoleType | null;
  /** Id of the type, or the open relation's lemma. */
  readonly name: string;
  readonly class: 'action' | 'role' | 'open';
  readonly directed: boolean;
  readonly source: Entity;
  readonly target: Entity;
  readonly sourceMention: Mention;
  readonly targetMention: Mention;
  /** Token that triggers it. */
  readonly trigger: number;
  readonly rule: string;
  /** How much the frame demands; the most demanding frame that matches wins. */
  readonly specificity: number;
  readonly confidence: number;
  /** Where the target stands, seen from the trigger. */
  readonly targetSlot?: Slot;
  /** "subject (relative) -> sign -> object (active)" */
  readonly path: string;
  /** Complement clauses that the frame takes for itself: their own edges are not drawn. */
  readonly swallows: readonly number[];
}

/** The PLOVER event of a claim, `null` for roles, statements and open relations. */
export const eventOf = (claim: Claim): ActionType['event'] =>
  claim.type && 'event' in claim.type ? claim.type.event : null;
