import type { EntityTypeId } from './entity-types.ts';
import type { PloverEvent } from './plover.ts';

/**
 * Where an argument stands, seen from the trigger in a dependency tree, with passives already undone:
 * - `subject` who acts; of a noun: the subject of the support verb that carries it ("Russia launched an attack"),
 *   of an adjective: the subject of its copula ("Klaus is critical of the treaty");
 * - `object` what is acted on (the passive's subject); `indirect-object` "Iran" of "gave Iran money";
 * - `possessor` "Putin's" of "Putin's visit"; `compound` "Ukraine" of "the Ukraine war", "Russian" of "the Russian attack";
 * - `actor-of-object` the responsible actor inside an act that is the object ("praised the dispatch of North
 *   Korean troops" -> North Korean troops); of a noun, inside what "of" brings; `actor-of-prep:X` the same in the object
 *   of X ("troops for Russia's war" -> Russia), where that is itself no actor;
 * - `clause-subject` the one who is to act in a complement ("urged Iran to stop" -> Iran);
 * - `clause-object` whom the complement's act is aimed at, as its object or its oblique argument ("threatened to bomb
 *   Iran", "refused to meet with Iran" -> Iran). A frame that takes it swallows the complement's own edge;
 * - `shared-object` the object of the verb before that has the same subject: "accused Iran and cut relations" -> Iran;
 * - `clause` the head word of the complement itself (only useful in requirements);
 * - `prep:X` the object of preposition X, whether the parser hung it on the verb or on the verb's object noun.
 *   Several words are joined by a blank: `prep:because of`.
 */
export type Slot =
  | 'subject'
  | 'object'
  | 'indirect-object'
  | 'possessor'
  | 'compound'
  | 'actor-of-object'
  | `actor-of-prep:${string}`
  | 'clause-subject'
  | 'clause-object'
  | 'shared-object'
  | `prep:${string}`;

/** A further condition on a frame: what stands in a slot (or in the complement clause) must have one of these head lemmas or entity types. */
export interface Requirement {
  readonly slot: Slot | 'clause';
  readonly lemmas?: readonly string[];
  readonly types?: readonly EntityTypeId[];
  /** Only with the slot `clause`: auxiliary lemmas of the complement, "said that Iran must stop". */
  readonly modals?: readonly string[];
}

/** One way to say a relation type: trigger lemmas, conditions, and where source and target stand. */
export interface Frame {
  /** Unique, `type/way`: `sign/verb`, `meet/hold-talks`. It is the rule id of the evidence. */
  readonly id: string;
  readonly lemmas: readonly string[];
  readonly pos: 'verb' | 'noun' | 'adjective';
  /** Particles that must be there: "call off", "break off". A frame without them never matches a verb with a particle. */
  readonly particles?: readonly string[];
  /** All must hold. A requirement with neither lemmas nor types asks that the slot be filled. */
  readonly requires?: readonly Requirement[];
  /** None may hold: "strike" with the object "deal" is no assault. */
  readonly excludes?: readonly Requirement[];
  /**
   * In order of preference. Default: verb and adjective `subject`; noun `possessor`, `prep:by`, `subject`,
   * `compound`, `prep:of`.
   */
  readonly source?: readonly Slot[];
  /**
   * In order of preference; the first slot that holds an entity of a fitting type is taken. Default: verb `object`,
   * `actor-of-object`; adjective `prep:of`, `prep:with`, `prep:to`; noun `prep:against`, `prep:on`, `prep:with`, `prep:to`, `prep:of`.
   */
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
  /** false for reciprocal acts: meet, sign with, cooperate. Then a plural subject alone gives edges among its members. */
  readonly directed: boolean;
  /**
   * Its target is whom it is aimed at: a city or sea that is only where it happens ("protested in Warsaw") is none. Default: what is
   * only said (AGREE, CONSULT, REQUEST, ACCUSE, REJECT, THREATEN).
   */
  readonly aimed?: boolean;
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
  /** Both ends are persons, or both are states, or neither is either. */
  readonly alike?: boolean;
  readonly source: readonly EntityTypeId[];
  readonly target: readonly EntityTypeId[];
  /** Ways to say it with a verb ("X belongs to Y", "X succeeded Y"), beside titles and appositions, which offices give. */
  readonly frames?: readonly Frame[];
  readonly examples: readonly Example[];
}

/**
 * A title or kind noun that ties its bearer to something: "Russian President X", "X, leader of Y", "Y's state media X".
 * `role` is the role type by the type of the thing tied to, the first that fits: president of a state is its head of
 * state, of an organization its leader.
 */
export interface Office {
  /** Lower-case head lemma or phrase: `president`, `prime minister`, `foreign minister`. */
  readonly title: string;
  readonly roles: Readonly<Partial<Record<EntityTypeId, string>>>;
}
