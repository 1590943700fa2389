import { baseOf, dependent, dependents, lemmaAt, prepositionOf, type Tree } from '../tree.ts';
import type { Add, Argument } from './argument.ts';
import { throughRelative } from './relative-clause.ts';
import { subjectOf } from './subject.ts';
import { isTemporal } from './temporal.ts';

/** Complements: who is to act in them, and whom their act is aimed at. */
export function addClauses(tree: Tree, verb: number, found: readonly Argument[], add: Add): void {
  const complements = [
    ...dependents(tree, verb, 'xcomp', 'ccomp'),
    // "accused Iran of supporting", "called on Iran to stop"
    ...dependents(tree, verb, 'advcl').filter((c) =>
      dependents(tree, c, 'mark').some((m) => /^(to|of|from|for|against|into)$/i.test(tree.tokens[m]!.text)),
    ),
  ];
  for (const complement of complements) {
    add('clause', complement, 'complement');
    // "found him guilty", "declared him persona non grata": a state, no act
    if (tree.tokens[complement]!.tag !== 'VERB') {
      // "let free the prisoners": the object hung on the state it is brought into
      for (const o of dependents(tree, complement, 'obj')) add('object', o, 'resultative', true);
      // "declared a truce effective from Sunday in Aceh"
      for (const o of dependents(tree, complement, 'obl')) {
        const preposition = prepositionOf(tree, o);
        if (preposition === 'in' && !isTemporal(tree, o)) add('prep:in', o, 'attachment', true);
      }
      // "said that Iran must be ready": a state that somebody is to be in
      for (const s of dependents(tree, complement, 'nsubj'))
        if (dependents(tree, complement, 'aux').length) add('clause-subject', s, 'complement');
      continue;
    }
    const actor = subjectOf(tree, complement);
    const isOwn = found.some((a) => a.slot === 'subject' && a.token === actor?.token);
    if (actor && !isOwn) add('clause-subject', actor.token, 'complement');
    if (
      baseOf(tree.tokens[complement]!.dep) !== 'xcomp' &&
      dependent(tree, complement, 'nsubj') !== undefined
    )
      continue;
    for (const o of aimedAt(tree, complement)) add('clause-object', o, 'complement');
  }
}

/** Object, indirect object and obliques of a complement, and of what it in turn takes: "agreed to begin to help Iran". */
export function aimedAt(tree: Tree, verb: number, depth = 0): readonly number[] {
  const objects = dependents(tree, verb, 'iobj', 'obj', 'nsubj:pass').map((o) => throughRelative(tree, o));
  // "offered to send troops to help Chad": what is handed over is no aim
  const isMoved = (o: number) =>
    MOVING.has(lemmaAt(tree, verb)) && tree.tokens[o]!.tag === 'NOUN' && OWN_MEANS.has(lemmaAt(tree, o));
  const own = objects.filter((o) => !isMoved(o));
  const purposes = own.length < objects.length ? dependents(tree, verb, 'advcl') : [];
  const oblique = dependents(tree, verb, 'obl').filter((o) =>
    /^(with|to|against|on|for|from|into|in|at)$/.test(prepositionOf(tree, o) ?? ''),
  );
  const attached = objects.flatMap((o) =>
    dependents(tree, o, 'nmod').filter((n) =>
      /^(with|to|against|on|for|from|into)$/.test(prepositionOf(tree, n) ?? ''),
    ),
  );
  const deeper =
    depth < 3
      ? [...dependents(tree, verb, 'xcomp'), ...purposes].flatMap((x) => aimedAt(tree, x, depth + 1))
      : [];
  return [...own, ...oblique, ...attached, ...deeper];
}

const MOVING = new Set(
  'send dispatch deploy provide contribute supply deliver transfer commit withdraw pull remove'.split(' '),
);
const OWN_MEANS = new Set(
  `troop troops soldier soldiers force forces army police policeman peacekeeper expert team observer adviser advisor engineer doctor
   official delegation envoy unit personnel`.split(/\s+/),
);
