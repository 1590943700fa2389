import {
  baseOf,
  dependents,
  isNominal,
  isRelativePronoun,
  lemmaAt,
  prepositionOf,
  type Tree,
} from '../tree.ts';
import { isTemporal } from './temporal.ts';

/**
 * The noun a relative pronoun takes up: "troops who support Russia", "the treaty that Hungary wants to sign",
 * "the country with which it signed". Climbs from the pronoun to the clause that hangs on a noun.
 */
export function antecedentOf(tree: Tree, pronoun: number): number | null {
  let at = pronoun;
  for (let steps = 0; steps < 8; steps++) {
    const token = tree.tokens[at]!;
    if (baseOf(token.dep) === 'acl' && token.head >= 0 && token.head < pronoun)
      return (
        personOf(tree, pronoun, token.head) ??
        (isOfOne(tree, pronoun, at) ? lastBefore(tree, token.head, pronoun) : token.head)
      );
    if (token.head < 0) return null;
    at = token.head;
  }
  return null;
}

/** "visited troops in Utrecht, who serve there": nobody is a place; the people are who stands before it. */
function personOf(tree: Tree, pronoun: number, head: number): number | undefined {
  if (tree.words[pronoun] !== 'who' || !/^(?:in|at|near|outside)$/.test(prepositionOf(tree, head) ?? ''))
    return undefined;
  const above = tree.tokens[head]!.head;
  if (above < 0 || tree.tokens[head]!.tag !== 'PROPN') return undefined;
  if (isNominal(tree, above)) return above < head ? above : undefined;
  return dependents(tree, above, 'obj').find((o) => o < head);
}

/** "South Africa and Portugal, which rules Mozambique": a verb in the singular speaks of the last alone. */
function isOfOne(tree: Tree, pronoun: number, clause: number): boolean {
  if (baseOf(tree.tokens[pronoun]!.dep) !== 'nsubj' || tree.tokens[pronoun]!.head !== clause) return false;
  const helpers = dependents(tree, clause, 'aux', 'cop');
  return (helpers.length ? helpers : [clause]).some(
    (v) => tree.tokens[v]!.xpos === 'VBZ' || /^(?:has|is|was|does)$/.test(tree.words[v]!),
  );
}

function lastBefore(tree: Tree, first: number, pronoun: number): number {
  const names = dependents(tree, first, 'conj').filter((c) => c < pronoun && tree.tokens[c]!.tag === 'PROPN');
  return names.at(-1) ?? first;
}

/** The argument itself, or the noun it takes up when it is a relative pronoun. */
export function throughRelative(tree: Tree, token: number): number {
  if (!isRelativePronoun(tree, token)) return token;
  return antecedentOf(tree, token) ?? token;
}

/** "the day the army attacked", "in case they strike": what a clause hangs on may only say when, why or how. */
const isCircumstance = (tree: Tree, noun: number): boolean =>
  isTemporal(tree, noun) || /^(?:case|event|way|reason|manner|chance|place)$/.test(lemmaAt(tree, noun));

/** The noun that a clause without pronoun leaves out: "the treaty [that] Hungary signed", "the man they want to meet". */
export function gapObject(tree: Tree, verb: number): number | null {
  let at = verb;
  for (let steps = 0; steps < 6; steps++) {
    const token = tree.tokens[at]!;
    if (token.head < 0 || dependents(tree, at, 'obj', 'ccomp', 'nsubj:pass').length) return null;
    if (baseOf(token.dep) === 'acl') {
      const own = tree.dependents[at]!;
      const hasSubject = own.some((d) => tree.tokens[d]!.dep === 'nsubj');
      const pronoun = own.some(
        (d) =>
          isRelativePronoun(tree, d) ||
          /^(where|when|why|whose|in|how)$/i.test(tree.tokens[d]!.text) ||
          tree.dependents[d]!.some((x) => isRelativePronoun(tree, x)),
      );
      const relative = token.dep === 'acl:relcl' && hasSubject && !pronoun;
      return relative && isNominal(tree, token.head) && !isCircumstance(tree, token.head) ? token.head : null;
    }
    if (token.dep !== 'xcomp') return null;
    at = token.head;
  }
  return null;
}
