import type { Cluster } from '../cluster.ts';
import type { Discourse } from '../discourse.ts';
import { homeOf, homes } from '../home.ts';
import type { Sieve } from '../sieve.ts';
import type { Site } from '../site.ts';
import { speakers } from '../speaker.ts';

/** Words that make "we" two sides at once: "we will strengthen the relations of friendship". */
const MUTUAL =
  /\b(relations?|relationship|friendship|alliance|partnership|cooperation|co-operation|ties|together|each other|mutual|joint|jointly|bilateral|both)\b/i;

/**
 * "I" in a quotation is its speaker. "We" of an official is his state, "we" of a member his organization; where the
 * sentence speaks of relations and two sides were just named, "we" is both.
 */
export const firstPerson: Sieve = {
  id: 'first-person',
  example: '"I will sign it," Putin said.',
  run: (discourse) => {
    const says = speakers(discourse);
    const known = homes(discourse);
    const lastWe = new Map<Site, Site>();
    const lastOutside = new Map<string, Site>();
    const lastYou = new Map<number, Site>();
    for (const site of discourse.sites) {
      const { pronoun } = site;
      if (!pronoun || pronoun.person === 3) continue;
      const speaker = says[site.quotation];
      if (pronoun.person === 2) {
        const key = speaker ? speaker.index : -1;
        const earlier = lastYou.get(key);
        if (earlier) discourse.link(site, earlier, 'first-person', true);
        lastYou.set(key, site);
      } else if (!speaker) {
        // A whole text in the first person, or a quotation nobody is named for
        const key = `${pronoun.number}:${site.quotation}`;
        const earlier = lastOutside.get(key);
        if (earlier) discourse.link(site, earlier, 'first-person', true);
        lastOutside.set(key, site);
      } else if (pronoun.number === 'singular') {
        discourse.link(site, speaker, 'first-person', true);
      } else {
        we(discourse, site, speaker, lastWe, known);
      }
    }
  },
};

function we(
  discourse: Discourse,
  site: Site,
  speaker: Site,
  lastWe: Map<Site, Site>,
  known: ReadonlyMap<Cluster, string>,
): void {
  const person = [...lastWe.keys()].find((other) => discourse.same(other, speaker)) ?? speaker;
  const sides = MUTUAL.test(sentenceText(discourse, site)) ? sidesBefore(discourse, site) : undefined;
  if (sides) {
    discourse.splitInto(site, sides, 'first-person');
    return;
  }
  const earlier = lastWe.get(person);
  if (earlier) discourse.link(site, earlier, 'first-person', true);
  else {
    const behalf = onBehalf(discourse, speaker, known);
    if (behalf) discourse.link(site, behalf, 'first-person', true);
  }
  lastWe.set(person, site);
}

function sentenceText(discourse: Discourse, site: Site): string {
  const { tree } = site;
  return tree ? discourse.annotated.document.text.slice(tree.start, tree.end) : '';
}

/** The sides of the last plural mention ("the two nations") within three sentences. */
function sidesBefore(discourse: Discourse, site: Site): readonly number[] | undefined {
  for (let i = site.index - 1; i >= 0 && i > site.index - 40; i--) {
    const other = discourse.sites[i]!;
    if (site.sentence - other.sentence > 3) return undefined;
    const sides = discourse.split.get(i);
    if (sides && other.pronoun?.person !== 1) return sides;
  }
  return undefined;
}

/** Whom one speaks for: an official for his state, everyone else for himself. */
function onBehalf(
  discourse: Discourse,
  speaker: Site,
  known: ReadonlyMap<Cluster, string>,
): Site | undefined {
  if (speaker.mention.type !== 'person' && !speaker.pronoun) return speaker;
  return homeOf(discourse, known, speaker, speaker.index) ?? speaker;
}
