import type { ActionType, Frame, RoleType } from '../ontology/relation-type.ts';
import { fits } from './actor.ts';
import { type ArgumentView, inSlot } from './arguments/argument.ts';
import { type Claim, eventOf } from './claim.ts';
import { DEFAULT_SOURCE } from './default-slots.ts';
import { claim as claimOf } from './match-frame.ts';
import type { Scene } from './scene.ts';
import { firstFilled } from './slot-filler.ts';

/** A frame that found nobody whom the act it announces is aimed at. */
export interface Aimless {
  readonly view: ArgumentView;
  readonly type: ActionType | RoleType;
  readonly frame: Frame;
}

/** "agreed to lift the ban on Cypriot ships": what an announcing frame without a target of its own claims through its complement. */
export function complementClaims(
  scene: Scene,
  aimless: readonly Aimless[],
  claims: readonly Claim[],
): readonly Claim[] {
  return aimless.flatMap(({ view, type, frame }) => {
    const clauses = inSlot(view, 'clause').map((a) => a.token);
    const inner = claims.filter((c) => clauses.includes(c.trigger));
    if (!inner.length) return [];
    const sources = firstFilled(scene, view, frame.source ?? DEFAULT_SOURCE[frame.pos], (f) =>
      fits(f, type.source),
    );
    return sources.flatMap((s) =>
      inner
        .filter(
          (c) =>
            c.source.id === s.entity.id && isAct(c) && !isMatter(c) && type.target.includes(c.target.type),
        )
        .map((c) =>
          claimOf(view, type, frame, s, {
            mention: c.targetMention,
            entity: c.target,
            confidence: 0.9,
            by: 'act',
            slot: 'clause-object',
            token: c.trigger,
            way: 'complement',
            weak: true,
          }),
        )
        .filter((c) => c !== null),
    );
  });
}

/**
 * "agreed to lift the ban on Cypriot ships", "offered to send troops to Uganda": whom an announced act is aimed at, its own frame knows best.
 * Claims that take a complement for themselves get the targets of what the complement alone would claim of the same actor.
 */
export function withComplementTargets(claims: readonly Claim[]): readonly Claim[] {
  const done = new Set<string>();
  return claims.flatMap((claim) => {
    if (!claim.swallows.length || claim.targetSlot !== 'clause-object' || claim.class !== 'action')
      return [claim];
    const inner = claims.filter((c) => claim.swallows.includes(c.trigger) && isActOf(claim, c));
    if (!inner.length) return [claim];
    const best = Math.max(...inner.map((c) => c.specificity));
    return inner
      .filter((c) => c.specificity === best)
      .filter((c) => {
        const key = [claim.rule, claim.trigger, claim.source.id, c.target.id].join('|');
        const isNew = !done.has(key);
        done.add(key);
        return isNew;
      })
      .map(({ target, targetMention }) => ({ ...claim, target, targetMention }));
  });
}

const isActOf = (claim: Claim, inner: Claim): boolean =>
  isAct(inner) &&
  inner.source.id === claim.source.id &&
  !!claim.type?.target.includes(inner.target.type) &&
  // "is ready to mediate talks in Chad": an actor is more than a matter
  (!isMatter(inner) || isMatter(claim));

const isAct = (claim: Claim): boolean =>
  claim.class === 'action' && eventOf(claim) !== null && claim.directed;

const isMatter = ({ target }: Claim): boolean => /^(?:event|treaty|other|facility|weapon)$/.test(target.type);
