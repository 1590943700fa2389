import { baseOf, dependents, headAt, lemmaAt, type Tree } from '../tree.ts';

/** "is to receive", "are to be transferred": a form of "be" before the verb's own "to". */
export function isDue(tree: Tree, verb: number): boolean {
  const to = dependents(tree, verb, 'mark').find((m) => tree.words[m] === 'to');
  return (
    to !== undefined &&
    dependents(tree, verb, 'aux', 'cop').some((a) => a < to && /^(?:is|are|was|were)$/.test(tree.words[a]!))
  );
}

/** "has to ratify", "will have to withdraw": bound to; "had to sign" tells what was done. */
export const isBound = (tree: Tree, verb: number): boolean =>
  lemmaAt(tree, verb) === 'have' && tree.tokens[verb]!.xpos !== 'VBD';

/** "has yet to ratify": has not. */
export const isOutstanding = (tree: Tree, verb: number): boolean =>
  lemmaAt(tree, verb) === 'have' && dependents(tree, verb, 'advmod').some((a) => tree.words[a] === 'yet');

const UNTIL = /^(?:when|once|until|till|after|before|as)$/;
const AHEAD = /^(?:will|'ll|’ll|wo|shall|must|may|can|should|would|could)$/;

/** "will enter into force when all states have ratified it": the present of a clause of time below what is still to come. */
export function isAwaited(tree: Tree, clause: number): boolean {
  const { dep, head, xpos } = tree.tokens[clause]!;
  if (baseOf(dep) !== 'advcl' || head < 0 || !dependents(tree, clause, 'nsubj').length) return false;
  if (!dependents(tree, clause, 'mark', 'advmod').some((m) => UNTIL.test(tree.words[m]!))) return false;
  const helpers = dependents(tree, clause, 'aux', 'cop');
  const present = helpers.length
    ? helpers.some((a) => /^VB[PZ]$/.test(tree.tokens[a]!.xpos))
    : /^VB[PZ]?$/.test(xpos);
  return present && isAhead(tree, head);
}

/** The verb, or the one it is coordinated with or the complement of, is still to come. */
function isAhead(tree: Tree, verb: number): boolean {
  for (let at = verb, steps = 0; at >= 0 && steps < 4; steps++) {
    if (isDue(tree, at) || dependents(tree, at, 'aux').some((a) => AHEAD.test(tree.words[a]!))) return true;
    if (!/^(?:conj|xcomp|ccomp)$/.test(baseOf(tree.tokens[at]!.dep))) return false;
    at = headAt(tree, at);
  }
  return false;
}

/** Whether an act stands in such a clause: it is waited for, and nobody commits himself to it. */
export function isAwaitedAct(tree: Tree, trigger: number): boolean {
  for (let at = trigger, steps = 0; at >= 0 && steps < 5; steps++) {
    if (isAwaited(tree, at)) return true;
    if (!/^(?:conj|xcomp|obj|nmod|obl)$/.test(baseOf(tree.tokens[at]!.dep))) return false;
    at = headAt(tree, at);
  }
  return false;
}

/** "was the first country to recognize it": whoever was the first to do a thing did it. */
export function isOfTheFirst(tree: Tree, noun: number): boolean {
  const isOrdinal = (i: number) => /^(?:first|second|third|last|latest|only)$/.test(tree.words[i]!);
  if (!isOrdinal(noun) && !dependents(tree, noun, 'amod').some(isOrdinal)) return false;
  const verb = headAt(tree, noun);
  const tells = [...dependents(tree, noun, 'cop'), ...(verb < 0 ? [] : [verb])];
  return tells.some((t) => /^VB[DNZP]$/.test(tree.tokens[t]!.xpos)) && !isAhead(tree, noun);
}
