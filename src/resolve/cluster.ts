import type { KnownEntity } from '../model/mention.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import type { Gender, GrammaticalNumber } from './pronoun-table.ts';
import type { Site } from './site.ts';

/** What is known so far of one entity of the document. Grows as mentions join; kept by the discourse. */
export interface Cluster {
  /** Indices of its sites; not sorted. */
  readonly sites: number[];
  /** The least of them. */
  first: number;
  known: KnownEntity | undefined;
  gender: Gender;
  /** What names and descriptions tell of it; what pronouns tell that were put to it is in `gender` alone. */
  ownGender: Gender;
  number: GrammaticalNumber;
  /** Longest personal name so far, as words. */
  person: readonly string[];
  /** Types of its names; where there is none, of its nominals. */
  readonly types: Set<EntityTypeId>;
  named: boolean;
  /** Only pronouns so far. */
  nameless: boolean;
}

export function clusterOf(site: Site): Cluster {
  const { mention } = site;
  const named = mention.form === 'name';
  return {
    sites: [site.index],
    first: site.index,
    known: mention.known,
    gender: site.gender,
    ownGender: mention.form === 'pronoun' ? 'unknown' : site.gender,
    number: site.number,
    person: named && mention.type === 'person' ? site.name : [],
    types: new Set(mention.form === 'pronoun' || mention.type === 'other' ? [] : [mention.type]),
    named,
    nameless: mention.form === 'pronoun',
  };
}

/** Adds the smaller cluster to the larger and gives the larger back. */
export function joined(into: Cluster, from: Cluster): Cluster {
  for (const site of from.sites) into.sites.push(site);
  into.first = Math.min(into.first, from.first);
  into.known ??= from.known;
  into.gender = narrower(into.gender, from.gender);
  into.ownGender = narrower(into.ownGender, from.ownGender);
  into.number = into.number === 'either' ? from.number : into.number;
  if (from.person.length > into.person.length) into.person = from.person;
  if (from.named && !into.named) into.types.clear();
  if (from.named || !into.named) for (const type of from.types) into.types.add(type);
  into.named ||= from.named;
  into.nameless &&= from.nameless;
  return into;
}

const RANK: Readonly<Record<Gender, number>> = { unknown: 0, neuter: 1, human: 1, male: 2, female: 2 };
const narrower = (a: Gender, b: Gender): Gender => (RANK[b] > RANK[a] ? b : a);

export const gendersAgree = (a: Gender, b: Gender): boolean =>
  a === b ||
  a === 'unknown' ||
  b === 'unknown' ||
  (a === 'human' && b !== 'neuter') ||
  (b === 'human' && a !== 'neuter');

export const numbersAgree = (a: GrammaticalNumber, b: GrammaticalNumber): boolean =>
  a === b || a === 'either' || b === 'either';

/** Types that writers and recognizers use for one thing: a city for its club, a state for its government. */
const NEAR: readonly (readonly EntityTypeId[])[] = [
  ['state', 'place'],
  ['state', 'organization'],
  ['place', 'facility'],
  ['organization', 'facility'],
  ['organization', 'group'],
  ['organization', 'product'],
  ['weapon', 'product'],
  ['treaty', 'event'],
  ['person', 'group'],
];

export const typesAgree = (a: ReadonlySet<EntityTypeId>, b: ReadonlySet<EntityTypeId>): boolean =>
  a.size === 0 ||
  b.size === 0 ||
  [...a].some((x) => b.has(x) || NEAR.some(([p, q]) => (p === x && b.has(q!)) || (q === x && b.has(p!))));

/** Two full names of persons that cannot be one man: "Bill Clinton" and "Hillary Clinton". */
export function namesClash(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // "John F. Kennedy" and "John Kennedy", "J. Kennedy"; "Angela Dorothea Merkel" and "Angela Merkel"
  if (!short.every((word) => long.some((other) => sameWord(word, other)))) return true;
  // "George W. Bush" is not George H. W. Bush: middle names agree from the first on
  const [middle, longer] = [short.slice(1, -1), long.slice(1, -1)];
  return (
    short[0] === long[0] && longer.length > 0 && !middle.every((word, i) => sameWord(word, longer[i] ?? ''))
  );
}

const sameWord = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Whether nothing known of the two clusters keeps them apart. */
export function mayJoin(a: Cluster, b: Cluster): boolean {
  if (a.known && b.known && a.known.key !== b.known.key) return false;
  return (
    gendersAgree(a.gender, b.gender) &&
    numbersAgree(a.number, b.number) &&
    typesAgree(a.types, b.types) &&
    !namesClash(a.person, b.person)
  );
}
