import { baseOf, lemmaAt, type Tree } from '../tree.ts';

/** Verbs that deny what their finite complement says. */
export const DENIALS = /^(?:deny|reject|dispute|refute)$/;

/** "denied that it would supply weapons": says nothing of what will be done. */
export function isDeniedClause(tree: Tree, clause: number): boolean {
  const { dep, head } = tree.tokens[clause]!;
  return baseOf(dep) === 'ccomp' && head >= 0 && DENIALS.test(lemmaAt(tree, head));
}
