import { nameKey } from '../name-form.ts';
import type { Sieve } from '../sieve.ts';
import type { Site } from '../site.ts';

/** The same name again: "Kim Jong-un ... Kim Jong Un"; not "Washington" the man and Washington the city. */
export const exactName: Sieve = {
  id: 'exact-name',
  example: 'Angela Merkel ... Angela Merkel',
  run: (discourse) => {
    const byName = new Map<string, Site[]>();
    const fullNames = new Map<string, Set<string>>();
    for (const { mention, name } of discourse.sites) {
      if (mention.type !== 'person' || name.length < 2) continue;
      const first = name[0]!;
      const last = name.at(-1)!;
      bear(fullNames, first, last === first ? first : last);
      bear(fullNames, last, first);
    }
    for (const site of discourse.sites) {
      if (site.mention.form !== 'name' || !site.name.length) continue;
      // "Clinton" where Bill and Hillary Clinton are spoken of is left to the surname sieve
      if (
        site.mention.type === 'person' &&
        site.name.length === 1 &&
        (fullNames.get(site.name[0]!)?.size ?? 0) > 1
      )
        continue;
      const key = nameKey(site.name);
      // One list an entity: the last mention of each of the few things that bear the name
      const bearers = byName.get(key);
      if (!bearers) {
        byName.set(key, [site]);
        continue;
      }
      const earlier = bearers.findLastIndex((bearer) => discourse.link(site, bearer, 'exact-name'));
      if (earlier >= 0) bearers.splice(earlier, 1);
      else if (bearers.length === MOST_BEARERS) bearers.shift();
      bearers.push(site);
    }
  },
};

/** Bearers of one name remembered. */
const MOST_BEARERS = 8;

function bear(fullNames: Map<string, Set<string>>, word: string, other: string): void {
  const others = fullNames.get(word);
  if (others) others.add(other);
  else fullNames.set(word, new Set([other]));
}
