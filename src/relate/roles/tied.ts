import type { Mention } from '../../model/mention.ts';
import { mentionAt } from '../actor.ts';
import { throughRelative } from '../arguments/relative-clause.ts';
import type { Scene } from '../scene.ts';
import { baseOf, conjuncts, dependents, lemmaAt, prepositionOf, type Tree } from '../tree.ts';

/** What an office or kind noun is tied to, and where that stood. */
export interface Tie {
  readonly mention: Mention;
  readonly token: number;
  readonly by: 'possessive' | 'attribute' | 'of' | 'preposition';
}

/** "Presidents Rousseff of Brazil and Putin of Russia": each name of a plural title brings its own. */
export function ownTiesOf(scene: Scene, name: number): readonly Tie[] {
  return dependents(scene.tree, name, 'nmod')
    .filter((d) => prepositionOf(scene.tree, d) === 'of')
    .flatMap((d) => {
      const mention = mentionAt(scene, d);
      return mention ? [{ mention, token: d, by: 'of' as const }] : [];
    });
}

/** "convicted the commander of genocide", "accused the minister of fraud": what "of" brings belongs to the verb. */
function isCharged(tree: Tree, noun: number): boolean {
  const { dep, head } = tree.tokens[noun]!;
  return head >= 0 && /^(?:obj|nsubj:pass)$/.test(dep) && CHARGING.test(lemmaAt(tree, head));
}
const CHARGING = /^(?:accuse|acquit|convict|suspect|clear|rob|deprive|strip)$/;

/**
 * Mentions that a noun is tied to, nearest construction first: "Russia's", "Russian", "of Russia", "for NATO", "in the government of
 * Japan". `from`: a further token whose attributes count ("US" may hang on the name instead of on the title).
 */
export function tiesOf(scene: Scene, noun: number, name: number): readonly Tie[] {
  const { tree } = scene;
  const found: Tie[] = [];
  const add = (token: number, by: Tie['by']) => {
    for (const c of conjuncts(tree, token)) {
      const mention = mentionAt(scene, throughRelative(tree, c));
      if (mention && !found.some((t) => t.mention === mention)) found.push({ mention, token: c, by });
    }
  };
  const holders = name === noun ? [noun] : [noun, name];
  for (const holder of holders)
    for (const d of dependents(tree, holder, 'nmod:poss')) if (d < noun) add(d, 'possessive');
  for (const holder of holders) {
    for (const d of dependents(tree, holder, 'amod', 'compound', 'nmod:desc', 'nmod:unmarked', 'nummod')) {
      if (d >= noun) continue;
      add(d, 'attribute');
      for (const deeper of dependents(tree, d, 'compound', 'amod', 'nmod', 'nmod:poss', 'flat'))
        if (deeper < noun) add(deeper, 'attribute');
    }
  }
  for (const wanted of [/^of$/, /^(for|at|to|with|from|in|on|within)$/]) {
    for (const d of dependents(tree, noun, 'nmod', 'obl')) {
      const preposition = prepositionOf(tree, d);
      if (!preposition || !wanted.test(preposition) || (preposition === 'of' && isCharged(tree, noun)))
        continue;
      add(d, preposition === 'of' ? 'of' : 'preposition');
      // "minister of economy in the government of Japan", "head of Russia's central bank"
      if (!mentionAt(scene, d)) {
        for (const deeper of tree.dependents[d]!) {
          const { dep } = tree.tokens[deeper]!;
          if (baseOf(dep) === 'nmod' || dep === 'compound' || dep === 'amod') add(deeper, 'of');
        }
      }
    }
  }
  // "the president for life of Uganda", "France's minister": a preposition hung on the name behind the title
  if (name !== noun)
    for (const d of dependents(tree, name, 'nmod')) if (prepositionOf(tree, d) === 'of') add(d, 'of');
  return found;
}
