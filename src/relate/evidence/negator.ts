import { dependents, type Tree } from '../tree.ts';
import { NEGATORS } from './stance-words.ts';

/** Words that turn an act into its contrary. */
export const isNegator = (tree: Tree, d: number, at: number): boolean => {
  const word = tree.tokens[d]!.text.toLowerCase();
  if (!NEGATORS.has(word)) return false;
  // "not only praised", "no longer"
  const next = tree.tokens[d + 1]?.text.toLowerCase();
  return !(word === 'not' && (next === 'only' || next === 'just') && d < at);
};

/** "no country", "none of them". */
export const isEmpty = (tree: Tree, argument: number): boolean =>
  /^(nobody|nothing|none|neither)$/i.test(tree.tokens[argument]!.text) ||
  (tree.tokens[argument]!.tag === 'NOUN' &&
    dependents(tree, argument, 'det').some((x) => /^(no|neither)$/i.test(tree.tokens[x]!.text)));
