import {
  baseOf,
  conjuncts,
  dependents,
  isRelativePronoun,
  lemmaAt,
  prepositionOf,
  reach,
  type Tree,
} from '../tree.ts';
import { PARTITIVES, RECEIVING_VERBS, SUPPORT_VERBS } from '../words.ts';
import { type Add, type Argument, type ArgumentView, inSlot } from './argument.ts';
import { aimedAt } from './complements.ts';
import { throughRelative } from './relative-clause.ts';
import { subjectOf } from './subject.ts';
import { isTemporal } from './temporal.ts';
import { hanging, nestedPartners } from './verb-view.ts';

/**
 * The argument view of a noun that names an act: "Putin's visit to Kim", "the dispatch of troops to Russia",
 * "Russia launched an attack on Ukraine" (the act's actor is the support verb's subject).
 *
 * @param carriers verb views that have the noun as their object
 */
export function nounView(tree: Tree, noun: number, carriers: readonly ArgumentView[]): ArgumentView {
  const found: Argument[] = [];
  const add = (slot: Argument['slot'], token: number, by: string, weak = false) => {
    if (token !== noun && !found.some((a) => a.slot === slot && a.token === token))
      found.push({ slot, token, by, weak });
  };
  ownArguments(tree, noun, add);
  // "a series of attacks on X by Y": the prepositions may hang on the measure
  const { head } = tree.tokens[noun]!;
  if (head >= 0 && PARTITIVES.has(lemmaAt(tree, head)) && baseOf(tree.tokens[noun]!.dep) === 'nmod')
    ownArguments(tree, head, add);
  // "political and economic cooperation", "talks and a visit": a coordinated noun shares what follows the last
  if (baseOf(tree.tokens[noun]!.dep) === 'conj' && head >= 0 && tree.tokens[head]!.tag === 'NOUN') {
    for (const p of dependents(tree, head, 'nmod:poss'))
      add('possessor', throughRelative(tree, p), 'conjoined', true);
  }
  for (const c of dependents(tree, noun, 'conj')) {
    if (tree.tokens[c]!.tag !== 'NOUN') continue;
    for (const n of dependents(tree, c, 'nmod')) {
      const preposition = prepositionOf(tree, n);
      if (preposition) add(`prep:${preposition}`, throughRelative(tree, n), 'conjoined', true);
    }
  }
  for (const carrier of carriers) carried(carrier, lemmaAt(tree, noun), add);
  // "Turkey's refusal to meet with Armenia": whom the act it announces is aimed at
  for (const c of dependents(tree, noun, 'acl')) {
    demandedOf(tree, c, add);
    if (!dependents(tree, c, 'mark').some((m) => lemmaAt(tree, m) === 'to')) continue;
    add('clause', c, 'complement');
    for (const o of aimedAt(tree, c)) add('clause-object', o, 'complement');
  }
  // "Russia is an ally of Iran", "Belarus, an ally of Russia,"
  if (dependents(tree, noun, 'cop').length) {
    const subject = subjectOf(tree, noun);
    if (subject) add('subject', subject.token, 'copula');
  } else if (baseOf(tree.tokens[noun]!.dep) === 'appos' && head >= 0 && isAgent(tree, noun))
    add('subject', head, 'apposition');
  misplaced(tree, noun, add);
  for (const s of attendedBy(tree, noun, found)) add('subject', s, 'circumstance', true);
  for (const s of sidingBy(tree, noun)) add('subject', s, 'circumstance', true);
  for (const s of yieldingTo(tree, noun, found)) add('object', s, 'circumstance', true);
  return { predicate: noun, pos: 'noun', lemma: lemmaAt(tree, noun), particles: [], arguments: found };
}

/** "its demand that Iran stop", "the request that Iran be heard": who is to act in what a noun asks for. */
function demandedOf(tree: Tree, clause: number, add: Add): void {
  if (!dependents(tree, clause, 'mark').some((m) => lemmaAt(tree, m) === 'that')) return;
  const actor = dependents(tree, clause, 'nsubj')[0];
  if (actor === undefined || isRelativePronoun(tree, actor)) return;
  add('clause', clause, 'complement');
  add('clause-subject', actor, 'complement');
}

/** "Belarus, an ally of Russia": who does; not "a camp, the seventh attack this month": what is done. */
const isAgent = (tree: Tree, noun: number): boolean =>
  /(?:er|or|ist|ant|ent|ally|foe|friend|enemy|rival|critic|chief|partner)$/.test(lemmaAt(tree, noun));

function ownArguments(tree: Tree, noun: number, add: Add): void {
  for (const d of tree.dependents[noun]!) {
    const dep = tree.tokens[d]!.dep;
    if (dep === 'nmod:poss') add('possessor', throughRelative(tree, d), 'possessive');
    else if (dep === 'compound' || dep === 'amod' || dep === 'nmod:desc' || dep === 'nmod:unmarked') {
      const deeper = dependents(tree, d, 'compound', 'conj', 'dep', 'nmod');
      for (const c of [d, ...deeper, ...hyphenated(tree, d, noun)]) add('compound', c, 'compound');
    } else if (dep === 'obl:unmarked') {
      // "trade last year between Chile and Peru": the partners hung on the time
      nestedPartners(tree, d, add);
    } else if (dep === 'nmod' || dep === 'obl') {
      const preposition = prepositionOf(tree, d);
      if (preposition && !isTemporal(tree, d))
        add(`prep:${preposition}`, throughRelative(tree, d), 'nominal');
      // "a suspension of aid to Yemen"
      if (preposition === 'of') hanging(tree, d, add, 1);
      // "an attack by aircraft on the ship": hung on the last noun
      if (preposition === 'by')
        for (const n of dependents(tree, d, 'nmod'))
          if (prepositionOf(tree, n) === 'on') add('prep:on', throughRelative(tree, n), 'attachment', true);
      nestedPartners(tree, d, add);
    } else if (dep === 'acl' && tree.tokens[d]!.xpos === 'VBN') {
      // "the sanctions imposed on India by Japan"
      for (const o of dependents(tree, d, 'obl')) {
        const preposition = prepositionOf(tree, o);
        if (preposition && !isTemporal(tree, o))
          add(`prep:${preposition}`, throughRelative(tree, o), 'participial', true);
      }
    }
  }
}

const ENCOUNTERS = new Set(
  `talk talks meeting negotiation negotiations consultation consultations discussion discussions visit summit
   agreement deal accord pact`.split(/\s+/),
);

/** "flew to Oslo for talks with Norway", "said after a meeting with X": who does the one thing has the other. */
function attendedBy(tree: Tree, noun: number, found: readonly Argument[]): readonly number[] {
  if (!ENCOUNTERS.has(lemmaAt(tree, noun))) return [];
  if (found.some((a) => /^(subject|possessor|prep:(by|of|between|among|from))$/.test(a.slot))) return [];
  let at = noun;
  // "for a visit after talks with X"
  for (let steps = 0; steps < 2; steps++) {
    // "settled it in talks in Oslo" were talks with somebody else
    if (!/^(for|after|before|during|following|ahead of|amid)$/.test(prepositionOf(tree, at) ?? '')) return [];
    const { dep, head } = tree.tokens[at]!;
    if (head < 0) return [];
    if (dep === 'obl' && tree.tokens[head]!.tag === 'VERB') {
      const subject = subjectOf(tree, head);
      return subject ? [subject.token] : [];
    }
    if (dep !== 'nmod') return [];
    at = head;
  }
  return [];
}

/** "voted in favor of it", "marched in support of X": whose favor it is. */
function sidingBy(tree: Tree, noun: number): readonly number[] {
  const { dep, head } = tree.tokens[noun]!;
  if (dep !== 'obl' || !SIDING.test(tree.words[noun]!) || prepositionOf(tree, noun) !== 'in') return [];
  const subject = head >= 0 && tree.tokens[head]!.tag === 'VERB' ? subjectOf(tree, head) : null;
  return subject ? [subject.token] : [];
}

const SIDING = /^(?:favou?r|support)$/;

/** "gave in after months of pressure from X", "resigned amid criticism by X": who acts was the one it was put on. */
function yieldingTo(tree: Tree, noun: number, found: readonly Argument[]): readonly number[] {
  if (!/^(?:pressure|criticism|condemnation|scrutiny|insistence|urging)$/.test(lemmaAt(tree, noun)))
    return [];
  if (
    !found.some((a) => /^prep:(?:from|by)$/.test(a.slot)) ||
    found.some((a) => /^prep:(?:on|of)$/.test(a.slot))
  )
    return [];
  const { head: measure } = tree.tokens[noun]!;
  const top = prepositionOf(tree, noun) === 'of' && measure >= 0 ? measure : noun;
  if (
    !/^(?:under|after|following|amid|despite|because of|in the face of)$/.test(prepositionOf(tree, top) ?? '')
  )
    return [];
  const { head } = tree.tokens[top]!;
  const subject = head >= 0 && tree.tokens[head]!.tag === 'VERB' ? subjectOf(tree, head) : null;
  return subject ? [subject.token] : [];
}

/** "praised the dispatch of troops to Russia": the parser may hang what directly follows the noun on the verb. */
function misplaced(tree: Tree, noun: number, add: Add): void {
  const { head } = tree.tokens[noun]!;
  if (head < 0 || head > noun || tree.tokens[head]!.tag !== 'VERB') return;
  let end = reach(tree, noun)[1];
  for (const o of dependents(tree, head, 'obl')) {
    const [first, last] = reach(tree, o);
    const preposition = prepositionOf(tree, o);
    if (first !== end + 1 || !preposition) continue;
    add(`prep:${preposition}`, throughRelative(tree, o), 'attachment', true);
    end = last;
  }
}

/** "the Paris-Berlin dialogue": the other half of a hyphenated pair. */
function hyphenated(tree: Tree, half: number, noun: number): readonly number[] {
  const dash = (i: number) => /^[-–]$/.test(tree.tokens[i]?.text ?? '');
  return [dash(half + 1) ? half + 2 : -1, dash(half - 1) ? half - 2 : -1].filter(
    (i) => i >= 0 && i < noun && /^(PROPN|ADJ)$/.test(tree.tokens[i]!.tag),
  );
}

/** What a verb lends the noun that is its object. */
function carried(carrier: ArgumentView, noun: string, add: Add): void {
  const supports =
    (SUPPORT_VERBS.has(carrier.lemma) && !(HANDLING.test(carrier.lemma) && PACT.test(noun))) ||
    (carrier.lemma === 'draw' && carrier.particles.includes('up'));
  const receives = !supports && RECEIVING_VERBS.has(carrier.lemma);
  // "remains the largest donor"
  const is = /^(?:remain|become)$/.test(carrier.lemma);
  if (is) for (const s of inSlot(carrier, 'subject')) add('subject', s.token, 'copula');
  if (supports) for (const s of inSlot(carrier, 'subject')) add('subject', s.token, 'support verb');
  if (receives) for (const s of inSlot(carrier, 'subject')) add('object', s.token, 'receiving verb');
  for (const a of carrier.arguments) {
    if (supports && a.slot === 'indirect-object') add('prep:to', a.token, 'support verb', true);
    if (!a.slot.startsWith('prep:') || a.weak) continue;
    if (supports || receives) add(a.slot, a.token, 'support verb', true);
  }
}

/** "gave the treaty more votes", "used the deal with Cuba": whoever handles a pact need not be one of those who made it. */
const HANDLING = /^(?:give|use|show|put|place|send|raise|lay|play|level|deliver|introduce|file)$/;
const PACT = /^(?:treaty|pact|accord|agreement|deal|convention|memorandum)$/;

/** "engaged in talks with", "came under attack from" */
const ENGAGING = new Set(['engage', 'enter', 'embark', 'take', 'participate', 'join', 'go']);

/**
 * For each noun the verb views whose object it is, coordinated objects included.
 *
 * @param viewOf the view of a verb
 */
export function carriersByNoun(
  tree: Tree,
  viewOf: (verb: number) => ArgumentView,
): ReadonlyMap<number, readonly ArgumentView[]> {
  const carriers = new Map<number, ArgumentView[]>();
  const carry = (noun: number, view: ArgumentView) => {
    const others = carriers.get(noun);
    if (others) others.push(view);
    else carriers.set(noun, [view]);
  };
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    if (tree.tokens[verb]!.tag !== 'VERB') continue;
    const view = viewOf(verb);
    const slots = ENGAGING.has(view.lemma) ? CARRYING_WHEN_ENGAGED : CARRYING;
    for (const slot of slots) {
      for (const object of inSlot(view, slot)) {
        for (const noun of conjuncts(tree, object.token)) {
          carry(noun, view);
          for (const n of measured(tree, noun)) carry(n, view);
        }
      }
    }
  }
  return carriers;
}

const CARRYING = ['object'] as const;
const CARRYING_WHEN_ENGAGED = ['object', 'prep:in', 'prep:into', 'prep:on'] as const;

/** "a series of talks" -> talks */
const measured = (tree: Tree, noun: number): readonly number[] =>
  PARTITIVES.has(lemmaAt(tree, noun))
    ? dependents(tree, noun, 'nmod').filter((n) => prepositionOf(tree, n) === 'of')
    : [];
