import type { Discourse } from '../discourse.ts';
import type { Sieve } from '../sieve.ts';
import type { Site } from '../site.ts';

/** A report tells in so many sentences what was signed and where. */
const OPENING = 3;
const SIGNED =
  /^(treaty|pact|agreement|accord|accords|convention|declaration|peace|armistice|memorandum|communique|communiqué)$/;

/**
 * A treaty that the opening of a report describes and that the text names later after the place where it was signed: "PORTSMOUTH - Japan signed a
 * treaty of peace ... the Treaty of Portsmouth". Not the Treaty of London of 1839 in a report from London on another treaty, nor one of two treaties
 * that the opening tells of.
 */
export const namedForPlace: Sieve = {
  id: 'named-for-place',
  example: 'In Trianon Hungary signed a treaty ... the Treaty of Trianon',
  run: (discourse) => {
    const opening = discourse.sites.filter(({ sentence }) => sentence >= 0 && sentence < OPENING);
    const described = opening.filter(
      (site) =>
        site.mention.form === 'nominal' && site.mention.type === 'treaty' && SIGNED.test(site.headWord),
    );
    const first = described[0];
    if (!first || described.some((site) => site.number === 'plural' || isOther(discourse, site, first)))
      return;
    if (discourse.cluster(first).named) return;
    const places = new Set(
      opening.flatMap(({ mention, name }) =>
        mention.type === 'place' && name.length ? [name.join(' ')] : [],
      ),
    );
    for (const site of discourse.sites) {
      if (site.mention.form !== 'name' || site.mention.type !== 'treaty' || isDated(discourse, site))
        continue;
      if (!isNamedFor(site, places) || site.sentence <= first.sentence) continue;
      discourse.link(site, first, 'named-for-place');
      return;
    }
  },
};

/** A second treaty of the opening, which is introduced like the first. */
const isOther = (discourse: Discourse, site: Site, first: Site): boolean =>
  !discourse.same(site, first) && site.determiner === 'indefinite';

/** "Treaty of Portsmouth", "Dayton Agreement": its words are a place and what kind of text it is. */
const isNamedFor = ({ name }: Site, places: ReadonlySet<string>): boolean =>
  places.has(name.filter((word, i) => !(SIGNED.test(word) || (word === 'of' && i < 2))).join(' '));

/** "the Treaty of London of 1839", "the 1951 Treaty of Paris" */
function isDated({ annotated }: Discourse, { mention }: Site): boolean {
  const { text } = annotated.document;
  return (
    /^\W+(of |in )?1[0-9]{3}/.test(text.slice(mention.end, mention.end + 12)) ||
    /1[0-9]{3}\W+$/.test(text.slice(Math.max(0, mention.start - 8), mention.start))
  );
}
