import type { Modality } from '../../model/evidence.ts';
import { baseOf, dependents, lemmaAt, prepositionOf, type Tree } from '../tree.ts';
import { PRESSING_VERBS } from '../words.ts';
import { DENIALS, isDeniedClause } from './denial.ts';
import { type Embedding, has, ofNominal, ofNoun, ofOblique, PLAIN } from './embedding.ts';
import { isEmpty, isNegator } from './negator.ts';
import { isAwaited, isBound, isDue, isOfTheFirst, isOutstanding } from './prospect.ts';
import {
  AUXILIARIES,
  DENYING_VERBS,
  DONE_BY_VOTING,
  EMBEDDING_ADJECTIVES,
  EMBEDDING_VERBS,
  STOPPING_VERBS,
} from './stance-words.ts';

/** Whether the text affirms an act, and as what. */
export interface Stance {
  readonly negated: boolean;
  readonly modality: Modality;
}

/** How high above the trigger something may still colour it. */
const HIGHEST = 10;

/** Strongest last: what is only hypothetical is neither planned nor future. */
const STRENGTH: readonly Modality[] = [
  'actual',
  'future',
  'intended',
  'requested',
  'possible',
  'hypothetical',
];

/**
 * Polarity and modality of a trigger, from its own auxiliaries and negations and from everything it is embedded in: "wants to",
 * "failed to", "plans for", "if", "urged ... to". Denials cancel out in pairs ("did not refuse").
 */
export function stanceOf(tree: Tree, trigger: number): Stance {
  let negated = false;
  let modality: Modality = 'actual';
  const say = (m: Modality | null) => {
    if (m && STRENGTH.indexOf(m) > STRENGTH.indexOf(modality)) modality = m;
  };
  let at = trigger;
  let below = -1;
  let own = true;
  for (let steps = 0; steps < HIGHEST && at >= 0; steps++) {
    const { head, dep } = tree.tokens[at]!;
    const base = baseOf(dep);
    if (own) {
      const here = ownStance(tree, at, below);
      if (here.negated) negated = !negated;
      say(here.modality);
    }
    if (base === 'advcl' || base === 'acl' || base === 'ccomp') {
      const mark = markOf(tree, at);
      if (/^(if|unless|whether|lest|should|provided|assuming)$/.test(mark)) {
        // "denied whether", "asked if": an open question; a condition otherwise
        say(base === 'ccomp' ? 'possible' : 'hypothetical');
      }
      if (mark === 'without') negated = !negated;
    }
    if (isAwaited(tree, at)) say('future');
    if (head < 0) break;
    const above = embedding(tree, at, head, base);
    if (above === null) break;
    if (above.negated) negated = !negated;
    say(above.modality);
    if (above.ends) break;
    own = above.passOn;
    below = at;
    at = head;
  }
  return { negated, modality };
}

/** What the head says of the act that hangs on it; null when the head's colour ends here. */
function embedding(tree: Tree, at: number, head: number, base: string): Embedding | null {
  const lemma = lemmaAt(tree, head);
  const isVerb = tree.tokens[head]!.tag === 'VERB';
  switch (base) {
    case 'xcomp':
      if (lemma === 'vote' && DONE_BY_VOTING.has(lemmaAt(tree, at))) return PLAIN;
      if (isOutstanding(tree, head)) return { negated: true, modality: null, passOn: true };
      if (isBound(tree, head)) return { negated: false, modality: 'requested', passOn: true };
      return isVerb ? ofVerb(lemma, true, passiveObject(tree, head)) : ofAdjective(tree, head);
    case 'ccomp':
      // what is said is affirmed by its own words alone
      return /^(want|hope|wish|demand|insist|expect)$/.test(lemma)
        ? { ...ofClauseVerb(tree, at, lemma), passOn: true }
        : { ...ofClauseVerb(tree, at, lemma), ends: true };
    case 'advcl': {
      const mark = markOf(tree, at);
      if (mark === 'to') {
        if (lemma === 'vote' && DONE_BY_VOTING.has(lemmaAt(tree, at))) return PLAIN;
        if (isVerb && (EMBEDDING_VERBS.requested.has(lemma) || EMBEDDING_VERBS.intended.has(lemma)))
          return ofVerb(lemma, true, true);
        return isVerb ? { negated: false, modality: 'intended', passOn: false } : ofAdjective(tree, head);
      }
      // "voted against ratifying"
      if (mark === 'against' && /^(?:vote|decide|rule|campaign|argue)$/.test(lemma))
        return { negated: true, modality: null, passOn: true };
      if (mark === 'from' && STOPPING_VERBS.has(lemma))
        return { negated: true, modality: null, passOn: true };
      // "intends to pressure Iran into stopping"
      if (mark === 'into' && PRESSING_VERBS.has(lemma))
        return { negated: false, modality: 'requested', passOn: false };
      // "sought to calm China after the Dalai Lama met": a circumstance stands on its own
      return null;
    }
    case 'acl':
      // "its demand that Iran stop"
      if (markOf(tree, at) === 'that' && ofNoun(lemma)?.modality === 'requested')
        return { negated: false, modality: 'requested', passOn: false };
      // "demanded in a letter that Iran stop": the parser may hang the demand on the letter
      if (
        markOf(tree, at) === 'that' &&
        baseOf(tree.tokens[head]!.dep) === 'obl' &&
        tree.tokens[head]!.head >= 0
      )
        return { ...ofClauseVerb(tree, at, lemmaAt(tree, tree.tokens[head]!.head)), ends: true };
      if (tree.tokens[at]!.dep === 'acl:relcl' || markOf(tree, at) !== 'to') return null;
      if (isOfTheFirst(tree, head)) return PLAIN;
      // "asking his administration to act": the parser may hang the act on the one who is asked
      if (isAsked(tree, head)) return { negated: false, modality: 'requested', passOn: false };
      return ofNoun(lemma) ?? { negated: false, modality: 'intended', passOn: false };
    case 'conj':
      // "will meet and sign": the auxiliary stands once; a negation with it only when the verbs share the subject
      return sharesAuxiliary(tree, at, head) ? PLAIN : { negated: false, modality: null, passOn: false };
    case 'obj':
    case 'nsubj':
      return isVerb && tree.tokens[at]!.tag === 'NOUN' ? ofNominal(tree, at, head, lemma) : null;
    case 'obl':
      return isVerb && tree.tokens[at]!.tag === 'NOUN' ? ofOblique(tree, at, lemma) : null;
    case 'nmod': {
      const of = /^(of|for|on|to)$/.test(prepositionOf(tree, at) ?? '');
      return of && tree.tokens[at]!.tag === 'NOUN' ? ofNoun(lemma) : null;
    }
    default:
      return null;
  }
}

function isAsked(tree: Tree, noun: number): boolean {
  const { dep, head } = tree.tokens[noun]!;
  if (head < 0 || !/^i?obj$/.test(dep) || tree.tokens[head]!.tag !== 'VERB') return false;
  return EMBEDDING_VERBS.requested.has(lemmaAt(tree, head));
}

const ofVerb = (lemma: string, passOn: boolean, asked: boolean): Embedding => {
  if (DENYING_VERBS.has(lemma)) return { negated: true, modality: null, passOn };
  if (asked && /^(want|expect|warn)$/.test(lemma))
    return { negated: false, modality: lemma === 'expect' ? 'future' : 'requested', passOn };
  return { negated: false, modality: has(EMBEDDING_VERBS, lemma), passOn };
};

/** "wants Iran to stop" asks, "wants to stop" intends. */
const passiveObject = (tree: Tree, verb: number): boolean => dependents(tree, verb, 'obj', 'iobj').length > 0;

/** Finite complements: "demanded that Iran stop", "denied that it attacked", "hopes it will sign". */
function ofClauseVerb(tree: Tree, at: number, lemma: string): Embedding {
  const plain = { negated: false, modality: null, passOn: false };
  if (DENIALS.test(lemma)) return { ...plain, negated: true };
  const bare = !dependents(tree, at, 'nsubj').length;
  if (bare) return ofVerb(lemma, true, false);
  if (/^(demand|insist|urge|ask|request|recommend|propose|suggest|order|require|want|call)$/.test(lemma)) {
    return isSubjunctive(tree, at, lemma) || lemma === 'want' ? { ...plain, modality: 'requested' } : plain;
  }
  if (/^(hope|wish)$/.test(lemma)) return { ...plain, modality: 'intended' };
  if (/^(doubt|suspect|fear)$/.test(lemma)) return { ...plain, modality: 'possible' };
  return plain;
}

/**
 * The bare verb form of a demand: "insisted that Iran stop", "demanded that troops be withdrawn". The tagger may take it for a plural's
 * present, which says as much but where somebody claims that something is so: "insists that they stop".
 */
function isSubjunctive(tree: Tree, at: number, lemma: string): boolean {
  const { xpos } = tree.tokens[at]!;
  if (dependents(tree, at, 'aux', 'cop').some((a) => tree.words[a] === 'be')) return true;
  if (dependents(tree, at, 'aux').length) return false;
  const plural = dependents(tree, at, 'nsubj').some((n) => /S$/.test(tree.tokens[n]!.xpos));
  return xpos === 'VB' || (xpos === 'VBP' && !(plural && /^(?:insist|suggest)$/.test(lemma)));
}

/** "is likely to sign", "is ready to talk", "is due to meet". */
function ofAdjective(tree: Tree, adjective: number): Embedding {
  const lemma = lemmaAt(tree, adjective);
  if (/^(unable|unwilling|reluctant)$/.test(lemma)) return { negated: true, modality: null, passOn: true };
  return { negated: false, modality: has(EMBEDDING_ADJECTIVES, lemma), passOn: true };
}

/** Negations and auxiliaries that hang on the word itself; `below` is the dependent we came from. */
function ownStance(tree: Tree, at: number, below: number): { negated: boolean; modality: Modality | null } {
  let negated = false;
  let modality: Modality | null = null;
  for (const d of tree.dependents[at]!) {
    if (d === below) continue;
    const token = tree.tokens[d]!;
    const word = token.text.toLowerCase();
    const base = baseOf(token.dep);
    if (
      (base === 'advmod' || base === 'det' || base === 'cc' || base === 'aux' || base === 'dep') &&
      isNegator(tree, d, at)
    )
      negated = !negated;
    // "no country has signed", "none of them signed"
    if ((base === 'nsubj' || base === 'obj') && isEmpty(tree, d)) negated = !negated;
    if (base === 'aux') {
      const said = isFutureInPast(tree, at, word) ? 'future' : (AUXILIARIES[word] ?? null);
      // "denied that it would supply weapons" says nothing of what it will do
      modality = stronger(modality, said === 'future' && isDeniedClause(tree, at) ? 'hypothetical' : said);
    }
    if (base === 'amod')
      modality = stronger(
        modality,
        has(EMBEDDING_ADJECTIVES, token.lemma.toLowerCase()) ?? has(EMBEDDING_ADJECTIVES, word),
      );
    // "is going to sign", "has to stop"
    if (base === 'mark' && word === 'yet') negated = !negated;
  }
  if (isDue(tree, at)) modality = stronger(modality, 'future');
  return { negated, modality };
}

/** "said it would boycott the vote": the future seen from the past, unless on a condition. */
function isFutureInPast(tree: Tree, at: number, auxiliary: string): boolean {
  const { dep, head } = tree.tokens[at]!;
  if (!/^(would|'d|’d)$/.test(auxiliary) || baseOf(dep) !== 'ccomp' || head < 0) return false;
  if (!/^VB[DN]$/.test(tree.tokens[head]!.xpos) || tree.tokens[head]!.tag !== 'VERB') return false;
  return !dependents(tree, at, 'advcl').some((c) => /^(if|unless|should|provided)$/.test(markOf(tree, c)));
}

const stronger = (a: Modality | null, b: Modality | null): Modality | null =>
  !b || (a && STRENGTH.indexOf(a) >= STRENGTH.indexOf(b)) ? a : b;

function markOf(tree: Tree, clause: number): string {
  const marks = dependents(tree, clause, 'mark', 'case').map((m) => tree.tokens[m]!.text.toLowerCase());
  // "in order to", "so as to"
  return marks.includes('to') ? 'to' : (marks[0] ?? '');
}

function sharesAuxiliary(tree: Tree, at: number, head: number): boolean {
  if (tree.tokens[at]!.tag !== 'VERB' || tree.tokens[head]!.tag !== 'VERB')
    return tree.tokens[at]!.tag === 'NOUN' && tree.tokens[head]!.tag === 'NOUN';
  if (dependents(tree, at, 'nsubj', 'aux').length) return false;
  const a = tree.tokens[at]!.xpos;
  const b = tree.tokens[head]!.xpos;
  return a === b;
}
