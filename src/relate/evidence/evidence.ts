import type { Document } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { posOf } from '../arguments/argument.ts';
import type { Claim } from '../claim.ts';
import { isCommitment } from '../commitment.ts';
import type { Scene } from '../scene.ts';
import { tellingMention } from '../telling-mention.ts';
import { isStillAhead, type TimeExpression, timeOf } from './dates.ts';
import { placeOf } from './place.ts';
import { type Stance, stanceOf } from './stance.ts';

/** Polarity and modality of a claim. A title states its role plainly, whatever it is embedded in; "is not a party to it" denies one. */
export const claimStance = ({ tree }: Scene, { class: kind, trigger, rule }: Claim): Stance =>
  kind === 'role' && rule !== 'role/copula' && tree.tokens[trigger]!.tag !== 'VERB'
    ? { negated: false, modality: 'actual' }
    : stanceOf(tree, trigger);

/** The evidence of a claim: its sentence, how it is said, when and where, and the words. */
export function evidenceOf(
  scene: Scene,
  claim: Claim,
  document: Document,
  stance: Stance,
  times: () => readonly TimeExpression[],
  attribution: Evidence['attribution'],
): Evidence {
  const { tree } = scene;
  const { start, end } = tree.sentence;
  const trigger = tree.tokens[claim.trigger]!;
  const role = claim.class === 'role';
  const source = tellingMention(scene, claim.sourceMention);
  const target = tellingMention(scene, claim.targetMention);
  // when somebody will act tells not when he said so
  const time = role || isCommitment(claim) ? undefined : timeOf(tree, claim.trigger, times());
  const date = time && (stance.modality !== 'actual' && isStillAhead(tree, time) ? time.future : time.past);
  const pos = posOf(trigger) ?? 'noun';
  const place = role ? undefined : placeOf(scene, scene.view(claim.trigger, pos), claim);
  return {
    document: document.id,
    start,
    end,
    quote: document.text.slice(start, end),
    trigger: { start: trigger.start, end: trigger.end },
    sourceMention: source.id,
    targetMention: target.id,
    ...stance,
    ...(attribution && !role && { attribution }),
    ...(date && { date }),
    ...(place && { place }),
    rule: claim.rule,
    confidence: Math.round(claim.confidence * 1000) / 1000,
    surface: { subject: source.text, predicate: trigger.text, object: target.text },
  };
}
