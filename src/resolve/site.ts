import type { RecognizedMention } from '../model/mention.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import type { Gender, GrammaticalNumber, Pronoun } from './pronoun-table.ts';

export type Role = 'subject' | 'object' | 'oblique' | 'possessive' | 'modifier' | 'other';
export type Determiner = 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'none';

/** A mention in its place: where it stands in the sentence and what its words say. */
export interface Site {
  readonly mention: RecognizedMention;
  /** Place in the list of mentions. */
  readonly index: number;
  /** Index of the sentence; -1 where no token covers the mention. */
  readonly sentence: number;
  readonly tree: Sentence | undefined;
  /** Indices of the first, the last and the head token in the sentence; -1 without tokens. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Lemma of the head word, lower case; the last word where there is no tree. */
  readonly headWord: string;
  /** The words around the head that tell it apart, lower case: "the new Afghan president" -> new, afghan. */
  readonly modifiers: readonly string[];
  /** For names: the words of the name itself, without titles: "President Xi Jinping" -> xi, jinping. */
  readonly name: readonly string[];
  /** Index of the token where the name itself begins, after titles; -1 without. */
  readonly nameStart: number;
  /** Gender-bearing address before a name: mr, mrs, sir. */
  readonly address: string | undefined;
  readonly determiner: Determiner;
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
  readonly role: Role;
  /** Index of the word it depends on, conjunctions passed over; -1 for a root. */
  readonly governor: number;
  /** Index of the clause's predicate; -1 without. */
  readonly predicate: number;
  readonly pronoun: Pronoun | undefined;
  /** Index of the quotation it stands in; -1 outside. */
  readonly quotation: number;
}

export const tokenAt = (site: Site, index: number): Token | undefined => site.tree?.tokens[index];

/** Whether a mention's text holds another's: "his brother" holds "his". */
export const holds = (outer: Site, inner: Site): boolean =>
  outer !== inner && outer.mention.start <= inner.mention.start && inner.mention.end <= outer.mention.end;
