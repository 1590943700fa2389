import type { Discourse } from '../discourse.ts';
import { SMALL_WORD } from '../name-form.ts';
import { isRegnal } from '../personal-name.ts';
import type { Sieve } from '../sieve.ts';
import type { Site } from '../site.ts';

/** Words after which a shorter place name is the same place: "Gaza Strip", "New York City", "Tokyo prefecture". */
const PLACE_WORD =
  /^(city|strip|province|state|county|region|island|islands|prefecture|district|oblast|peninsula|valley|city-state)$/;

/**
 * A part of a longer name: "Vladimir Putin ... Putin", "Kim Jong-un ... Kim", "the European Commission ... the
 * Commission", "Gaza Strip ... Gaza". Not "York" for New York, not "Mr. Clinton" for Hillary Clinton.
 */
export const shortName: Sieve = {
  id: 'short-name',
  example: 'Vladimir Putin ... Putin',
  run: (discourse) => {
    const persons = new Map<string, Site[]>();
    const things = new Map<string, Site[]>();
    // All longer names first: a headline may use the short one before the text gives the full one
    for (const site of discourse.sites) {
      if (site.mention.form !== 'name' || site.name.length < 2) continue;
      if (site.mention.type === 'person') {
        // "F. W. de Klerk ... de Klerk", "Ali ... Ali Khamenei"
        const tails = site.name.map((_, i) => site.name.slice(i).join(' ')).slice(1);
        for (const part of new Set([...site.name, ...tails])) if (part) push(persons, part, site);
      } else {
        for (const part of parts(site)) {
          // Two different bearers are enough to know that the part is ambiguous
          const bearers = things.get(part) ?? [];
          if (bearers.length < 2 && !bearers.some((bearer) => discourse.same(bearer, site)))
            push(things, part, site);
        }
      }
    }
    for (const site of discourse.sites) {
      if (site.mention.form !== 'name' || !site.name.length) continue;
      const key = site.name.join(' ');
      if (site.mention.type === 'person') person(discourse, site, persons.get(key) ?? []);
      else thing(discourse, site, things.get(key) ?? []);
    }
  },
};

function push(index: Map<string, Site[]>, key: string, site: Site): void {
  const list = index.get(key);
  if (list) list.push(site);
  else index.set(key, [site]);
}

/** Links a surname or given name to the last full name before it, or else to the first after it. */
function person(discourse: Discourse, site: Site, bearers: readonly Site[]): void {
  const longer = nearest(site, bearers);
  if (site.name.length === 1) {
    const rank = rankOf(site);
    const best = Math.min(...longer.map(rank), 3);
    const found = longer.find((bearer) => rank(bearer) === best && discourse.allowed(site, bearer));
    if (found) discourse.link(site, found, 'short-name');
    return;
  }
  const found = longer.find((bearer) => discourse.allowed(site, bearer));
  if (found) discourse.link(site, found, 'short-name');
}

/** How well a full name fits a short one: the family name before a given name ("Bush" is George W. Bush, not Bush Smith). */
const rankOf =
  (site: Site) =>
  ({ name }: Site): number => {
    const word = site.name[0]!;
    // "King Hussein" is not Saddam Hussein
    if (isRegnal(site.address)) return name[0] === word ? 0 : 4;
    if (name.at(-1) === word) return 0;
    return name[0] === word ? 1 : 2;
  };

/** In order of closeness: those before it from the last to the first, then those after. At most 40 are looked at. */
function nearest(site: Site, bearers: readonly Site[]): readonly Site[] {
  let low = 0;
  let high = bearers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bearers[middle]!.index < site.index) low = middle + 1;
    else high = middle;
  }
  return [...bearers.slice(Math.max(0, low - 30), low).reverse(), ...bearers.slice(low, low + 10)];
}

/** Shorter forms under which a thing's name comes again. */
function parts({ name, mention }: Site): readonly string[] {
  if (mention.type === 'state') return [];
  if (mention.type === 'place' || mention.type === 'facility') {
    return PLACE_WORD.test(name.at(-1)!) ? [name.slice(0, -1).join(' ')] : [];
  }
  const found: string[] = [];
  for (let n = 1; n < name.length; n++) {
    if (!SMALL_WORD.has(name[n - 1]!)) found.push(name.slice(0, n).join(' '));
    if (!SMALL_WORD.has(name[n]!)) found.push(name.slice(n).join(' '));
  }
  return found;
}

/** A part of a name stands for the whole where just one thing of its type in the text has that part. */
function thing(discourse: Discourse, site: Site, bearers: readonly Site[]): void {
  if (site.mention.known) return;
  const wholes = bearers.filter(
    (bearer) => bearer.mention.type === site.mention.type && !discourse.same(bearer, site),
  );
  const first = wholes[0];
  if (first && wholes.every((other) => discourse.same(other, first)))
    discourse.link(site, first, 'short-name');
}
