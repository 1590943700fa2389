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

/** "together with", "along with": further subjects. */
export const COMPANY: readonly Slot[] = ['prep:along with', 'prep:together with', 'prep:alongside'];

/** Where the ends of a frame stand, in order of preference. */
export interface FrameSlots {
  readonly source: readonly Slot[];
  readonly target: readonly Slot[];
}

/** Put together once for each frame: plain, and of a noun that a verb's sufferer receives. */
const KNOWN = { plain: new WeakMap<Frame, FrameSlots>(), received: new WeakMap<Frame, FrameSlots>() };

/** @param receives "drew criticism from X": the noun's sufferer and actor stand where its verb puts them */
export function slotsOf(frame: Frame, receives: boolean): FrameSlots {
  const known = receives ? KNOWN.received : KNOWN.plain;
  let slots = known.get(frame);
  if (!slots) {
    const source = frame.source ?? DEFAULT_SOURCE[frame.pos];
    const target = frame.target ?? DEFAULT_TARGET[frame.pos];
    slots = {
      source: [...source, ...(receives ? (['prep:from'] as const) : []), ...(frame.source ? [] : COMPANY)],
      target: receives ? ['object', ...target] : target,
    };
    known.set(frame, slots);
  }
  return slots;
}
