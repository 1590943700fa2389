import { type Actor, actorsAt } from './actor.ts';
import type { ArgumentView } from './arguments/argument.ts';
import { isGiven } from './given-spans.ts';
import type { Scene } from './scene.ts';
import { baseOf, headAt, prepositionOf, type Tree } from './tree.ts';

/** How deep below an argument its actor may stand: for recognized mentions, and for spans that the user gave as the actors. */
const DEEPEST = 2;
const DEEPEST_GIVEN = 7;
/** Labels that lead from a phrase to the things it is about. */
const WITHIN_PHRASE = new Set([
  'nmod',
  'compound',
  'amod',
  'appos',
  'flat',
  'conj',
  'nmod:poss',
  'nmod:desc',
]);

/**
 * "eased restrictions on the movement of workers in Gaza": when no slot of a frame holds an actor, the first that stands below one of its
 * arguments, breadth first. Spans given by the user are searched for below the whole predicate.
 */
export function deepActors(
  scene: Scene,
  view: ArgumentView,
  starts: readonly number[],
  accept: (actor: Actor) => boolean,
): readonly Actor[] {
  const { tree } = scene;
  const given = isGiven(scene);
  let level = [...starts];
  const seen = new Set([...level, view.predicate]);
  for (let depth = 0; depth <= (given ? DEEPEST_GIVEN : DEEPEST); depth++) {
    const found = level
      .flatMap((i) => actorsAt(scene, i))
      .filter(accept)
      .map((a) => ({ ...a, confidence: a.confidence * 0.6, by: 'depth' as const }));
    if (found.length) return found.slice(0, given ? 1 : 3);
    level = level
      .flatMap((i) => tree.dependents[i]!)
      .filter((d) => !seen.has(d) && (given || (WITHIN_PHRASE.has(labelOf(tree, d)) && !isBeside(tree, d))));
    for (const d of level) seen.add(d);
  }
  return [];
}

/** "fields near Kirkuk", "talks after the war": what is beside a thing, or before it, is not what it is about. */
const isBeside = (tree: Tree, i: number): boolean =>
  /^(?:near|around|outside|beside|behind|after|before|since|during|until|like|than|without|despite)$/.test(
    prepositionOf(tree, i) ?? '',
  );

const labelOf = (tree: Tree, i: number): string => {
  const { dep } = tree.tokens[i]!;
  return dep.startsWith('nmod:') ? dep : baseOf(dep);
};

/** "is heading an inquiry into", "signed a decree granting": the subjects of the clauses above, nearest first. */
export function outerSubjects(scene: Scene, predicate: number): readonly number[] {
  const found: number[] = [];
  for (let at = headAt(scene.tree, predicate), steps = 0; at >= 0 && steps < 6; steps++) {
    const { tag } = scene.tree.tokens[at]!;
    if (tag === 'VERB')
      for (const a of scene.view(at, 'verb').arguments) if (a.slot === 'subject') found.push(a.token);
    at = headAt(scene.tree, at);
  }
  return found;
}
