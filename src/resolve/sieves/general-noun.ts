import type { Cluster } from '../cluster.ts';
import type { Discourse } from '../discourse.ts';
import { predicateOf, subjectOf, topOf } from '../grammar.ts';
import { homeOf, homes } from '../home.ts';
import { type NounKind, nounKind } from '../noun-kinds.ts';
import type { Sieve } from '../sieve.ts';
import type { Site } from '../site.ts';

/** Sentences back at most. */
const WINDOW = 4;

/**
 * A noun that only names the kind of a thing stands for the last prominent thing of that kind: "the country" for Japan,
 * "the company" for Gazprom, "the pact" for the treaty. Only with "the" or "this" and without anything that narrows it.
 */
export const generalNoun: Sieve = {
  id: 'general-noun',
  example: 'Japan ... the country',
  run: (discourse) => {
    const recent: Site[] = [];
    const known = homes(discourse);
    for (const site of discourse.sites) {
      if (site.pronoun) continue;
      const kind = nounKind(site.headWord);
      if (site.mention.form === 'nominal' && kind?.general && isBare(site) && alone(discourse, site)) {
        const found = homeBefore(discourse, site, known) ?? bestOf(discourse, site, kind, recent);
        if (found) discourse.link(site, found, 'general-noun');
      }
      recent.push(site);
    }
  },
};

const isBare = (site: Site): boolean =>
  site.number !== 'plural' &&
  (site.determiner === 'definite' || site.determiner === 'demonstrative') &&
  site.modifiers.length === 0 &&
  site.last - site.first <= 2;

const alone = (discourse: Discourse, site: Site): boolean => !discourse.cluster(site).named;

/**
 * "signed a treaty of peace ... the treaty follows from the Camp David Accords": where the same word was used before, the paper is that one, and
 * none that is called by another. A name that does not say what it is ("New START") may still be its.
 */
function isOtherPaper(discourse: Discourse, site: Site, kind: NounKind, other: Site): boolean {
  if (site.mention.type !== 'treaty') return false;
  if (!discourse.cluster(site).sites.some((earlier) => earlier < site.index)) return false;
  if (other.mention.form !== 'name') return true;
  const kinds = other.name
    .map((word) => word.toLowerCase())
    .flatMap((word) => [word, word.replace(/s$/, '')])
    .filter((word) => nounKind(word)?.family === kind.family);
  return kinds.length > 0 && !kinds.includes(site.headWord);
}

/** "Kim said that [the country] ...": the state of the person who is the subject, here or in the clause above. */
function homeBefore(discourse: Discourse, site: Site, known: ReadonlyMap<Cluster, string>): Site | undefined {
  if (!/^(country|nation|homeland)$/.test(site.headWord) || !site.tree) return undefined;
  for (let at = site.head, steps = 0; at >= 0 && steps < 6; at = predicateOf(site.tree, at), steps++) {
    const subject = subjectOf(site.tree, at);
    const person = subject < 0 ? undefined : discourse.at(site.sentence, subject)[0];
    const home = person && homeOf(discourse, known, person, site.index);
    if (home && discourse.allowed(site, home)) return home;
  }
  return undefined;
}

function bestOf(discourse: Discourse, site: Site, kind: NounKind, recent: readonly Site[]): Site | undefined {
  let best: Site | undefined;
  let top = 0;
  for (let i = recent.length - 1; i >= 0 && i >= recent.length - 60; i--) {
    const other = recent[i]!;
    const distance = site.sentence - other.sentence;
    if (distance > WINDOW) break;
    if (!suits(site, kind, other) || isOtherPaper(discourse, site, kind, other)) continue;
    if (!discourse.allowed(site, other)) continue;
    const score =
      (other.role === 'subject' ? 3 : other.role === 'object' ? 2 : 1) +
      Math.min(discourse.cluster(other).sites.length, 4) / 2 -
      distance * 1.5;
    if (best === undefined || score > top) {
      best = other;
      top = score;
    }
  }
  return best;
}

const isSubject = (site: Site, other: Site): boolean =>
  other.predicate === site.predicate && other.role === 'subject';

/** "the Red Cross, which negotiated with [the group]": the noun that the clause is about does it. */
function isBesideSubject({ tree, predicate }: Site, other: Site): boolean {
  if (!tree || predicate < 0) return false;
  const subject = subjectOf(tree, predicate);
  return subject >= 0 && topOf(tree, subject) === topOf(tree, other.head);
}

/** Kinds whose names say what they are: "the court" is no ministry, and no forces. */
const TELLING = /^(?:court|parliament|agency|people|party|club|school|country)$/;

/** "Bosnian Serb forces ... the tribunal": a name that tells of another kind. */
function isOfOtherKind(kind: NounKind, { name }: Site): boolean {
  const families = name.map((word) => nounKind(word.toLowerCase())?.family).filter((f) => f !== undefined);
  return (
    families.some((family) => TELLING.test(family)) &&
    !families.includes(kind.family) &&
    (TELLING.test(kind.family) || kind.family === 'company' || kind.family === 'press')
  );
}

/** A thing of the kind: named and of its type, or described with a noun of the same family. */
function suits(site: Site, kind: NounKind, other: Site): boolean {
  // "Germany ... the country" in one clause: "Germany left the country" is another
  if (other.sentence === site.sentence && (isSubject(site, other) || isBesideSubject(site, other)))
    return false;
  // "the capital" is none but a capital
  if (site.headWord === 'capital' && other.mention.rule !== 'lexicon/capital') return false;
  if (other.mention.form === 'name')
    return kind.types[0] === other.mention.type && !isOfOtherKind(kind, other);
  return other.headWord !== site.headWord && nounKind(other.headWord)?.family === kind.family;
}
