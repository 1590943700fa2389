import type { Sentence, Token } from '../model/sentence.ts';
import type { Subject } from './arguments/subject.ts';

const NONE: readonly number[] = [];

/** A sentence with its tree turned round: for each token its dependents, in order. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Lemmas in small letters. */
  readonly lemmas: readonly string[];
  /** Words in small letters. */
  readonly words: readonly string[];
  /** What `prepositionOf` found, by token; filled as it is asked. */
  readonly prepositions: (string | null | undefined)[];
  /** What `isPassive` found, by token. */
  readonly passives: (boolean | undefined)[];
  /** What `subjectOf` found, by token. */
  readonly subjects: (Subject | null | undefined)[];
  readonly dependents: readonly (readonly number[])[];
}

export function treeOf(sentence: Sentence): Tree {
  const dependents: (readonly number[])[] = new Array(sentence.tokens.length).fill(NONE);
  sentence.tokens.forEach(({ head }, i) => {
    const others = dependents[head];
    if (others === NONE) dependents[head] = [i];
    else (others as number[] | undefined)?.push(i);
  });
  const lemmas = sentence.tokens.map((token) => token.lemma.toLowerCase());
  const words = sentence.tokens.map((token) => token.text.toLowerCase());
  return {
    sentence,
    tokens: sentence.tokens,
    lemmas,
    words,
    dependents,
    prepositions: [],
    passives: [],
    subjects: [],
  };
}

/** `nsubj:pass` -> `nsubj`. */
export const baseOf = (dep: string): string => {
  const colon = dep.indexOf(':');
  return colon < 0 ? dep : dep.slice(0, colon);
};

/** Dependents of a token under one of these labels; a label without subtype stands for all its subtypes. */
export function dependents(tree: Tree, i: number, ...labels: readonly string[]): readonly number[] {
  // asked so often that most answers, which are empty, must cost no allocation
  let found: number[] | undefined;
  for (const d of tree.dependents[i]!) {
    if (!hasLabel(tree.tokens[d]!.dep, labels)) continue;
    if (found) found.push(d);
    else found = [d];
  }
  return found ?? NONE;
}

function hasLabel(dep: string, labels: readonly string[]): boolean {
  if (labels.includes(dep)) return true;
  const colon = dep.indexOf(':');
  return colon >= 0 && labels.includes(dep.slice(0, colon));
}

/** The first of them. */
export function dependent(tree: Tree, i: number, ...labels: readonly string[]): number | undefined {
  for (const d of tree.dependents[i]!) if (hasLabel(tree.tokens[d]!.dep, labels)) return d;
  return undefined;
}

export const lemmaAt = (tree: Tree, i: number): string => tree.lemmas[i]!;
export const depAt = (tree: Tree, i: number): string => tree.tokens[i]!.dep;
export const headAt = (tree: Tree, i: number): number => tree.tokens[i]!.head;

/** First and last token (inclusive) under a token. Iterative: trees may be as deep as they are long. */
export function reach(tree: Tree, i: number): readonly [number, number] {
  let first = i;
  let last = i;
  const stack = [i];
  while (stack.length) {
    const at = stack.pop()!;
    if (at < first) first = at;
    if (at > last) last = at;
    stack.push(...tree.dependents[at]!);
  }
  return [first, last];
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM']);
export const isNominal = (tree: Tree, i: number): boolean => NOMINAL.has(tree.tokens[i]!.tag);

/** "who", "which", "that": a pronoun that takes up the noun a relative clause hangs on. */
const RELATIVE = new Set(['who', 'whom', 'which', 'that', 'whose']);
export function isRelativePronoun(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!;
  return RELATIVE.has(tree.words[i]!) && (token.tag === 'PRON' || token.xpos.startsWith('W'));
}

/**
 * Preposition of a nominal, as one lower-case string: "with", "because of", "out of". Both `case` dependents and
 * their `fixed` parts count; null without any (or with a possessive "'s").
 */
export function prepositionOf(tree: Tree, i: number): string | null {
  const known = tree.prepositions[i];
  if (known !== undefined) return known;
  const found = findPreposition(tree, i);
  tree.prepositions[i] = found;
  return found;
}

function findPreposition(tree: Tree, i: number): string | null {
  if (!tree.dependents[i]!.length) return null;
  let words: string | null = null;
  const own = dependents(tree, i, 'case');
  // "to Julian Assange": the parser may hang the preposition on a later word of the name
  const cases = own.length
    ? own
    : dependents(tree, i, 'flat', 'nmod:desc', 'compound').flatMap((f) =>
        dependents(tree, f, 'case').filter((c) => c < i),
      );
  for (const c of cases) {
    const token = tree.tokens[c]!;
    if (token.xpos === 'POS' || token.text === "'s" || token.text === '’s') continue;
    words = words === null ? tree.words[c]! : `${words} ${tree.words[c]}`;
    for (const f of dependents(tree, c, 'fixed')) words += ` ${tree.words[f]}`;
  }
  return words;
}

/** "cease-fire" of "cease", "-", "fire"; null for a word without hyphen. */
export function hyphenated(tree: Tree, i: number): string | null {
  const dash = tree.tokens[i - 1];
  const first = tree.tokens[i - 2];
  if (dash?.text !== '-' || first?.end !== dash.start || dash.end !== tree.tokens[i]!.start) return null;
  return `${first.text}-${lemmaAt(tree, i)}`.toLowerCase();
}

/** "the policy", "these claims": a noun for something the reader has met. */
export const isDefinite = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'det').some((d) => /^(?:the|this|that|these|those)$/.test(lemmaAt(tree, d)));

/** A token and those coordinated with it: "Russia" of "Russia, China and Iran" -> all three. */
export function conjuncts(tree: Tree, i: number): readonly number[] {
  const all = [i];
  for (let n = 0; n < all.length; n++) {
    for (const c of dependents(tree, all[n]!, 'conj'))
      if (isNominal(tree, c) || tree.tokens[c]!.tag === 'ADJ') all.push(c);
  }
  return all;
}
