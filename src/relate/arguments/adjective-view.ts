import { baseOf, dependent, dependents, isNominal, lemmaAt, prepositionOf, type Tree } from '../tree.ts';
import type { Argument, ArgumentView } from './argument.ts';
import { throughRelative } from './relative-clause.ts';
import { subjectOf } from './subject.ts';

/** The argument view of an adjective: "Klaus is critical of the treaty", "a government hostile to Iran", "remains loyal to". */
export function adjectiveView(tree: Tree, adjective: number): ArgumentView {
  const found: Argument[] = [];
  const { dep, head } = tree.tokens[adjective]!;
  const subject = subjectOf(tree, adjective);
  if (subject) found.push({ slot: 'subject', token: subject.token, by: 'copula', weak: false });
  else if (baseOf(dep) === 'amod' && head >= 0 && isNominal(tree, head)) {
    found.push({ slot: 'subject', token: head, by: 'attribute', weak: false });
  }
  for (const o of dependents(tree, adjective, 'obl', 'nmod')) {
    const preposition = prepositionOf(tree, o);
    if (preposition)
      found.push({
        slot: `prep:${preposition}`,
        token: throughRelative(tree, o),
        by: 'oblique',
        weak: false,
      });
  }
  const clause = dependent(tree, adjective, 'xcomp', 'ccomp', 'advcl');
  if (clause !== undefined) {
    found.push({ slot: 'clause', token: clause, by: 'complement', weak: false });
    // not "according to his aide"
    const oblique = dependents(tree, clause, 'obl').filter((o) =>
      /^(with|to|against|on|for|from|into|in|at)$/.test(prepositionOf(tree, o) ?? ''),
    );
    for (const o of [...dependents(tree, clause, 'iobj', 'obj'), ...oblique]) {
      found.push({ slot: 'clause-object', token: throughRelative(tree, o), by: 'complement', weak: false });
    }
  }
  return {
    predicate: adjective,
    pos: 'adjective',
    lemma: lemmaAt(tree, adjective),
    particles: [],
    arguments: found,
  };
}
