import { COMMITMENTS } from '../ontology/commitments.ts';
import { RELATION_TYPES } from '../ontology/registry.ts';
import { type Claim, eventOf } from './claim.ts';
import { isAwaitedAct } from './evidence/prospect.ts';
import type { Stance } from './evidence/stance.ts';
import type { Tree } from './tree.ts';

/**
 * What saying that one will (not) act amounts to: "Russia will withdraw" is also an intent, "will not sign" a refusal. Gives the claims
 * that stand for a claim, in the order of reading; only the last keeps the act's own type.
 */
export function withCommitment(
  tree: Tree,
  claim: Claim,
  stance: Stance,
): readonly { claim: Claim; stance: Stance }[] {
  const event = eventOf(claim);
  if (!event || stance.modality !== 'future' || isAwaitedAct(tree, claim.trigger)) return [{ claim, stance }];
  const commitment = COMMITMENTS.find(
    (c) => c.negated === stance.negated && c.of.includes(event) && (c.type !== 'threaten' || speaks(claim)),
  );
  const type = commitment && RELATION_TYPES.get(commitment.type);
  if (!commitment || !type?.target.includes(claim.target.type)) return [{ claim, stance }];
  const meant = { ...claim, type, name: type.id, directed: type.directed, rule: `${type.id}/will` };
  const said = { claim: meant, stance: { negated: false, modality: 'actual' as const } };
  return commitment.replaces ? [said] : [said, { claim, stance }];
}

/** "An army of five nations will occupy the forts": troops and crowds that nobody names do not announce what they will do. */
const speaks = ({ source, sourceMention }: Claim): boolean =>
  source.type !== 'group' ||
  sourceMention.rule.startsWith('given') ||
  source.mentions.some((m) => m.form === 'name');

/** Whether a claim is what saying so amounts to, not the act that was spoken of. */
export const isCommitment = (claim: Claim): boolean => claim.rule === `${claim.name}/will`;
