import { type Claim, eventOf } from './claim.ts';
import type { Finding } from './group-relations.ts';
import type { Scene } from './scene.ts';

/** "warned that Moscow would pay": a threat whose target is the one that a clause says is to act. */
const isOfClause = (claim: Claim): boolean =>
  eventOf(claim) === 'THREATEN' && claim.targetSlot === 'clause-subject';

/**
 * "warned that Budapest could veto the sanctions": whoever is to act in the clause, on somebody or something, is whose act one is warned of,
 * not the one who is warned ("that Moscow would pay a price").
 */
export function withoutWarnedOf(
  scene: Scene,
  claims: readonly Claim[],
  reject: (claim: Claim, why: string) => void,
): readonly Claim[] {
  return claims.filter((warning) => {
    if (!isOfClause(warning)) return true;
    const clauses = scene.view(warning.trigger, 'verb').arguments.filter((a) => a.slot === 'clause');
    const acts = claims.some(
      (c) =>
        c.class !== 'role' &&
        c.source.id === warning.target.id &&
        clauses.some(({ token }) => token === c.trigger),
    );
    if (acts) reject(warning, 'it is the act of its target that is warned of');
    return !acts;
  });
}

/** "The minister warned that Budapest could leave": nobody is warned by his own state or organization of what it may do. */
export function withoutOwnSide(findings: readonly Finding[]): readonly Finding[] {
  const tie = ({ claim }: Finding) => `${claim.source.id}|${claim.target.id}`;
  const ties = new Set(findings.filter((f) => f.claim.class === 'role').map(tie));
  return findings.filter((f) => !isOfClause(f.claim) || !ties.has(tie(f)));
}
