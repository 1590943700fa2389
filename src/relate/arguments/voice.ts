import { baseOf, dependents, type Tree } from '../tree.ts';

/**
 * Whether a verb is passive: "was signed", "the treaty signed by Russia", "got arrested", and "charged" of "was arrested and
 * charged".
 */
export function isPassive(tree: Tree, verb: number): boolean {
  tree.passives[verb] ??= standsPassive(tree, verb);
  return tree.passives[verb];
}

const PASSIVE_HELPERS = new Set(['be', 'get', 'become', 'been']);

function standsPassive(tree: Tree, verb: number): boolean {
  for (let at = verb, steps = 0; steps < 8; steps++) {
    const token = tree.tokens[at]!;
    const auxiliaries = dependents(tree, at, 'aux');
    const perfect = auxiliaries.some((a) => tree.lemmas[a] === 'have');
    // "he'd met": whatever the parser calls the auxiliary, without "be" or "get" it is no passive
    const contracted = auxiliaries.length === 1 && /^['’](d|ve)$/.test(tree.tokens[auxiliaries[0]!]!.text);
    if (contracted || (perfect && !auxiliaries.some((a) => PASSIVE_HELPERS.has(tree.lemmas[a]!))))
      return false;
    if (dependents(tree, at, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent').length) return true;
    if (token.xpos !== 'VBN') return false;
    const base = baseOf(token.dep);
    // "troops sent to Ukraine", "hit by sanctions, Russia ..."
    if ((base === 'acl' || base === 'advcl') && token.dep !== 'acl:relcl') {
      return !dependents(tree, at, 'obj').length || hasByPhrase(tree, at);
    }
    if (base === 'xcomp' || base === 'amod') return true;
    if (base !== 'conj' || token.head < 0 || auxiliaries.length || dependents(tree, at, 'nsubj').length)
      return false;
    // "was wounded and killed", where the first looks like an adjective
    if (dependents(tree, token.head, 'cop').length) return !dependents(tree, at, 'obj').length;
    at = token.head;
  }
  return false;
}

function hasByPhrase(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'obl').some((o) =>
    dependents(tree, o, 'case').some((c) => tree.words[c] === 'by'),
  );
}
