import type { Cluster } from './cluster.ts';
import type { Discourse } from './discourse.ts';
import { officeOf, officesBefore } from './office.ts';
import type { Site } from './site.ts';

/** Keys of the states whose office a person holds: "Russian President Vladimir Putin" -> state:RU. The first office counts. */
export function homes(discourse: Discourse): ReadonlyMap<Cluster, string> {
  const found = new Map<Cluster, string>();
  for (const site of discourse.sites) {
    if (site.mention.type !== 'person' || site.pronoun) continue;
    const cluster = discourse.cluster(site);
    if (found.has(cluster)) continue;
    const own = site.mention.form === 'nominal' ? officeOf(discourse, site) : undefined;
    const offices = own ? [own] : officesBefore(discourse, site);
    const key = offices.flatMap((office) => office.origins)[0];
    if (key) found.set(cluster, key);
  }
  return found;
}

/** The last mention of a person's state before an index. */
export function homeOf(
  discourse: Discourse,
  known: ReadonlyMap<Cluster, string>,
  person: Site,
  before: number,
): Site | undefined {
  const key = known.get(discourse.cluster(person));
  return key ? discourse.lastKnown(key, before) : undefined;
}
