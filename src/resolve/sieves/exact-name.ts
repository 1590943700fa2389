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
      for (const word of [name[0]!, name.at(-1)!]) {
        fullNames.set(
          word,
          (fullNames.get(word) ?? new Set()).add(name.at(-1)! === word ? name[0]! : name.at(-1)!),
        );
      }
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
      const bearers = byName.get(key) ?? [];
      const earlier = bearers.findLast((bearer) => discourse.link(site, bearer, 'exact-name'));
      byName.set(key, [...bearers.filter((bearer) => bearer !== earlier), site].slice(-8));
    }
  },
};
