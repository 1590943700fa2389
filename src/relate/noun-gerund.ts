import { dependents, type Tree } from './tree.ts';

/**
 * "following the mass shooting at a school, commentators agreed": a gerund right behind its noun, and within the preposition and article of
 * that, names an act and is no verb that the subject of the sentence does.
 */
export function isNounGerund(tree: Tree, i: number): boolean {
  const { xpos, dep, head } = tree.tokens[i]!;
  const before = tree.tokens[i - 1];
  if (xpos !== 'VBG' || dep !== 'advcl' || before?.tag !== 'NOUN' || before.head !== head) return false;
  return (
    /^(?:obl|nmod)/.test(before.dep) &&
    dependents(tree, i - 1, 'case').length > 0 &&
    dependents(tree, i - 1, 'det').length > 0 &&
    !dependents(tree, i, 'obj', 'mark').length
  );
}
