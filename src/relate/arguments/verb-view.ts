import type { Slot } from '../../ontology/relation-type.ts';
import {
  baseOf,
  dependent,
  dependents,
  isNominal,
  lemmaAt,
  prepositionOf,
  reach,
  type Tree,
} from '../tree.ts';
import { PARTITIVES } from '../words.ts';
import type { Add, Argument, ArgumentView } from './argument.ts';
import { addClauses } from './complements.ts';
import { recipients } from './recipients.ts';
import { gapObject, throughRelative } from './relative-clause.ts';
import { causers, standInSubjects } from './stand-in-subjects.ts';
import { subjectOf } from './subject.ts';
import { isTemporal } from './temporal.ts';
import { isPassive } from './voice.ts';

const PARTICLES = new Set(
  'up out off down away back over in on aside apart together forward ahead through around along'.split(' '),
);

/** The argument view of a verb, with voice, relative clauses, coordination and control undone. */
export function verbView(tree: Tree, verb: number): ArgumentView {
  const passive = isPassive(tree, verb);
  const found: Argument[] = [];
  const add = (slot: Argument['slot'], token: number, by: string, weak = false) => {
    if (token !== verb && !found.some((a) => a.slot === slot && a.token === token))
      found.push({ slot, token, by, weak });
  };

  const subject = subjectOf(tree, verb);
  const objects = dependents(tree, verb, 'obj').map((o) => namedBy(tree, throughRelative(tree, o)));
  // "called US President NAME to discuss it": the country taken for the object, the name for a complement
  const complement = dependents(tree, verb, 'xcomp').find((x) => tree.tokens[x]!.tag === 'PROPN');
  if (
    objects.length === 1 &&
    complement !== undefined &&
    lemmaAt(tree, verb) === 'call' &&
    tree.tokens[objects[0]!]!.tag === 'PROPN' &&
    reach(tree, complement)[0] === objects[0]! + 1 &&
    dependents(tree, complement, 'nmod:desc').length
  )
    objects.splice(0, 1, complement);
  // "met his counterpart President NAME": a title and its name taken for two objects
  const [title, name] = objects;
  if (
    name !== undefined &&
    tree.tokens[name]!.tag === 'PROPN' &&
    tree.tokens[title!]!.tag === 'NOUN' &&
    reach(tree, name)[0] === title! + 1
  )
    objects.shift();
  // two subjects around a verb without object: the one behind it is the object the parser mislabelled
  const subjects = dependents(tree, verb, 'nsubj');
  if (!passive && !objects.length && subjects.length > 1 && subjects[0]! < verb && subjects.at(-1)! > verb)
    objects.push(subjects.at(-1)!);
  if (!passive && !objects.length) objects.push(...hungElsewhere(tree, verb));
  if (subject) {
    // "Iran was given weapons": the passive's subject receives, the object stays object
    const slot: Slot = !passive ? 'subject' : objects.length ? 'indirect-object' : 'object';
    add(slot, subject.token, passive ? 'passive' : subject.by);
  }
  for (const r of recipients(tree, verb, objects)) add('indirect-object', r, 'active');
  for (const o of objects) add('object', o, 'active');
  for (const o of dependents(tree, verb, 'iobj')) {
    add('indirect-object', throughRelative(tree, o), 'active');
    // "reassured China that ...": alone it is simply the object
    if (!objects.length) add('object', throughRelative(tree, o), 'active');
  }
  if (!objects.length && !passive) {
    const gap = gapObject(tree, verb);
    if (gap !== null) add('object', gap, 'relative');
    else for (const o of sharedObjects(tree, verb)) add('object', throughRelative(tree, o), 'conjoined');
  }

  for (const o of earlierObjects(tree, verb, passive))
    add('shared-object', throughRelative(tree, o), 'conjoined', true);

  // "sent a message, as reported by KCNA": what the main clause is about is what is reported
  if (
    passive &&
    !found.length &&
    dependents(tree, verb, 'mark', 'advmod').some((m) => lemmaAt(tree, m) === 'as')
  ) {
    const { head } = tree.tokens[verb]!;
    if (head >= 0)
      for (const o of dependents(tree, head, 'obj'))
        add('object', throughRelative(tree, o), 'as-clause', true);
  }
  // a clause with a subject of its own needs none: "a treaty that all could sign"
  for (const s of subject?.by === 'clause' ? [] : standInSubjects(tree, verb))
    add(passive ? 'object' : 'subject', s, 'author', true);
  if (passive && !found.some((a) => a.slot === 'subject'))
    for (const s of causers(tree, verb)) add('subject', s, 'causative');

  for (const o of dependents(tree, verb, 'obl', 'nmod')) addOblique(tree, o, passive, add);
  // "signed a treaty with Russia": the parser may hang "with Russia" on the treaty
  for (const o of [...found]) if (o.slot === 'object' && o.token > verb) hanging(tree, o.token, add);
  // "an agreement between Egypt and Israel was signed"
  if (passive && subject) between(tree, subject.token, add);
  // "proposed in Vienna by Germany": the agent hung on the place
  if (passive && !found.some((a) => a.slot === 'subject')) {
    for (const a of [...found]) if (a.slot === 'prep:by') add('subject', a.token, 'passive', true);
  }
  sharedObliques(tree, verb, passive, add);
  // "called the mayor a fool": the second object is a name for the first
  if (objects.length > 1 && NAMING.test(lemmaAt(tree, verb))) add('clause', objects.at(-1)!, 'naming');
  addClauses(tree, verb, found, add);
  return {
    predicate: verb,
    pos: 'verb',
    lemma: lemmaAt(tree, verb),
    particles: particlesOf(tree, verb),
    arguments: found,
  };
}

/** "praised what he called Merkel's courage": the object is what the relative clause calls it. */
function namedBy(tree: Tree, object: number): number {
  if (lemmaAt(tree, object) !== 'what') return object;
  const clause = dependents(tree, object, 'acl').find((c) =>
    /^(call|describe|term|label)$/.test(lemmaAt(tree, c)),
  );
  return clause === undefined ? object : (dependent(tree, clause, 'obj', 'xcomp') ?? object);
}

const NAMING = /^(?:call|name|dub|label|brand|term|deem|consider)$/;

/** "freed on bail two ministers", "called Foreign Minister NAME to discuss": an object that the parser hung on an oblique, or took for a complement. */
function hungElsewhere(tree: Tree, verb: number): readonly number[] {
  const named = dependents(tree, verb, 'xcomp').filter(
    (x) => tree.tokens[x]!.tag === 'PROPN' && !BECOMING.test(lemmaAt(tree, verb)),
  );
  const onOblique = dependents(tree, verb, 'obl')
    .filter((o) => o > verb && isNominal(tree, o))
    .flatMap((o) => dependents(tree, o, 'obj'));
  // "urged valued partners to help": a participle before a noun, taken for what one is urged to be
  const next = tree.tokens[verb + 1];
  const onParticiple =
    next?.head === verb && next.dep === 'xcomp' && next.xpos === 'VBN'
      ? dependents(tree, verb + 1, 'obj')
      : [];
  return [...named, ...onOblique, ...onParticiple];
}

/** Verbs whose complement says what their subject is. */
const BECOMING = /^(?:be|become|remain|stay|seem|appear|feel|look|sound|turn|prove|end)$/;

function addOblique(tree: Tree, o: number, passive: boolean, add: Add): void {
  if (baseOf(tree.tokens[o]!.dep) === 'nmod' && tree.tokens[o]!.dep !== 'nmod') return;
  const token = throughRelative(tree, o);
  const agent = tree.tokens[o]!.dep === 'obl:agent' ? 'by' : null;
  const preposition = prepositionOf(tree, o) ?? agent ?? strandedPreposition(tree, o);
  if (isTemporal(tree, o)) {
    // "declared a truce on Monday in Yemen": the place hung on the day
    for (const n of dependents(tree, o, 'nmod')) {
      const own = prepositionOf(tree, n);
      if (own && own !== 'of' && !isTemporal(tree, n))
        add(`prep:${own}`, throughRelative(tree, n), 'attachment', true);
    }
    return;
  }
  if (!preposition) {
    // "pardoned Estrada" with the name hung as an oblique
    if (!passive && isNominal(tree, o)) add('object', token, 'unmarked', true);
    return;
  }
  if (tree.tokens[o]!.dep === 'obl:agent' || (passive && /^(by|between)$/.test(preposition)))
    add('subject', token, 'passive');
  add(`prep:${preposition}`, token, 'oblique');
  const [first] = preposition.split(' ');
  if (first !== preposition) add(`prep:${first!}`, token, 'oblique', true);
  // "stayed on alert in Tripoli", "went on strike at Ford": the phrase and its verb are one predicate
  if (isState(tree, o, preposition)) hanging(tree, o, add);
  else nestedPartners(tree, o, add);
}

/** "on alert", "under siege", "in talks": a bare noun that says in what state somebody is. */
const isState = (tree: Tree, noun: number, preposition: string): boolean =>
  /^(?:on|under|in)$/.test(preposition) &&
  /^(?:alert|standby|strike|trial|guard|patrol|duty|watch|siege|attack|pressure|arrest|talk|contact)$/.test(
    lemmaAt(tree, noun),
  ) &&
  !dependents(tree, noun, 'det', 'nmod:poss').length;

/**
 * What hangs on the noun that a verb acts on belongs to the act as well: "signed a treaty with Russia", "declared a state of siege in Quito",
 * "suspended supplies and flights to Armenia", "lifted the restrictions imposed on Cuba".
 */
export function hanging(tree: Tree, noun: number, add: Add, depth = 0): void {
  for (const d of tree.dependents[noun]!) {
    if (d < noun) continue;
    const { dep, tag, xpos } = tree.tokens[d]!;
    if (dep === 'nmod') {
      const preposition = prepositionOf(tree, d);
      // "pulled out most of its soldiers" is not out of them
      const measures = preposition === 'of' && PARTITIVES.has(lemmaAt(tree, noun));
      if (!preposition || isTemporal(tree, d)) continue;
      if (!measures) add(`prep:${preposition}`, throughRelative(tree, d), 'attachment', true);
      if (preposition === 'of' && depth < DEEPEST) hanging(tree, d, add, depth + 1);
      else nestedPartners(tree, d, add);
    } else if (dep === 'conj' && tag === 'NOUN' && depth < DEEPEST) hanging(tree, d, add, depth + 1);
    // "the ban imposed on Cuba", "the ban that it imposed on Cuba"
    else if ((dep === 'acl' && xpos === 'VBN') || (dep === 'acl:relcl' && IMPOSING.test(lemmaAt(tree, d)))) {
      for (const o of dependents(tree, d, 'obl')) {
        const preposition = prepositionOf(tree, o);
        // whoever imposed them is another matter
        if (preposition && preposition !== 'by' && !isTemporal(tree, o))
          add(`prep:${preposition}`, throughRelative(tree, o), 'attachment', true);
      }
    }
  }
}

/** Whom something holds between belongs to the act that makes it, on whichever side of the verb it stands. */
function between(tree: Tree, noun: number, add: Add): void {
  for (const d of dependents(tree, noun, 'nmod'))
    if (prepositionOf(tree, d) === 'between')
      add('prep:between', throughRelative(tree, d), 'attachment', true);
}

const IMPOSING = /^(?:impose|place|put|levy|slap|introduce)$/;

const strandedPreposition = (tree: Tree, o: number): string | null =>
  // a participle that works as preposition: "regarding Iran", "including Russia"
  dependents(tree, o, 'mark').map((m) => lemmaAt(tree, m))[0] ?? null;

/** Prepositions whose object is rarely a modifier of the noun before it. */
const PARTNER = /^(with|between|by|against|to|from|into|toward|towards)$/;
/** "gave money in response to the storm", "renewed it in a blow to the deal": what an act follows on or means is no partner of it. */
const OCCASIONS =
  /^(?:response|reaction|addition|relation|regard|respect|contrast|comparison|accordance|line|keeping|blow|setback|boost|nod|reference|opposition|retaliation|revenge|return|exchange)$/;
/** How far down a chain of nominals a verb's partner may have been hung. */
const DEEPEST = 3;

/** "met in Geneva with Iran", "returned uranium from reactors to Russia": the parser may hang the partner on the last noun. */
export function nestedPartners(tree: Tree, o: number, add: Add, depth = 0): void {
  if (prepositionOf(tree, o) === 'in' && OCCASIONS.test(lemmaAt(tree, o))) return;
  for (const n of dependents(tree, o, 'nmod')) {
    if (tree.tokens[n]!.dep !== 'nmod' || isTemporal(tree, n)) continue;
    const preposition = prepositionOf(tree, n);
    if (preposition && PARTNER.test(preposition))
      add(`prep:${preposition}`, throughRelative(tree, n), 'attachment', true);
    if (depth < DEEPEST) nestedPartners(tree, n, add, depth + 1);
  }
}

/** "visited and praised the troops": the first verb's object is to the right of both. */
function sharedObjects(tree: Tree, verb: number): readonly number[] {
  const next = dependents(tree, verb, 'conj').find((c) => tree.tokens[c]!.tag === 'VERB');
  if (next === undefined || dependents(tree, verb, 'obl', 'ccomp', 'xcomp', 'advcl').length) return [];
  // only with nothing but "and" between them
  if (next - verb > 3 || isPassive(tree, next)) return [];
  return dependents(tree, next, 'obj');
}

/** "accused Iran of plotting and cut relations": what the verb before acts on, where both have one subject. */
function earlierObjects(tree: Tree, verb: number, passive: boolean): readonly number[] {
  const { dep, head } = tree.tokens[verb]!;
  if (dep !== 'conj' || head < 0 || tree.tokens[head]!.tag !== 'VERB' || passive || isPassive(tree, head))
    return [];
  return dependents(tree, verb, 'nsubj').length ? [] : dependents(tree, head, 'obj');
}

/** "met and talked with Kim", "firms owned or run by Kim" */
function sharedObliques(tree: Tree, verb: number, passive: boolean, add: Add): void {
  const next = dependents(tree, verb, 'conj').find((c) => tree.tokens[c]!.tag === 'VERB');
  if (next === undefined || next - verb > 3) return;
  for (const o of dependents(tree, next, 'obl')) {
    const preposition = prepositionOf(tree, o);
    if (!preposition) continue;
    if (passive && preposition === 'by' && isPassive(tree, next))
      add('subject', throughRelative(tree, o), 'passive');
    add(`prep:${preposition}`, throughRelative(tree, o), 'conjoined', true);
  }
}

/** "call off": marked by the parser, or a bare adverb or preposition right behind the verb. */
export function particlesOf(tree: Tree, verb: number): readonly string[] {
  return tree.dependents[verb]!.filter((d) => {
    const dep = tree.tokens[d]!.dep;
    return dep === 'compound:prt' || (dep === 'advmod' && d === verb + 1 && PARTICLES.has(lemmaAt(tree, d)));
  }).map((d) => lemmaAt(tree, d));
}
