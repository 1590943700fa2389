import type { EntityTypeId } from './entity-types.ts';
import type { PloverEvent } from './plover.ts';

/**
 * Where an argument stands, seen from the trigger in a dependency tree, with passives already undone:
 * `subject` is who acts, `object` what is acted on, `possessor` "Putin's" of "Putin's visit",
 * `compound` "Ukraine" of "the Ukraine war", `actor-of-object` the responsible actor inside an act that is
 * the object ("praised the dispatch of North Korean troops" -> North Korean troops),
 * `clause-subject` the one who is to act in a complement ("urged Iran to stop"), `prep:X` the object of X.
 */
export type Slot =
  | 'subject'
  | 'object'
  | 'indirect-object'
  | 'possessor'
  | 'compound'
  | 'actor-of-object'
  | 'clause-subject'
  | `prep:${string}`;

/** A further condition on a frame: what stands in a slot (or in the complement clause) must have one of these head lemmas or entity types. */
export interface Requirement {
  readonly slot: Slot | 'clause';
  readonly lemmas?: readonly string[];
  readonly types?: readonly EntityTypeId[];
}

/** One way to say a relation type: trigger lemmas, conditions, and where source and target stand. */
export interface Frame {
  /** Unique, `type/way`: `sign/verb`, `meet/hold-talks`. It is the rule id of the evidence. */
  readonly id: string;
  readonly lemmas: readonly string[];
  readonly pos: 'verb' | 'noun' | 'adjective';
  /** Particles that must be there: "call off", "break off". */
  readonly particles?: readonly string[];
  readonly requires?: readonly Requirement[];
  /** Default: verb `subject`; noun `possessor`, `prep:by`, `prep:of`, `compound`. */
  readonly source?: readonly Slot[];
  /** In order of preference. Default: verb `object`. */
  readonly target?: readonly Slot[];
}

/** A text and the edges it gives, written `Source [not-][modality-]type Target`; no edges makes it a counter-example. */
export interface Example {
  readonly text: string;
  readonly edges: readonly string[];
}

/** An act: who does it, to whom, which event of PLOVER it is, and how it is said. */
export interface ActionType {
  readonly id: string;
  /** Reads as a sentence between two names: "signed". */
  readonly label: string;
  /** null for statements and other acts that PLOVER does not code. */
  readonly event: PloverEvent | null;
  readonly cameo: string | null;
  /** false for reciprocal acts: meet, sign with, cooperate. */
  readonly directed: boolean;
  readonly source: readonly EntityTypeId[];
  readonly target: readonly EntityTypeId[];
  readonly frames: readonly Frame[];
  readonly examples: readonly Example[];
}

/** A standing tie: office, membership, location. */
export interface RoleType {
  readonly id: string;
  readonly label: string;
  readonly directed: boolean;
  readonly source: readonly EntityTypeId[];
  readonly target: readonly EntityTypeId[];
  readonly examples: readonly Example[];
}
