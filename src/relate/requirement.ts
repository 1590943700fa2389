import type { Requirement } from '../ontology/relation-type.ts';
import { actorsAt, responsibleActors } from './actor.ts';
import type { ArgumentView } from './arguments/argument.ts';
import type { Scene } from './scene.ts';
import { dependents, hyphenated, lemmaAt, prepositionOf, type Tree } from './tree.ts';
import { PARTITIVES } from './words.ts';

/**
 * Whether something in a slot has one of the lemmas, types or auxiliaries asked for.
 * @param unknown whether a span that the user gave without type counts as of the type
 */
export function holds(scene: Scene, view: ArgumentView, requirement: Requirement, unknown = true): boolean {
  const { slot, lemmas, types, modals } = requirement;
  const anything = !lemmas && !types && !modals;
  const place = slot === 'actor-of-object' ? 'object' : slot;
  return view.arguments.some(({ slot: stands, token }) => {
    if (stands !== place || (slot === 'actor-of-object' && !responsibleActors(scene, token).length))
      return false;
    if (anything) return true;
    if (modals && auxiliariesAt(scene, token).some((w) => modals.includes(w))) return true;
    if (lemmas && wordsAt(scene, token).some((w) => lemmas.includes(w))) return true;
    return (
      !!types &&
      actorsAt(scene, token).some(
        (a) =>
          types.includes(a.entity.type) ||
          types.includes(a.mention.type) ||
          (unknown && a.entity.type === 'other' && a.mention.rule.startsWith('given')),
      )
    );
  });
}

/** Auxiliaries and marks of a complement, with "need" and "have" as heads of their own: "must", "to", "has to". */
function auxiliariesAt({ tree }: Scene, clause: number): readonly string[] {
  const helpers = dependents(tree, clause, 'aux', 'mark').flatMap((a) => [lemmaAt(tree, a), tree.words[a]!]);
  return dependents(tree, clause, 'xcomp').length ? [...helpers, lemmaAt(tree, clause)] : helpers;
}

/** Lemma and lower-case form of a token, of those coordinated with it, and of what it measures ("a series of talks"). */
function wordsAt({ tree, known }: Scene, token: number): readonly string[] {
  // every frame of a predicate asks for the same few tokens
  known.words[token] ??= findWords(tree, token);
  return known.words[token];
}

function findWords(tree: Tree, token: number): readonly string[] {
  const tokens = [token, ...dependents(tree, token, 'conj')];
  if (PARTITIVES.has(lemmaAt(tree, token))) {
    tokens.push(...dependents(tree, token, 'nmod').filter((n) => prepositionOf(tree, n) === 'of'));
  }
  return tokens.flatMap((t) => {
    const whole = hyphenated(tree, t);
    return [lemmaAt(tree, t), tree.words[t]!, ...(whole ? [whole] : [])];
  });
}
