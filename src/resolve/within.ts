import type { AnnotatedDocument } from '../model/annotated-document.ts';
import type { RecognizedMention } from '../model/mention.ts';
import { identify, type Resolved } from './identify.ts';
import type { Sieve } from './sieve.ts';
import { acronym } from './sieves/acronym.ts';
import { apposition } from './sieves/apposition.ts';
import { exactName } from './sieves/exact-name.ts';
import { firstPerson } from './sieves/first-person.ts';
import { generalNoun } from './sieves/general-noun.ts';
import { kindBehindName } from './sieves/kind-behind-name.ts';
import { known } from './sieves/known.ts';
import { namedForPlace } from './sieves/named-for-place.ts';
import { ofName } from './sieves/of-name.ts';
import { officeHolder } from './sieves/office-holder.ts';
import { ownCountry } from './sieves/own-country.ts';
import { plural } from './sieves/plural.ts';
import { pronoun } from './sieves/pronoun.ts';
import { reflexive } from './sieves/reflexive.ts';
import { relative } from './sieves/relative.ts';
import { sameHead } from './sieves/same-head.ts';
import { shortName } from './sieves/short-name.ts';
import { survey } from './survey.ts';

/** In order of precision: what an early one joined, a later one builds on and cannot take apart. */
export const SIEVES: readonly Sieve[] = [
  known,
  exactName,
  acronym,
  apposition,
  ofName,
  kindBehindName,
  shortName,
  relative,
  officeHolder,
  sameHead,
  namedForPlace,
  generalNoun,
  plural,
  firstPerson,
  reflexive,
  pronoun,
  ownCountry,
];

/**
 * Finds out which mentions of a document stand for the same entity. Deterministic sieves after Lee et al. (2013),
 * "Deterministic coreference resolution based on entity-centric, precision-ranked rules". Linear in the number of
 * mentions: every sieve looks names up or looks back over a window of fixed size.
 *
 * @param mentions as recognized, in any order; their spans lie in the document
 * @returns mentions in order of offset, entities in order of id; pronouns that stand for no mention are left out,
 * unless they were given
 */
export function resolveWithin(
  annotated: AnnotatedDocument,
  mentions: readonly RecognizedMention[],
): Resolved {
  const discourse = survey(annotated, mentions);
  for (const sieve of SIEVES) sieve.run(discourse);
  return identify(discourse);
}
