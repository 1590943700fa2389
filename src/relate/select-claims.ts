import { type Claim, eventOf } from './claim.ts';
import { withComplementTargets } from './complement-target.ts';
import { LAST_RESORT } from './given-spans.ts';
import type { Scene } from './scene.ts';
import { SUPPORT_VERBS } from './words.ts';

/**
 * One event per trigger and pair: of all claims that one act gives (a noun and the support verb that carries it are one
 * act), those of the best frame stay. Better is: has an event, demands more, is the noun. Claims of several types stay when they
 * are of the same event ("signed the treaty with Hungary": sign, and sign-with).
 */
export function selectClaims(
  scene: Scene,
  claims: readonly Claim[],
  reject: (claim: Claim, why: string) => void,
): readonly Claim[] {
  if (!claims.length) return claims;
  const swallowed = new Set(claims.flatMap((c) => c.swallows));
  const byAct = new Map<number, Claim[]>();
  for (const claim of withComplementTargets(claims)) {
    if (claim.class === 'role') continue;
    if (swallowed.has(claim.trigger)) {
      reject(claim, 'the clause belongs to the verb above');
      continue;
    }
    if (isWithin(scene, claim)) {
      reject(claim, 'an end of it is the act itself');
      continue;
    }
    const act = actOf(scene, claim);
    const list = byAct.get(act);
    if (list) list.push(claim);
    else byAct.set(act, [claim]);
  }
  const kept: Claim[] = [];
  for (const group of byAct.values()) {
    const best = group.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    for (const claim of group) {
      const sameEvent =
        eventOf(claim) === eventOf(best) && claim.class === best.class && eventOf(best) !== null;
      // "agreed to a truce in Aceh": of two readings of one word, the one that demands more
      const isOutdone =
        claim.name === best.name &&
        claim.rule !== best.rule &&
        claim.trigger === best.trigger &&
        claim.source.id === best.source.id &&
        claim.specificity < best.specificity;
      if ((claim.name === best.name || sameEvent) && !isOutdone) kept.push(claim);
      else reject(claim, `${best.rule} demands more`);
    }
  }
  const acts = onePerAct(scene, withoutGuesses(kept, reject), reject);
  return onePerType(onePerPair([...acts, ...claims.filter((c) => c.class === 'role')], reject), reject);
}

/**
 * "provided aid to Haiti", "have made their donations to Haiti": one act told by the verb and by its noun is one edge of its two ends,
 * the one of the better frame.
 */
function onePerAct(
  scene: Scene,
  claims: readonly Claim[],
  reject: (claim: Claim, why: string) => void,
): readonly Claim[] {
  if (claims.length < 2) return claims;
  const keys = claims.map((c) => `${actOf(scene, c)}|${eventOf(c)}|${pairOf(c)}`);
  // "granted a pardon": the noun says what, the verb only that
  const worth = (c: Claim) => rank(c) + (actOf(scene, c) === c.trigger ? 0 : 3);
  const best = new Map<string, Claim>();
  for (const [i, claim] of claims.entries()) {
    const other = best.get(keys[i]!);
    if (!other || worth(claim) > worth(other)) best.set(keys[i]!, claim);
  }
  return claims.filter((c, i) => {
    const other = best.get(keys[i]!)!;
    const yields = eventOf(c) !== null && other.name !== c.name;
    if (yields) reject(c, `${other.rule} says the same act`);
    return !yields;
  });
}

/** Both ends, whichever acts on the other. */
const pairOf = ({ source, target }: Claim): string =>
  source.id < target.id ? `${source.id}|${target.id}` : `${target.id}|${source.id}`;

/** What only says that two given spans must have to do with each other yields to any act that has grammar on its side. */
function withoutGuesses(
  claims: readonly Claim[],
  reject: (claim: Claim, why: string) => void,
): readonly Claim[] {
  const isGuess = (c: Claim) => c.confidence <= LAST_RESORT;
  if (!claims.some(isGuess)) return claims;
  const sure = new Set(claims.filter((c) => eventOf(c) && !isGuess(c)).map(pairOf));
  return claims.filter((c) => {
    const yields = isGuess(c) && sure.has(pairOf(c));
    if (yields) reject(c, 'another act of the two is surer');
    return !yields;
  });
}

/** "the attack in Kabul" does not attack Kabul: an act is not its own actor or target. A span the user gave may hold its act. */
function isWithin({ tree }: Scene, { trigger, sourceMention, targetMention }: Claim): boolean {
  const at = tree.tokens[trigger]!;
  const isInside = [sourceMention, targetMention].filter((m) => m.start <= at.start && at.end <= m.end);
  // nor does the Organization of Islamic Cooperation cooperate by its name
  return isInside.some((m) => (m.rule.startsWith('given') ? at.tag === 'PROPN' : m.form !== 'name'));
}

const rank = (claim: Claim): number =>
  (claim.class === 'open' ? -100 : 0) +
  (eventOf(claim) ? 20 : 0) +
  claim.specificity * 2 +
  (claim.trigger >= 0 ? 0 : -1);

/** The token that stands for the act: for a support verb the noun it carries. */
function actOf(scene: Scene, claim: Claim): number {
  const support = scene.carriersOf(claim.trigger).find((c) => SUPPORT_VERBS.has(c.lemma));
  return support ? support.predicate : claim.trigger;
}

/** What a sentence says twice of one pair ("signed the treaty": the verb and the treaty) is one piece of evidence: the surer. */
function onePerType(claims: readonly Claim[], reject: (claim: Claim, why: string) => void): readonly Claim[] {
  if (claims.length < 2) return claims;
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.name}|${endsOf(claim)}`;
    const other = best.get(key);
    const better = !other || claim.confidence > other.confidence;
    if (other) reject(better ? other : claim, 'said already in this sentence');
    if (better) best.set(key, claim);
  }
  const kept = new Set(best.values());
  return claims.filter((c) => kept.has(c));
}

/** Who acts on whom; of a mutual act both, in any order. */
const endsOf = (claim: Claim): string =>
  claim.directed ? `${claim.source.id}|${claim.target.id}` : pairOf(claim);

/** Of several frames of one trigger that give the same pair, the most demanding. */
function onePerPair(claims: readonly Claim[], reject: (claim: Claim, why: string) => void): readonly Claim[] {
  if (claims.length < 2) return claims;
  const best = new Map<string, Claim>();
  const keys = claims.map(
    (c) => `${c.class === 'role' ? `role ${c.name}` : 'act'}|${c.trigger}|${endsOf(c)}`,
  );
  for (const [i, claim] of claims.entries()) {
    const other = best.get(keys[i]!);
    if (!other) best.set(keys[i]!, claim);
    else if (
      claim.specificity > other.specificity ||
      (claim.specificity === other.specificity && claim.confidence > other.confidence)
    ) {
      reject(other, `${claim.rule} demands more`);
      best.set(keys[i]!, claim);
    } else reject(claim, `${other.rule} demands more`);
  }
  return claims.filter((c, i) => best.get(keys[i]!) === c);
}
