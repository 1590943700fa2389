import { baseOf, dependent, dependents, isNominal, isRelativePronoun, lemmaAt, type Tree } from '../tree.ts';
import { REPORTING_VERBS } from '../words.ts';
import { isSaidByCaller, leadsPurpose, OBJECT_MARKS, OWNED_ACTS, SUBJECT_CONTROL } from './control.ts';
import { throughRelative } from './relative-clause.ts';
import { isPassive } from './voice.ts';

/** A grammatical subject, own or shared, and the construction that found it. */
export interface Subject {
  readonly token: number;
  readonly by: string;
}

/** Longest chain of clauses a subject is handed through: "began to try to help to ...". */
const LONGEST_CHAIN = 8;

/** What stands as grammatical subject of a predicate: of a passive verb that is who suffers. null when the sentence does not say. */
export function subjectOf(tree: Tree, predicate: number): Subject | null {
  const known = tree.subjects[predicate];
  if (known !== undefined) return known;
  const found = findSubject(tree, predicate, 0);
  tree.subjects[predicate] = found;
  return found;
}

/** @param depth how many clauses have handed the question on */
function findSubject(tree: Tree, predicate: number, depth: number): Subject | null {
  if (depth > LONGEST_CHAIN) return null;
  const own = nameOf(
    tree,
    predicate,
    dependents(tree, predicate, 'nsubj').filter((s) => !isExpletive(tree, s)),
  );
  if (own !== undefined) {
    const token = throughRelative(tree, own);
    return { token, by: token === own ? 'clause' : 'relative' };
  }
  const expletive = dependents(tree, predicate, 'expl')[0];
  if (expletive !== undefined && isSpeakers(tree, predicate)) return { token: expletive, by: 'clause' };
  if (expletive !== undefined || dependents(tree, predicate, 'csubj').length) return null;
  // "we will in the future strengthen": the parser may hang the subject on the auxiliary
  const ofAuxiliary = dependents(tree, predicate, 'aux').flatMap((a) => dependents(tree, a, 'nsubj'))[0];
  if (ofAuxiliary !== undefined) return { token: throughRelative(tree, ofAuxiliary), by: 'clause' };
  const { dep, head, xpos } = tree.tokens[predicate]!;
  const handed = head < 0 ? null : handedDown(tree, predicate, depth);
  return (
    handed ??
    (depth === 0 && /^VB[DZP]$/.test(xpos) && dep !== 'acl:relcl' ? beforeVerb(tree, predicate) : null)
  );
}

/** "The jurist Moussa was arrested", where title and name are taken for two subjects: the name. */
function nameOf(tree: Tree, predicate: number, subjects: readonly number[]): number | undefined {
  if (subjects.length < 2) return subjects[0];
  const before = subjects.filter((s) => s < predicate);
  // a heading, an apposition and the name: what stands by the verb
  if (before.length > 2) return before.at(-1);
  const [first, second] = subjects as [number, number];
  if (tree.tokens[second]!.tag !== 'PROPN') return first;
  // "Attorney General Robert Kennedy"
  const isTitled =
    second === first + 2 &&
    tree.tokens[first + 1]!.head === second &&
    tree.tokens[first + 1]!.tag === 'PROPN';
  // "after meeting with the minister, Pavlo Klimkin, Kerry said": the name before it is the minister's
  const isAnothers = before.length > 1 && tree.tokens[second - 1]?.text === ',';
  return second === first + 1 || isTitled || isAnothers ? second : first;
}

/** The subject that another clause lends this one. */
function handedDown(tree: Tree, predicate: number, depth: number): Subject | null {
  const { dep, head, xpos } = tree.tokens[predicate]!;
  switch (baseOf(dep)) {
    case 'conj':
      return isPredicate(tree, head) ? shared(tree, head, 'conjoined', depth) : null;
    case 'acl':
      return ofModifier(tree, predicate, head, depth);
    case 'xcomp':
      return controlled(tree, head, depth, predicate);
    case 'advcl':
      return isFiniteClause(tree, predicate) ? null : ofAdverbial(tree, predicate, head, depth);
    case 'ccomp':
      return xpos === 'VBG' || hasTo(tree, predicate) ? controlled(tree, head, depth) : null;
    default:
      return null;
  }
}

/**
 * "A two-week deadline French Foreign Minister NAME said", "Norway suspended aid": the parser may lose the subject of a finite verb, or hang
 * it on the verb like a part of its name; it is the name that ends right before the verb.
 */
function beforeVerb(tree: Tree, verb: number): Subject | null {
  let at = verb - 1;
  while (at >= 0 && /^(AUX|ADV)$/.test(tree.tokens[at]!.tag)) at--;
  if (at < 0 || tree.tokens[at]!.tag !== 'PROPN') return null;
  for (let steps = 0; steps < 8; steps++) {
    const { head, dep } = tree.tokens[at]!;
    if (head < 0 || head >= verb || !/^(flat|compound|goeswith)/.test(dep)) break;
    at = head;
  }
  return { token: at, by: 'neighbour' };
}

const shared = (tree: Tree, head: number, by: string, depth: number): Subject | null => {
  const subject = findSubject(tree, head, depth + 1);
  return subject && { token: subject.token, by };
};

/** "there is", "it is": words without a thing. "It" is one only beside `expl`, which has its own label. */
const isExpletive = (tree: Tree, i: number): boolean => tree.tokens[i]!.xpos === 'EX';

/** "The agency said it is skeptical of the plan": in what somebody says "it" may be the one who says so, where no clause stands for it. */
const isSpeakers = (tree: Tree, predicate: number): boolean => {
  const { dep, head } = tree.tokens[predicate]!;
  return (
    dep === 'ccomp' &&
    head >= 0 &&
    REPORTING_VERBS.has(lemmaAt(tree, head)) &&
    !dependents(tree, predicate, 'csubj', 'ccomp', 'xcomp').length
  );
};

const isPredicate = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.tag === 'VERB' || tree.tokens[i]!.tag === 'AUX' || dependent(tree, i, 'cop') !== undefined;

const hasTo = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'mark', 'aux').some((m) => tree.tokens[m]!.text.toLowerCase() === 'to');

/** "as reported by KCNA" and "supporting" have no finite verb; "after he left" has, and then its own subject or none. */
function isFiniteClause(tree: Tree, verb: number): boolean {
  const { xpos } = tree.tokens[verb]!;
  return (xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP') && tree.tokens[verb]!.tag !== 'NOUN';
}

/** Clauses on a noun: "troops supporting Russia", "the treaty signed by both", "the country to ratify it". */
function ofModifier(tree: Tree, predicate: number, noun: number, depth: number): Subject | null {
  // "has for the first time sent troops": the parser may hang the participle on what stands between
  const { xpos } = tree.tokens[predicate]!;
  const have = tree.tokens[noun]!.head;
  if (
    xpos === 'VBN' &&
    have >= 0 &&
    lemmaAt(tree, have) === 'have' &&
    baseOf(tree.tokens[noun]!.dep) === 'obl' &&
    dependents(tree, predicate, 'obj').length
  )
    return shared(tree, have, 'perfect', depth);
  if (!isNominal(tree, noun) && tree.tokens[noun]!.tag !== 'ADJ') {
    return tree.tokens[noun]!.tag === 'VERB' ? shared(tree, noun, 'participial', depth) : null;
  }
  if (hasTo(tree, predicate)) {
    // "Russia's decision to invade", "made an attempt to kill": the owner of the act; "the first state to ratify": the noun
    if (!OWNED_ACTS.has(lemmaAt(tree, noun))) return { token: noun, by: 'infinitive' };
    const owner = dependent(tree, noun, 'nmod:poss');
    if (owner !== undefined) return { token: throughRelative(tree, owner), by: 'infinitive' };
    const carrier = tree.tokens[noun]!.head;
    const carried = ['obj', 'obl', 'xcomp', 'nmod'].includes(baseOf(tree.tokens[noun]!.dep));
    return carrier >= 0 && carried && isPredicate(tree, carrier)
      ? shared(tree, carrier, 'infinitive', depth)
      : null;
  }
  const pronounElsewhere = tree.dependents[predicate]!.some(
    (d) => isRelativePronoun(tree, d) || tree.dependents[d]!.some((x) => isRelativePronoun(tree, x)),
  );
  if (pronounElsewhere) return null;
  // "Japan is the largest donor, providing half of it": what is said of a predicate noun is said of its subject
  if (xpos === 'VBG' && dependents(tree, noun, 'cop').length) return shared(tree, noun, 'participial', depth);
  return { token: noun, by: tree.tokens[predicate]!.dep === 'acl:relcl' ? 'relative' : 'participial' };
}

/** "agreed to help", "was forced to sign", "urged Iran to stop", "is ready to talk". */
function controlled(tree: Tree, verb: number, depth: number, predicate?: number): Subject | null {
  // "called the mayor to apologize": whoever calls says it
  const isOwnSaying =
    predicate !== undefined && isSaidByCaller(lemmaAt(tree, verb), lemmaAt(tree, predicate));
  if (!SUBJECT_CONTROL.has(lemmaAt(tree, verb)) && !isOwnSaying && !isPassive(tree, verb)) {
    const object =
      dependent(tree, verb, 'obj') ?? dependent(tree, verb, 'iobj') ?? misplacedObject(tree, verb);
    if (object !== undefined) return { token: throughRelative(tree, object), by: 'control' };
    // "called on Iran to stop", "appealed to Iran to stop"
    const called = dependents(tree, verb, 'obl').find(
      (o) =>
        /^(call|appeal|rely|count|prevail)$/.test(lemmaAt(tree, verb)) &&
        dependent(tree, o, 'case') !== undefined,
    );
    if (called !== undefined) return { token: throughRelative(tree, called), by: 'control' };
  }
  return shared(tree, verb, 'control', depth);
}

/** A second subject behind the verb is its object. */
const misplacedObject = (tree: Tree, verb: number): number | undefined => {
  const subjects = dependents(tree, verb, 'nsubj');
  return subjects.length > 1 && subjects[0]! < verb && subjects.at(-1)! > verb ? subjects.at(-1) : undefined;
};

/** "KCNA reported, praising Russia", "accused Iran of supporting it", "sent troops to support Russia". */
function ofAdverbial(tree: Tree, predicate: number, verb: number, depth: number): Subject | null {
  const passive = isPassive(tree, verb);
  // "the envoy was summoned to protest": whoever summoned him does
  if (passive && isSaidByCaller(lemmaAt(tree, verb), lemmaAt(tree, predicate))) return null;
  const object = passive ? undefined : dependent(tree, verb, 'obj', 'iobj');
  const mark = dependents(tree, predicate, 'mark', 'case').map((m) => tree.tokens[m]!.text.toLowerCase());
  // "Putin sent a message, as reported by KCNA": it is the whole clause that is reported
  if (mark.includes('as') && isPassive(tree, predicate)) return null;
  if (object !== undefined) {
    if (mark.some((m) => OBJECT_MARKS.has(m)) && tree.tokens[predicate]!.xpos === 'VBG') {
      return { token: throughRelative(tree, object), by: 'control' };
    }
    const lead = leadsPurpose(lemmaAt(tree, verb), lemmaAt(tree, predicate));
    if (mark.includes('to') && lead === 'object') {
      return { token: throughRelative(tree, object), by: 'purpose' };
    }
  }
  if (mark.includes('to') && /^(call|appeal)$/.test(lemmaAt(tree, verb)))
    return controlled(tree, verb, depth);
  return shared(tree, verb, mark.includes('to') ? 'purpose' : 'participial', depth);
}
