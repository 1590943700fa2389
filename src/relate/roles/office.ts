import { OFFICES } from '../../ontology/offices.ts';
import type { Office } from '../../ontology/relation-type.ts';
import { dependents, type Tree } from '../tree.ts';

/** Offices by the last word of their title, longest title first. */
const BY_HEAD = new Map<string, Office[]>();
for (const office of OFFICES) {
  const head = office.title.split(' ').at(-1)!;
  BY_HEAD.set(head, [...(BY_HEAD.get(head) ?? []), office]);
}
for (const list of BY_HEAD.values()) list.sort((a, b) => b.title.length - a.title.length);

/** An office named in a sentence: the token that heads the title and the first word of it. */
export interface OfficeMention {
  readonly office: Office;
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The office that a noun names, the longest that fits: "prime minister" before "minister". Words of the title stand right before
 * the noun, or, with a hyphen or apposition in between, within its own modifiers.
 */
export function officeAt(tree: Tree, noun: number): OfficeMention | null {
  const token = tree.tokens[noun]!;
  if (token.tag !== 'NOUN' && token.tag !== 'PROPN' && token.tag !== 'ADJ') return null;
  const offices = BY_HEAD.get(tree.lemmas[noun]!) ?? BY_HEAD.get(tree.words[noun]!);
  if (!offices) return null;
  for (const office of offices) {
    const words = office.title.split(' ');
    let at = noun - 1;
    let fits = true;
    for (let w = words.length - 2; w >= 0; w--, at--) {
      while (at >= 0 && tree.tokens[at]!.text === '-') at--;
      if (at < 0 || !sameWord(tree, at, words[w]!)) {
        fits = false;
        break;
      }
    }
    if (fits) return { office, head: noun, first: at + 1, last: noun };
  }
  return null;
}

const sameWord = (tree: Tree, i: number, word: string): boolean =>
  tree.words[i] === word || tree.lemmas[i] === word;

/** Offices that read head-first: "secretary of state", "chief of staff", "secretary general". */
export function longOfficeAt(tree: Tree, noun: number): OfficeMention | null {
  const offices = HEAD_FIRST.get(tree.words[noun]!) ?? HEAD_FIRST.get(tree.lemmas[noun]!);
  for (const office of offices ?? []) {
    const words = office.title.split(' ');
    let at = noun + 1;
    let fits = true;
    for (let w = 1; w < words.length; w++, at++) {
      while (tree.tokens[at]?.text === '-') at++;
      if (at >= tree.tokens.length || !sameWord(tree, at, words[w]!)) {
        fits = false;
        break;
      }
    }
    if (fits) return { office, head: noun, first: noun, last: at - 1 };
  }
  return null;
}

const HEAD_FIRST = new Map<string, Office[]>();
for (const office of OFFICES) {
  const [first, ...rest] = office.title.split(' ');
  if (rest.length) HEAD_FIRST.set(first!, [...(HEAD_FIRST.get(first!) ?? []), office]);
}
for (const list of HEAD_FIRST.values()) list.sort((a, b) => b.title.length - a.title.length);

/** "deputy prime minister", "acting president", "vice president": the modifiers before the title. */
export const rankOf = (tree: Tree, { head, first }: OfficeMention): readonly string[] => [
  ...dependents(tree, head, 'amod', 'compound').map((d) => tree.tokens[d]!.text.toLowerCase()),
  tree.tokens[first - 1]?.text.toLowerCase() ?? '',
];
