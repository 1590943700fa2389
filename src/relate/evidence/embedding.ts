import type { Modality } from '../../model/evidence.ts';
import { baseOf, dependents, lemmaAt, prepositionOf, type Tree } from '../tree.ts';
import { DENYING_NOUNS, EMBEDDING_NOUNS } from './stance-words.ts';

/** What the word above says of an act. */
export interface Embedding {
  readonly negated: boolean;
  readonly modality: Modality | null;
  /** Whether what colours the head colours this, too. */
  readonly passOn: boolean;
  /** Nothing above it counts: what is said is not wished because the saying is. */
  readonly ends?: boolean;
}

export const PLAIN: Embedding = { negated: false, modality: null, passOn: true };

/** The modality whose list holds a word. */
export const has = (
  sets: Readonly<Record<Exclude<Modality, 'actual'>, ReadonlySet<string>>>,
  word: string,
): Modality | null => {
  for (const [modality, words] of Object.entries(sets)) if (words.has(word)) return modality as Modality;
  return null;
};

/** "plans for talks", "the end of the aid". */
export function ofNoun(lemma: string): Embedding | null {
  if (DENYING_NOUNS.has(lemma)) return { negated: true, modality: null, passOn: false };
  const modality = has(EMBEDDING_NOUNS, lemma);
  return modality && { negated: false, modality, passOn: false };
}

/** "planned talks with", "cancelled a visit to", "the visit was postponed", "called for sanctions". */
export function ofNominal(tree: Tree, at: number, verb: number, lemma: string): Embedding | null {
  // "ended its recognition of Taiwan", "renounces its claims": what was so is so no longer
  if (RENOUNCING.test(lemma) && LASTING.test(lemmaAt(tree, at)))
    return { negated: true, modality: null, passOn: true };
  const { dep } = tree.tokens[at]!;
  const asSubject = baseOf(dep) === 'nsubj' && dep !== 'nsubj:pass';
  if (asSubject) return null;
  if (
    /^(cancel|avoid|prevent|deny|block|scrap|abandon|reject|refuse|abort|ban|prohibit|oppose|lack|postpone|rule)$/.test(
      lemma,
    )
  ) {
    if (lemma === 'rule' && !dependents(tree, verb, 'compound:prt').length) return PLAIN;
    return { negated: lemma !== 'reject' && lemma !== 'oppose', modality: null, passOn: true };
  }
  if (
    /^(plan|seek|want|propose|consider|promise|pledge|vow|offer|threaten|prepare|suggest|intend|mull|weigh)$/.test(
      lemma,
    )
  ) {
    return { negated: false, modality: 'intended', passOn: true };
  }
  if (/^(demand|urge|request|recommend|need|advocate|require)$/.test(lemma))
    return { negated: false, modality: 'requested', passOn: true };
  if (/^(expect|schedule|await|anticipate|predict|forecast)$/.test(lemma))
    return { negated: false, modality: 'future', passOn: true };
  // "discussed the war in Korea": it is fought while they speak
  if (lemma === 'discuss' && isThis(tree, at)) return PLAIN;
  if (/^(fear|risk|suspect|allege|allow|discuss)$/.test(lemma))
    return { negated: false, modality: 'possible', passOn: true };
  return PLAIN;
}

/** "called for talks with", "threatened with sanctions". */
export function ofOblique(tree: Tree, at: number, lemma: string): Embedding | null {
  const preposition = prepositionOf(tree, at);
  if (preposition === 'for' && /^(call|appeal|push|press|ask|plead|lobby|campaign|argue)$/.test(lemma)) {
    return { negated: false, modality: 'requested', passOn: true };
  }
  if (preposition === 'for' && /^(prepare|plan|hope|wait|aim)$/.test(lemma))
    return { negated: false, modality: 'intended', passOn: true };
  if (preposition === 'to' && /^(agree|commit|vow)$/.test(lemma))
    return { negated: false, modality: 'intended', passOn: true };
  if (preposition === 'with' && lemma === 'threaten')
    return { negated: false, modality: 'intended', passOn: true };
  return null;
}

const isThis = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'det').some((d) => /^(?:the|this|these|that|those)$/.test(tree.words[d]!));

const RENOUNCING =
  /^(?:end|renounce|relinquish|withdraw|waive|drop|revoke|rescind|terminate|give|abandon|lose|cut|break|sever|suspend)$/;
const LASTING =
  /^(?:recognition|claim|support|backing|endorsement|opposition|objection|membership|protection|ties?|relations?|relationship|links?)$/;
