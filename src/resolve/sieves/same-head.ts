import type { Discourse } from '../discourse.ts';
import { originsOf } from '../origin.ts';
import type { Sieve } from '../sieve.ts';
import type { Site } from '../site.ts';

/** Sites looked back at most, of those with the head word. */
const WINDOW = 12;

/**
 * A description with the head word of an earlier one and nothing that tells it apart: "a comprehensive treaty ... the
 * treaty", "the European Commission ... the commission". Not "the French president ... the German president", not
 * "a treaty" (a new one), not "the second round" for the first.
 */
export const sameHead: Sieve = {
  id: 'same-head',
  example: 'the partnership treaty ... the treaty',
  run: (discourse) => {
    const byHead = new Map<string, Site[]>();
    for (const site of discourse.sites) {
      if (site.pronoun) continue;
      const keys = headsOf(site);
      if (site.mention.form === 'nominal') {
        const earlier = keys
          .flatMap((key) => (byHead.get(key) ?? []).slice(-WINDOW))
          .sort((a, b) => b.index - a.index);
        const found = earlier.find((other) =>
          isNew(site) ? repeats(site, other) : fits(discourse, site, other),
        );
        if (found) discourse.link(site, found, 'same-head');
      }
      for (const key of keys) {
        const list = byHead.get(key);
        if (list) list.push(site);
        else byHead.set(key, [site]);
      }
    }
  },
};

/** Words under which a site is found: its head, and the last word of a name that is a common noun ("Commission"). */
function headsOf(site: Site): readonly string[] {
  const plural = site.number === 'plural' ? 's' : '';
  if (site.mention.form === 'nominal') return [site.headWord + plural];
  if (site.mention.type === 'person' || site.mention.type === 'state') return [];
  return [...new Set([site.headWord, site.name.at(-1) ?? ''])].filter(Boolean);
}

/** "a treaty" speaks of a new one; a bare plural of any ("sanctions"), unless the very words were used before. */
const isNew = (site: Site): boolean =>
  site.determiner === 'indefinite' || (OF_THE_MOMENT.test(site.headWord) && site.modifiers.length === 0);

/** "a deep underground enrichment plant" twice in one text is one plant; "an old house" need not be one house. */
const repeats = (site: Site, other: Site): boolean =>
  site.mention.type === 'facility' &&
  site.modifiers.length >= 3 &&
  site.mention.text.toLowerCase() === other.mention.text.toLowerCase();

/** "The country" is the one just spoken of, not the one that was called so before. */
const OF_THE_MOMENT = /^(country|nation|government|state|city|capital|region)$/;

function fits(discourse: Discourse, site: Site, other: Site): boolean {
  if ((site.number === 'plural') !== (other.number === 'plural')) return false;
  if (!discourse.allowed(site, other)) return false;
  const own = new Set(site.modifiers);
  const theirs = new Set([...other.modifiers, ...other.name]);
  const origins = originsOf(discourse, site);
  const otherOrigins = originsOf(discourse, other);
  if (origins.length && otherOrigins.length && !origins.some((key) => otherOrigins.includes(key)))
    return false;
  // All that the later one says was said: "the new treaty" is not "the old treaty"
  const extra = [...own].filter((word) => !theirs.has(word) && !EMPTY.test(word));
  if (extra.length === 0)
    return site.determiner !== 'none' || own.size === theirs.size || other.mention.form === 'nominal';
  return false;
}

/** Modifiers that tell nothing apart. */
const EMPTY = /^(same|very|entire|whole|said|latter|late|historic|long-awaited|controversial|so-called|own)$/;
