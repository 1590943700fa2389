import type { Sieve } from '../sieve.ts';
import type { Site } from '../site.ts';

/** The lexicon (or a watchlist) gives both mentions the same key: "Russia", "Moscow" for its government, "Russian". */
export const known: Sieve = {
  id: 'known',
  example: 'Moscow ... Russia',
  run: (discourse) => {
    const last = new Map<string, Site>();
    for (const site of discourse.sites) {
      const key = site.mention.known?.key;
      if (!key) continue;
      const earlier = last.get(key);
      // The lexicon's word stands above gender, number and type
      if (earlier) discourse.link(site, earlier, 'known', true);
      last.set(key, site);
    }
  },
};
