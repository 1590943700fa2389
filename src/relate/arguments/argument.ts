import type { Token } from '../../model/sentence.ts';
import type { Slot } from '../../ontology/relation-type.ts';

/** One thing that a predicate is about, and where it stands. */
export interface Argument {
  readonly slot: Slot | 'clause';
  /** Index of its head token in the sentence. */
  readonly token: number;
  /** The construction that gave it: `active`, `passive`, `relative`, `control` ... */
  readonly by: string;
  /** Found through a guess about attachment (preposition of the object noun instead of the verb). */
  readonly weak: boolean;
}

/** A predicate with its arguments, however the sentence arranges them. */
export interface ArgumentView {
  readonly predicate: number;
  readonly pos: 'verb' | 'noun' | 'adjective';
  readonly lemma: string;
  /** Particles of a phrasal verb: "off" of "call off". */
  readonly particles: readonly string[];
  readonly arguments: readonly Argument[];
}

/** Puts an argument into the view that is being made; what a slot holds already is not held twice. */
export type Add = (slot: Argument['slot'], token: number, by: string, weak?: boolean) => void;

const NONE: readonly Argument[] = [];

/** Arguments of a view in one slot, sure ones first. */
export function inSlot(view: ArgumentView, slot: Argument['slot']): readonly Argument[] {
  let sure: Argument[] | undefined;
  let weak: Argument[] | undefined;
  for (const argument of view.arguments) {
    if (argument.slot !== slot) continue;
    if (argument.weak) {
      if (weak) weak.push(argument);
      else weak = [argument];
    } else if (sure) sure.push(argument);
    else sure = [argument];
  }
  return sure ? (weak ? [...sure, ...weak] : sure) : (weak ?? NONE);
}

/** Whether anything stands in a slot. */
export const hasSlot = (view: ArgumentView, slot: Argument['slot']): boolean =>
  view.arguments.some((a) => a.slot === slot);

const POS: Readonly<Record<string, ArgumentView['pos'] | undefined>> = {
  VERB: 'verb',
  NOUN: 'noun',
  PROPN: 'noun',
  ADJ: 'adjective',
};

/** As what a word may be a predicate; undefined for words that never are. */
export const posOf = (token: Token): ArgumentView['pos'] | undefined => POS[token.tag];
