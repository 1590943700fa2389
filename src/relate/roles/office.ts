import { OFFICES } from '../../ontology/offices.ts';
import type { Office } from '../../ontology/relation-type.ts';
import { dependents, type Tree } from '../tree.ts';

/** An office and the words of its title. */
interface Titled {
  readonly office: Office;
  readonly words: readonly string[];
}

/** Offices by one word of their title, longest title first. */
function byWord(
  keyOf: (words: readonly string[]) => string | undefined,
): ReadonlyMap<string, readonly Titled[]> {
  const found = new Map<string, Titled[]>();
  for (const office of OFFICES) {
    const words = office.title.split(' ');
    const key = keyOf(words);
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), { office, words }]);
  }
  for (const list of found.values()) list.sort((a, b) => b.office.title.length - a.office.title.length);
  return found;
}

const BY_HEAD = byWord((words) => words.at(-1));
const HEAD_FIRST = byWord((words) => (words.length > 1 ? words[0] : undefined));

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
  for (const { office, words } of offices) {
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
  if (!offices) return null;
  for (const { office, words } of offices) {
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

/** "acting president", "deputy head": the modifiers before the title; "deputy" of "deputy prime minister" is of the title itself. */
export const rankOf = (tree: Tree, { head, first, last }: OfficeMention): readonly string[] => [
  ...dependents(tree, head, 'amod', 'compound')
    .filter((d) => d < first || d > last)
    .map((d) => tree.words[d]!),
  tree.words[first - 1] ?? '',
];

/** "prime minister" of "deputy prime minister": a part of a longer title is no title. */
export const isPartOf = (part: OfficeMention, whole: OfficeMention | null): boolean =>
  whole !== null &&
  whole.first <= part.first &&
  part.last <= whole.last &&
  part.office.title.length < whole.office.title.length;
