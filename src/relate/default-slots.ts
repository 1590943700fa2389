import type { Frame, Slot } from '../ontology/relation-type.ts';

/** Where a frame's source and target stand when it does not say, in order of preference. */
export const DEFAULT_SOURCE: Readonly<Record<Frame['pos'], readonly Slot[]>> = {
  verb: ['subject'],
  adjective: ['subject'],
  noun: ['possessor', 'prep:by', 'subject', 'compound', 'prep:of'],
};
export const DEFAULT_TARGET: Readonly<Record<Frame['pos'], readonly Slot[]>> = {
  verb: ['object', 'actor-of-object'],
  adjective: ['prep:of', 'prep:with', 'prep:to'],
  noun: ['prep:against', 'prep:on', 'prep:with', 'prep:to', 'prep:of'],
};
