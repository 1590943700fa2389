import { subjectOf } from '../arguments/subject.ts';
import { isPassive } from '../arguments/voice.ts';
import type { Scene } from '../scene.ts';
import { dependents, lemmaAt, prepositionOf } from '../tree.ts';
import { JUDGING_VERBS, REPORTING_VERBS } from '../words.ts';

/** Whether what a verb says is told as its subject's words: "said", "announced". */
export const isReporting = ({ tree }: Scene, verb: number): boolean =>
  tree.tokens[verb]!.tag === 'VERB' && REPORTING_VERBS.has(lemmaAt(tree, verb));

/** "denounced the attack": whoever judges may be quoted, though the verb brings no words of his. */
export const isJudging = ({ tree }: Scene, verb: number): boolean =>
  tree.tokens[verb]!.tag === 'VERB' && JUDGING_VERBS.has(lemmaAt(tree, verb));

/** The one whose words a verb brings: its subject, or its agent in the passive. */
export function speakerOf({ tree }: Scene, verb: number): number | undefined {
  if (!isPassive(tree, verb)) return subjectOf(tree, verb)?.token;
  return dependents(tree, verb, 'obl').find(
    (o) => tree.tokens[o]!.dep === 'obl:agent' || prepositionOf(tree, o) === 'by',
  );
}
