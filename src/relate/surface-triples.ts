import type { AnnotatedDocument } from '../model/annotated-document.ts';
import { gapObject, throughRelative } from './arguments/relative-clause.ts';
import { subjectOf } from './arguments/subject.ts';
import { isPassive } from './arguments/voice.ts';
import { nounPhrase, type Phrase, textOf } from './surface/phrase.ts';
import { predicatePhrase } from './surface/predicate-phrase.ts';
import { baseOf, dependent, dependents, prepositionOf, type Tree, treeOf } from './tree.ts';

/** One fact as the sentence words it, entity or not. */
export interface SurfaceTriple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** Offset of the predicate's head word. */
  readonly at: number;
}

/** Predicates in a chain of complements: "continued to try to help". */
const LONGEST_CHAIN = 4;
/** "of" phrases followed inside an object: "the head of the court of the capital of ...". */
const DEEPEST = 3;

/**
 * Open information extraction: the facts of every clause as minimal spans of the text, with coordination, passives, relative and
 * participial clauses and control undone. "He served as minister and died in 1920" gives (He; served as; minister), (He; died in; 1920).
 */
export function surfaceTriples(annotated: AnnotatedDocument): readonly SurfaceTriple[] {
  return annotated.sentences.flatMap((sentence) => {
    const tree = treeOf(sentence);
    const triples: SurfaceTriple[] = [];
    const seen = new Set<string>();
    sentence.tokens.forEach((_, i) => {
      for (const triple of clauseTriples(tree, i)) {
        const key = `${triple.subject}|${triple.predicate}|${triple.object}`;
        if (seen.has(key) || !triple.subject || !triple.object) continue;
        seen.add(key);
        triples.push(triple);
      }
    });
    return triples;
  });
}

function clauseTriples(tree: Tree, predicate: number): readonly SurfaceTriple[] {
  const isVerb = tree.tokens[predicate]!.tag === 'VERB';
  const copula = dependent(tree, predicate, 'cop');
  if (!isVerb && copula === undefined) return [];
  // an object-controlled or bare complement is told within its chain
  const subjects = subjectsOf(tree, predicate);
  if (!subjects.length) return [];
  const chain = chainOf(tree, predicate);
  if (chain === null) return [];
  return subjects.flatMap((subject) => {
    const said = textOf(tree, nounPhrase(tree, subject, 'of'));
    return (
      copula === undefined ? verbFacts(tree, predicate, chain) : copulaFacts(tree, predicate, copula)
    ).map((fact) => ({
      subject: said,
      predicate: textOf(tree, fact.relation),
      object: textOf(tree, fact.object),
      at: tree.tokens[predicate]!.start,
    }));
  });
}

interface Fact {
  readonly relation: Phrase;
  readonly object: Phrase;
}

/** Each of coordinated subjects; the antecedent of a relative pronoun. */
function subjectsOf(tree: Tree, predicate: number): readonly number[] {
  const subject = subjectOf(tree, predicate);
  // "requirements to select grants" do not select
  if (!subject || subject.by === 'infinitive') return [];
  return coordinated(tree, subject.token);
}

const coordinated = (tree: Tree, i: number): readonly number[] => {
  const all = [i];
  for (let n = 0; n < all.length; n++) {
    for (const c of dependents(tree, all[n]!, 'conj')) {
      if (tree.tokens[c]!.tag !== 'VERB' && dependent(tree, c, 'nsubj', 'cop') === undefined) all.push(c);
    }
  }
  return all;
};

/** The words of a verb with those it complements: "continue to reside". null when the verb above already tells it. */
function chainOf(tree: Tree, predicate: number): Phrase | null {
  let words = [...predicatePhrase(tree, predicate)];
  let at = predicate;
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    const { dep, head } = tree.tokens[at]!;
    if (dep !== 'xcomp' || head < 0) break;
    const object = dependent(tree, head, 'obj');
    if (tree.tokens[head]!.tag !== 'VERB' && tree.tokens[head]!.tag !== 'ADJ') break;
    if (object !== undefined && !isPassive(tree, head)) break;
    words = [...predicatePhrase(tree, head), ...words];
    at = head;
  }
  return [...new Set(words)].sort((a, b) => a - b);
}

function verbFacts(tree: Tree, verb: number, chain: Phrase): readonly Fact[] {
  const facts: Fact[] = [];
  const complement = dependents(tree, verb, 'xcomp').find((x) => tree.tokens[x]!.tag === 'VERB');
  const objects = [...dependents(tree, verb, 'obj')].map((o) => throughRelative(tree, o));
  if (!objects.length && !isPassive(tree, verb)) {
    const gap = gapObject(tree, verb);
    if (gap !== null) objects.push(gap);
  }
  const predicative = dependents(tree, verb, 'xcomp').filter((x) => tree.tokens[x]!.tag !== 'VERB');
  for (const x of predicative)
    for (const p of coordinated(tree, x)) facts.push({ relation: chain, object: nounPhrase(tree, p, 'of') });
  for (const o of objects.flatMap((x) => coordinated(tree, x))) {
    if (complement === undefined) facts.push({ relation: chain, object: nounPhrase(tree, o, 'of') });
    facts.push(...modifierFacts(tree, o, chain, 0));
  }
  const object = objects[0];
  const told =
    object !== undefined && object > verb
      ? nounPhrase(tree, object, 'of')
      : predicative.length
        ? nounPhrase(tree, predicative[0]!, 'of')
        : [];
  const base = merge(chain, told);
  for (const o of dependents(tree, verb, 'obl')) {
    if (complement !== undefined && o > complement) continue;
    facts.push(...obliqueFacts(tree, o, base));
  }
  for (const i of dependents(tree, verb, 'iobj'))
    facts.push({ relation: chain, object: nounPhrase(tree, i, 'of') });
  return facts;
}

/** (S; was the first minister of; Australia), and what hangs on the phrase further down. */
function obliqueFacts(tree: Tree, o: number, base: Phrase): readonly Fact[] {
  if (baseOf(tree.tokens[o]!.dep) !== 'obl') return [];
  const preposition = casesOf(tree, o);
  if (!preposition.length && prepositionOf(tree, o) === null && tree.tokens[o]!.dep === 'obl') {
    if (tree.tokens[o]!.tag !== 'NOUN' && tree.tokens[o]!.tag !== 'PROPN' && tree.tokens[o]!.tag !== 'NUM')
      return [];
  }
  return coordinated(tree, throughRelative(tree, o)).flatMap((n) => {
    const own = n === o ? preposition : casesOf(tree, n).length ? casesOf(tree, n) : preposition;
    const relation = [...base, ...own];
    return [{ relation, object: nounPhrase(tree, n, 'of') }, ...modifierFacts(tree, n, relation, 0)];
  });
}

/** "... the organization of | the strike": the object's own prepositional phrases. */
function modifierFacts(tree: Tree, noun: number, base: Phrase, depth: number): readonly Fact[] {
  if (depth >= DEEPEST) return [];
  const core = (of: boolean) => [...base, ...nounPhrase(tree, noun, of ? 'none' : 'of')];
  return dependents(tree, noun, 'nmod')
    .filter((n) => tree.tokens[n]!.dep === 'nmod' && n > noun)
    .flatMap((n) => {
      const preposition = casesOf(tree, n);
      if (!preposition.length) return [];
      return coordinated(tree, n).flatMap((c) => {
        const own = c === n || !casesOf(tree, c).length ? preposition : casesOf(tree, c);
        // "cases of fraud in ...": an earlier "of" belongs to what is told
        const relation = [...core(prepositionOf(tree, n) === 'of'), ...own];
        return [
          { relation, object: nounPhrase(tree, c, 'of') },
          ...modifierFacts(tree, c, relation, depth + 1),
        ];
      });
    });
}

/** "X is the head of Y", "X is far away", "X is in Y". */
function copulaFacts(tree: Tree, predicate: number, copula: number): readonly Fact[] {
  const helper = dependents(tree, predicate, 'aux', 'advmod').filter(
    (a) => /^(aux|advmod)/.test(tree.tokens[a]!.dep) && isHelper(tree, a),
  );
  const is = [...new Set([...helper, copula])].sort((a, b) => a - b);
  const preposition = casesOf(tree, predicate);
  const facts: Fact[] = [];
  const base = [...is, ...preposition];
  for (const p of coordinated(tree, predicate)) {
    facts.push({ relation: base, object: nounPhrase(tree, p, 'of') });
    facts.push(...modifierFacts(tree, p, base, 0));
  }
  const told = [...base, ...nounPhrase(tree, predicate, 'none')];
  for (const o of dependents(tree, predicate, 'obl')) facts.push(...obliqueFacts(tree, o, told));
  return facts;
}

const isHelper = (tree: Tree, a: number): boolean =>
  baseOf(tree.tokens[a]!.dep) === 'aux' || /^(not|n't|n’t|never)$/i.test(tree.tokens[a]!.text);

const casesOf = (tree: Tree, i: number): readonly number[] =>
  dependents(tree, i, 'case')
    .filter((c) => tree.tokens[c]!.xpos !== 'POS')
    .flatMap((c) => [c, ...dependents(tree, c, 'fixed')]);

const merge = (a: Phrase, b: Phrase): Phrase => [...new Set([...a, ...b])].sort((x, y) => x - y);
