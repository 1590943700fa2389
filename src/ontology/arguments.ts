import type { EntityTypeId } from './entity-types.ts';
import type { Slot } from './relation-type.ts';

/** Who can do something: states, bodies, people; a city stands for its government. */
export const ACTORS = [
  'person',
  'state',
  'organization',
  'group',
  'place',
] as const satisfies readonly EntityTypeId[];

/** Actors and whatever else a text makes the subject of harm: a missile, a bombing, a war. */
export const AGENTS = [...ACTORS, 'weapon', 'event', 'facility'] as const satisfies readonly EntityTypeId[];

/** Whatever can be praised, rejected or attacked. */
export const ANYTHING = [
  ...ACTORS,
  'treaty',
  'event',
  'facility',
  'weapon',
  'product',
  'other',
] as const satisfies readonly EntityTypeId[];

/** Targets of a verb that takes its target as object: the thing itself, or the actor whose act it is. */
export const OBJECT = ['object', 'actor-of-object'] as const satisfies readonly Slot[];

/** "gave Kenya money", "gave money to Kenya", "money for people in Kenya". */
export const RECIPIENT = [
  'indirect-object',
  'prep:to',
  'prep:for',
  'prep:in',
  'prep:into',
  'prep:across',
] as const satisfies readonly Slot[];

/** "imposed a curfew in Quito", "massed troops along the border with Mali". */
export const SCENE = [
  'prep:in',
  'prep:at',
  'prep:on',
  'prep:across',
  'prep:around',
  'prep:near',
  'prep:along',
  'prep:throughout',
  'prep:inside',
  'prep:outside',
] as const satisfies readonly Slot[];

/** "measures against Cuba", "pressure on Cuba", "over Cuba". */
export const AGAINST = [
  'prep:against',
  'prep:on',
  'prep:upon',
  'prep:over',
  'prep:at',
  'prep:toward',
  'prep:towards',
] as const satisfies readonly Slot[];

/** "talks with Cuba", "talks between Cuba and Haiti". */
export const WITH = ['prep:with', 'prep:between', 'prep:among'] as const satisfies readonly Slot[];

/** Whose blow it is: "Israel's attack", "the attack by Israel", "Israel launched an attack", "the Israeli attack". */
export const BY = 'possessor subject prep:by prep:from compound';
