import type { Discourse } from '../discourse.ts';
import { mayMean, type Office, officeOf, officesBefore } from '../office.ts';
import type { Sieve } from '../sieve.ts';
import type { Site } from '../site.ts';

/** An office stands for the one who was said to hold it: "Russian President Vladimir Putin ... the president". */
export const officeHolder: Sieve = {
  id: 'office-holder',
  example: 'Russian President Vladimir Putin ... the Russian president',
  run: (discourse) => {
    const holders: { site: Site; office: Office }[] = [];
    const waiting: { site: Site; office: Office }[] = [];
    for (const site of discourse.sites) {
      for (const office of officesBefore(discourse, site)) holders.push({ site, office });
      if (site.mention.form !== 'nominal' || site.number === 'plural' || site.determiner === 'indefinite')
        continue;
      const office = officeOf(discourse, site);
      if (!office) continue;
      // A description already joined to a name tells its office: "Angela Merkel, the German chancellor"
      if (discourse.cluster(site).named) holders.push({ site, office });
      else if (site.determiner !== 'none' || office.origins.length || /^\p{Lu}/u.test(site.mention.text)) {
        const found = holderOf(discourse, site, office, holders);
        if (found) discourse.link(site, found, 'office-holder');
        else waiting.push({ site, office });
      }
    }
    // A headline's "Russian president" comes before the name does
    for (const { site, office } of waiting) {
      if (!office.origins.length) continue;
      const later = holders.find(
        (holder) => holder.office.origins.length && fits(discourse, site, office, holder),
      );
      if (later) discourse.link(site, later.site, 'office-holder');
    }
  },
};

/** Looked at most: how many offices back. */
const WINDOW = 40;

function holderOf(
  discourse: Discourse,
  site: Site,
  office: Office,
  holders: readonly { site: Site; office: Office }[],
): Site | undefined {
  // "the British premier": one who was called British before one who was called premier only
  for (const sameOrigin of office.origins.length ? [true, false] : [false]) {
    for (let i = holders.length - 1; i >= 0 && i >= holders.length - WINDOW; i--) {
      const holder = holders[i]!;
      if ((!sameOrigin || holder.office.origins.length) && fits(discourse, site, office, holder))
        return holder.site;
    }
  }
  return undefined;
}

const fits = (
  discourse: Discourse,
  site: Site,
  office: Office,
  holder: { site: Site; office: Office },
): boolean =>
  // "a soldier ... the person": only offices that one holds at a time
  office.family !== 'person' && mayMean(office, holder.office) && discourse.allowed(site, holder.site);
