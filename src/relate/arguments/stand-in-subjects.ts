import { baseOf, dependents, lemmaAt, prepositionOf, type Tree } from '../tree.ts';
import { SUPPORT_VERBS } from '../words.ts';
import { throughRelative } from './relative-clause.ts';
import { subjectOf } from './subject.ts';
import { isPassive } from './voice.ts';

/** What somebody signs, says or decides; what it does, they do by it. */
const DEEDS: ReadonlySet<string> = new Set(
  `treaty agreement accord pact deal declaration convention charter protocol truce armistice statement letter report note speech law bill decree
   resolution order decision verdict ruling plan policy proposal measure sanction communique memorandum ultimatum message`.split(
    /\s+/,
  ),
);

const CHARGING =
  /^(?:accuse|blame|suspect|convict|acquit|charge|criticize|criticise|condemn|denounce|praise|thank|punish|fine|arrest|warn)$/;

/** Nouns for how much there is of what somebody does. */
const SWELLING =
  /^(?:escalation|increase|rise|upsurge|surge|outbreak|resumption|intensification|level|wave|spread|end|halt)$/;

/**
 * "released a statement criticising Iran", "announced money to help Somalia": where the noun that a clause hangs on cannot act, its owner
 * or the subject of the verb that brings it does.
 */
export function standInSubjects(tree: Tree, verb: number): readonly number[] {
  const { dep, head, xpos } = tree.tokens[verb]!;
  if (baseOf(dep) !== 'acl' || head < 0 || xpos === 'VBN' || tree.tokens[head]!.tag !== 'NOUN') {
    return [];
  }
  if (dep === 'acl:relcl' && !DEEDS.has(lemmaAt(tree, head)) && !isDone(tree, head)) return [];
  // "an escalation of fighting" is nobody's, "the possibility of sending it" is about one's own act
  if (SWELLING.test(lemmaAt(tree, head)) && tree.tokens[verb]!.xpos === 'VBG') return [];
  // "its order", "an order by the court", "a High Court order"
  const owners = dependents(tree, head, 'nmod:poss', 'nmod', 'compound').filter(
    (n) =>
      tree.tokens[n]!.dep === 'nmod:poss' ||
      (tree.tokens[n]!.dep === 'compound' &&
        tree.tokens[n]!.tag === 'PROPN' &&
        DEEDS.has(lemmaAt(tree, head))) ||
      /^(by|from)$/.test(prepositionOf(tree, n) ?? ''),
  );
  if (owners.length) return owners.map((o) => throughRelative(tree, o));
  const top = wholeOf(tree, head);
  const carrier = tree.tokens[top]!.head;
  if (carrier < 0 || tree.tokens[carrier]!.tag !== 'VERB' || isPassive(tree, carrier)) return [];
  if (!/^(obj|obl)/.test(tree.tokens[top]!.dep)) return [];
  // "accused the law of attacking them" is an act of the law, if of anybody
  if (CHARGING.test(lemmaAt(tree, carrier)) && dependents(tree, verb, 'mark', 'case').length) return [];
  const subject = subjectOf(tree, carrier);
  return subject ? [subject.token] : [];
}

/** "led the coup that removed him" is the leader's act, "mourned a fire that killed people" nobody's. */
function isDone(tree: Tree, noun: number): boolean {
  const { dep, head } = tree.tokens[noun]!;
  return dep === 'obj' && head >= 0 && SUPPORT_VERBS.has(lemmaAt(tree, head));
}

/** "a shipment of masks and tents": the noun that the others only belong to. */
function wholeOf(tree: Tree, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 4; steps++) {
    const { dep, head } = tree.tokens[at]!;
    if (head < 0 || tree.tokens[head]!.tag !== 'NOUN') break;
    if (baseOf(dep) !== 'conj' && !(dep === 'nmod' && prepositionOf(tree, at) === 'of')) break;
    at = head;
  }
  return at;
}

/** "ordered the leaders jailed": the one who has it done. */
export function causers(tree: Tree, verb: number): readonly number[] {
  const { dep, head } = tree.tokens[verb]!;
  if (dep !== 'xcomp' || head < 0 || !/^(order|have|get)$/.test(lemmaAt(tree, head)) || isPassive(tree, head))
    return [];
  const subject = subjectOf(tree, head);
  return subject && dependents(tree, head, 'obj').length ? [subject.token] : [];
}
