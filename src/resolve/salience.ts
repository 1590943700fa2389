import type { Discourse } from './discourse.ts';
import type { Role, Site } from './site.ts';

/** Hand-set weights; each says how strongly a trait draws a pronoun. After Lappin and Leass (1994), in units of a role. */
const ROLE: Readonly<Record<Role, number>> = {
  subject: 1.3,
  object: 0.5,
  possessive: 0.5,
  oblique: 0.2,
  modifier: -0.6,
  other: 0.3,
};
const SENTENCE_BACK = [0, 0.5, 1.5, 2.4, 3.2, 4] as const;
/** Each earlier mention of the same thing, up to six. */
const FREQUENT = 0.18;
const PARALLEL = 0.5;
/** Gender that is known and the same, over a person of unknown gender. */
const SAME_GENDER = 1.2;
/** "Putin praised his troops": the subject of the possessive's own clause. */
const OWN_SUBJECT = 0.9;
/** "Putin said he": the subject of the clause above. */
const SUBJECT_ABOVE = 0.6;
/** Each mention of a fitting thing in between. */
const BETWEEN = 0.12;
/** A quotation's speaker speaks of others as "he". */
const SPEAKER = -3;
const IN_QUOTATION = -0.7;

/** How strongly a mention offers itself as the antecedent of a pronoun. */
export function salience(
  discourse: Discourse,
  pronoun: Site,
  other: Site,
  between: number,
  speaker?: Site,
): number {
  const cluster = discourse.cluster(other);
  const back = pronoun.sentence - other.sentence;
  let score = ROLE[other.role] - (SENTENCE_BACK[back] ?? back) - between * BETWEEN;
  score += FREQUENT * Math.min(6, cluster.sites.length - 1);
  if (other.role === pronoun.role && (other.role === 'subject' || other.role === 'object')) score += PARALLEL;
  if (pronoun.gender === cluster.gender && cluster.gender !== 'neuter') score += SAME_GENDER;
  if (back === 0 && other.role === 'subject') {
    if (pronoun.role === 'possessive' && pronoun.predicate === other.governor) score += OWN_SUBJECT;
    else if (pronoun.tree?.tokens[pronoun.predicate]?.head === other.governor) score += SUBJECT_ABOVE;
  }
  if (speaker && discourse.same(speaker, other)) score += SPEAKER;
  if (other.quotation >= 0 && other.quotation !== pronoun.quotation) score += IN_QUOTATION;
  return score;
}
