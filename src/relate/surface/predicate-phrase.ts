import { baseOf, dependents, lemmaAt, type Tree } from '../tree.ts';
import type { Phrase } from './phrase.ts';

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never']);

/** A verb with auxiliaries, negation and particles: "was not called off"; with its copula for a noun or adjective: "is". */
export function predicatePhrase(tree: Tree, predicate: number): Phrase {
  const words = helpers(tree, predicate);
  if (!words.length || tree.tokens[predicate]!.tag === 'VERB') words.push(...sharedHelpers(tree, predicate));
  words.push(predicate);
  return [...new Set(words)].sort((a, b) => a - b);
}

/** Auxiliaries, negation, particles and "to" of a predicate. */
export function helpers(tree: Tree, predicate: number): number[] {
  return tree.dependents[predicate]!.filter((d) => {
    const base = baseOf(tree.tokens[d]!.dep);
    if (base === 'aux' || base === 'cop' || tree.tokens[d]!.dep === 'compound:prt') return true;
    if (base === 'mark') return tree.tokens[d]!.text.toLowerCase() === 'to';
    return base === 'advmod' && NEGATIONS.has(lemmaAt(tree, d));
  });
}

/** "was built and opened": the second verb shares the first's auxiliaries when it has none. */
function sharedHelpers(tree: Tree, predicate: number): number[] {
  const { dep, head, xpos } = tree.tokens[predicate]!;
  if (dep !== 'conj' || head < 0 || dependents(tree, predicate, 'aux', 'nsubj', 'mark').length) return [];
  if (tree.tokens[head]!.xpos !== xpos || !/^VB(N|G)?$/.test(xpos)) return [];
  return dependents(tree, head, 'aux').filter((a) => a < head);
}
