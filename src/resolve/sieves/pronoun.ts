import { forbidden, looksForward } from '../binding.ts';
import { type Cluster, numbersAgree } from '../cluster.ts';
import { conjuncts } from '../conjuncts.ts';
import type { Discourse } from '../discourse.ts';
import { isAgent, ownSubjectOf, salience } from '../salience.ts';
import type { Sieve } from '../sieve.ts';
import type { Site } from '../site.ts';
import { speakers } from '../speaker.ts';

/** Sentences back at most. */
const WINDOW = 5;
/** Mentions back at most, so that a long sentence costs no more. */
const REACH = 60;
/** Below this "it" and "they" are left alone: they often stand for no mention at all. */
const LEAST = -2.2;

/**
 * He, she, it, they and their possessives: the most salient mention before them that agrees in gender, number and type
 * and that grammar does not forbid; or, in a phrase before it, the subject that follows ("In his speech, Putin said").
 */
export const pronoun: Sieve = {
  id: 'pronoun',
  example: 'Putin arrived. He said',
  run: (discourse) => {
    const says = speakers(discourse);
    const mentioned = new Map<Cluster, number>();
    for (const site of discourse.sites) {
      if (isWanted(site) && !discourse.links.has(site.index) && !discourse.split.has(site.index)) {
        const found = antecedentOf(discourse, site, says[site.quotation], mentioned);
        const several = found && site.number === 'plural' ? conjuncts(discourse, found) : [];
        if (several.length)
          discourse.splitInto(
            site,
            several.map(({ index }) => index),
            'pronoun',
          );
        else if (found) discourse.link(site, found, 'pronoun', isPerson(site));
      }
      const cluster = discourse.cluster(site);
      mentioned.set(cluster, (mentioned.get(cluster) ?? 0) + 1);
    }
  },
};

/** He, she, it, they and their possessives; not "It is clear that", which stands for nothing. */
const isWanted = ({ pronoun, tree, head }: Site): boolean =>
  pronoun?.person === 3 &&
  (pronoun.kind === 'personal' || pronoun.kind === 'possessive') &&
  tree?.tokens[head]?.dep !== 'expl';

const isPerson = (site: Site): boolean => site.gender === 'male' || site.gender === 'female';

function antecedentOf(
  discourse: Discourse,
  site: Site,
  speaker: Site | undefined,
  mentioned: ReadonlyMap<Cluster, number>,
): Site | undefined {
  let best: Site | undefined;
  let top = Number.NEGATIVE_INFINITY;
  const seen = new Set<Cluster>();
  const ownSubject = ownSubjectOf(site);
  const banned = forbiddenBeside(discourse, site);
  const consider = (other: Site): void => {
    const mistyped = isPerson(site) && mayBeMistyped(discourse, site, other);
    if (!mistyped && !mayMean(discourse, site, other)) return;
    const cluster = discourse.cluster(other);
    if (banned.has(cluster)) return;
    const setting = {
      between: seen.size,
      mentioned: mentioned.get(cluster) ?? 0,
      speaker,
      ownSubject,
      mistyped,
    };
    const score = salience(discourse, site, other, setting);
    if (score > top) {
      top = score;
      best = other;
    }
    seen.add(cluster);
  };
  for (let i = site.index - 1; i >= 0 && i >= site.index - REACH; i--) {
    const other = discourse.sites[i]!;
    if (site.sentence - other.sentence > WINDOW) break;
    consider(other);
  }
  for (let i = site.index + 1; i < discourse.sites.length && i < site.index + 12; i++) {
    const other = discourse.sites[i]!;
    if (other.sentence !== site.sentence) break;
    if (looksForward(site, other)) consider(other);
  }
  return isPerson(site) || top > LEAST ? best : undefined;
}

/** "PARIS (Reuters) - Iran freed [its] prisoners", "Merkel (CDU)": what stands alone in brackets is not talked about. */
function isAside(discourse: Discourse, { mention: { start, end } }: Site): boolean {
  const { text } = discourse.annotated.document;
  return text[start - 1] === '(' && text[end] === ')';
}

function mayMean(discourse: Discourse, site: Site, other: Site): boolean {
  if (other.pronoun && (other.pronoun.person !== 3 || other.pronoun.kind === 'relative')) return false;
  if (isAside(discourse, other)) return false;
  const cluster = discourse.cluster(other);
  if (isPerson(site)) {
    if (cluster.types.size && !cluster.types.has('person')) return false;
    if (!cluster.types.size && cluster.gender !== site.gender && cluster.gender !== 'human') return false;
  }
  // "their" of an earlier sentence owns something: people, states and bodies do, "relations" do not
  if (site.number === 'plural' && site.role === 'possessive' && other.sentence !== site.sentence) {
    if (!isAgent(cluster) && !cluster.nameless) return false;
  }
  if (forbidden(site, other)) return false;
  // what a pronoun before told of a name may have been told of somebody else
  if (isPerson(site) && cluster.named && cluster.ownGender === 'human')
    return numbersAgree(site.number, cluster.number);
  return (
    discourse.allowed(site, other) || (site.number === 'plural' && conjuncts(discourse, other).length > 0)
  );
}

/**
 * A short name that no list knows, as a subject, object or possessor of this sentence or the last, may be a person whose
 * type was mistaken: "Penn was elected. He ..."
 */
function mayBeMistyped(discourse: Discourse, site: Site, other: Site): boolean {
  const cluster = discourse.cluster(other);
  return (
    other.mention.form === 'name' &&
    other.name.length <= 3 &&
    other.number !== 'plural' &&
    !cluster.known &&
    !other.mention.rule.startsWith('lexicon') &&
    !cluster.types.has('person') &&
    !cluster.types.has('state') &&
    (other.role === 'subject' || other.role === 'possessive' || other.role === 'object') &&
    Math.abs(site.sentence - other.sentence) <= 1 &&
    !forbidden(site, other)
  );
}

/** What grammar keeps from the pronoun by some mention in its sentence: "Putin said [Putin] praised him". */
function forbiddenBeside(discourse: Discourse, site: Site): ReadonlySet<Cluster> {
  const banned = new Set<Cluster>();
  for (const step of [-1, 1]) {
    for (let i = site.index + step; Math.abs(i - site.index) < REACH; i += step) {
      const other = discourse.sites[i];
      if (other?.sentence !== site.sentence) break;
      if (forbidden(site, other)) banned.add(discourse.cluster(other));
    }
  }
  return banned;
}
