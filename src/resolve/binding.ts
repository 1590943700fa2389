import { childrenOf, subjectOf, topOf } from './grammar.ts';
import { holds, type Site } from './site.ts';

/**
 * Whether grammar forbids a (not reflexive) pronoun and a mention of its sentence to be the same: arguments of one verb
 * ("Putin met him"), the shared subject of an infinitive ("Putin wanted to meet him"), the thing possessed ("his
 * brother"), one inside the other. After Chomsky's conditions A to C as far as a dependency tree shows them.
 */
export function forbidden(pronoun: Site, other: Site): boolean {
  if (pronoun.sentence !== other.sentence || !pronoun.tree) return false;
  if (holds(other, pronoun) || holds(pronoun, other)) return true;
  if (other.mention.form === 'nominal' && hangsOn(pronoun, other.head)) return true;
  if (pronoun.role === 'possessive') return other.head === pronoun.governor || isOwned(pronoun, other);
  if (other.role === 'possessive' && other.governor !== pronoun.governor) return false;
  // "He is [the president]" names him
  if (other.mention.form === 'nominal' && other.head === pronoun.governor) return false;
  if (pronoun.role === 'oblique' && isBeside(pronoun)) return false;
  if (other.governor === pronoun.governor && pronoun.governor >= 0) return true;
  if (pronoun.role !== 'subject') {
    const subject = subjectOf(pronoun.tree, pronoun.predicate);
    if (subject >= 0 && (subject === other.head || subject === topOf(pronoun.tree, other.head))) return true;
  }
  // "He said Putin left": a subject pronoun is none of the names below it
  return pronoun.role === 'subject' && pronoun.head < other.head && below(pronoun, other);
}

/** "France and Italy were [its] members": what somebody is to another, he is not to himself. */
function isOwned({ tree, governor }: Site, other: Site): boolean {
  const children = childrenOf(tree!, governor);
  const has = (dep: string): boolean => children.some((child) => tree!.tokens[child]!.dep === dep);
  // "Mikoyan is on [his] way" is his own
  if (!has('cop') || has('case')) return false;
  const subject = children.find((child) => tree!.tokens[child]!.dep === 'nsubj');
  return subject !== undefined && topOf(tree!, other.head) === subject;
}

/** "Carter brought his wife with [him]", "He looked behind [him]": where things are about the one who acts. */
function isBeside({ tree, head }: Site): boolean {
  const { tokens } = tree!;
  const preposition = childrenOf(tree!, head).find((child) => tokens[child]!.dep === 'case');
  if (preposition === undefined) return false;
  const { text } = tokens[preposition]!;
  return (
    BESIDE.test(text) ||
    // "brought his wife with him", but "established relations with it"
    (text === 'with' && CARRYING.test(tokens[tokens[head]!.head]?.lemma ?? ''))
  );
}
const CARRYING = /^(bring|take|carry|have|keep)$/;
const BESIDE = /^(behind|around|beside|beneath|near|ahead)$/i;

/** "the weapons of [their] countries": the pronoun is part of the phrase, whether the mention holds it or not. */
function hangsOn(pronoun: Site, head: number): boolean {
  const { tokens } = pronoun.tree!;
  for (let at = pronoun.head, steps = 0; at >= 0 && steps < 20; at = tokens[at]!.head, steps++) {
    if (at === head) return at !== pronoun.head;
    if (!/^(nmod|compound|amod|conj)/.test(tokens[at]!.dep)) return false;
    // "Kim was a student of Pak and [his] work was ...": a clause of its own
    if (
      tokens[at]!.dep === 'conj' &&
      childrenOf(pronoun.tree!, at).some((child) => /^(nsubj|cop)/.test(tokens[child]!.dep))
    )
      return false;
  }
  return false;
}

/** Whether a mention stands in a clause under the predicate of the pronoun. */
function below(pronoun: Site, other: Site): boolean {
  const { tokens } = pronoun.tree!;
  for (let at = other.head, steps = 0; at >= 0 && steps < 100; at = tokens[at]!.head, steps++) {
    if (at === pronoun.governor) return true;
  }
  return false;
}

/**
 * Whether a pronoun may look forward to a mention: "In his speech, Putin said", "When he arrived, Putin said",
 * "Throughout his reign, Putin's power grew". The pronoun stands in a phrase or clause before the main subject.
 */
export function looksForward(pronoun: Site, other: Site): boolean {
  const { tree } = pronoun;
  if (
    pronoun.sentence !== other.sentence ||
    other.head < pronoun.head ||
    !tree ||
    other.mention.form === 'pronoun'
  )
    return false;
  const subject =
    other.role === 'possessive' ? tree.tokens[other.governor] : tree.tokens[topOf(tree, other.head)];
  if (!subject || !/^nsubj/.test(subject.dep)) return false;
  for (let at = pronoun.head, steps = 0; at >= 0 && steps < 100; at = tree.tokens[at]!.head, steps++) {
    const token = tree.tokens[at]!;
    if (/^(advcl|obl|advmod|dislocated)/.test(token.dep) && token.head === subject.head)
      return at < other.head;
  }
  return false;
}

/** The subject of the clause of a reflexive pronoun: "Putin praised himself". Token index, -1 without. */
export function ownSubject(site: Site): number {
  if (!site.tree) return -1;
  const own = subjectOf(site.tree, site.predicate);
  if (own >= 0) return own;
  // "the man himself"
  const head = site.tree.tokens[site.head]?.head ?? -1;
  return childrenOf(site.tree, head).includes(site.head) ? head : -1;
}
