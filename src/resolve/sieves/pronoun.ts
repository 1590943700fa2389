import { forbidden, looksForward } from '../binding.ts';
import type { Discourse } from '../discourse.ts';
import { salience } from '../salience.ts';
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
    for (const site of discourse.sites) {
      const { pronoun: says3 } = site;
      if (says3?.person !== 3 || (says3.kind !== 'personal' && says3.kind !== 'possessive')) continue;
      if (discourse.links.has(site.index) || isEmpty(site)) continue;
      const found = antecedentOf(discourse, site, says[site.quotation]);
      if (found) discourse.link(site, found, 'pronoun');
    }
  },
};

/** "It is clear that": stands for nothing. */
const isEmpty = (site: Site): boolean => site.tree?.tokens[site.head]?.dep === 'expl';

function antecedentOf(discourse: Discourse, site: Site, speaker: Site | undefined): Site | undefined {
  let best: Site | undefined;
  let top = Number.NEGATIVE_INFINITY;
  const consider = (other: Site, score: number): void => {
    if (score > top) {
      top = score;
      best = other;
    }
  };
  const seen = new Set<unknown>();
  for (let i = site.index - 1; i >= 0 && i >= site.index - REACH; i--) {
    const other = discourse.sites[i]!;
    if (site.sentence - other.sentence > WINDOW) break;
    if (!mayMean(discourse, site, other)) continue;
    consider(other, salience(discourse, site, other, seen.size, speaker));
    seen.add(discourse.cluster(other));
  }
  for (let i = site.index + 1; i < discourse.sites.length && i < site.index + 12; i++) {
    const other = discourse.sites[i]!;
    if (other.sentence !== site.sentence) break;
    if (looksForward(site, other) && mayMean(discourse, site, other)) {
      consider(other, salience(discourse, site, other, seen.size, speaker));
    }
  }
  return site.gender === 'male' || site.gender === 'female' || top > LEAST ? best : undefined;
}

function mayMean(discourse: Discourse, site: Site, other: Site): boolean {
  if (other.pronoun && (other.pronoun.person !== 3 || other.pronoun.kind === 'relative')) return false;
  const cluster = discourse.cluster(other);
  if (site.gender === 'male' || site.gender === 'female') {
    if (cluster.types.size && !cluster.types.has('person')) return false;
    if (!cluster.types.size && cluster.gender !== site.gender && cluster.gender !== 'human') return false;
  }
  if (forbidden(site, other)) return false;
  // Not even another mention of the same thing beside the pronoun may be forbidden: "Putin told Kim that [he] ..."
  return discourse.allowed(site, other);
}
