import type { EntityTypeId } from '../../ontology/entity-types.ts';
import type { Cluster } from '../cluster.ts';
import type { Discourse } from '../discourse.ts';
import { officesBefore } from '../office.ts';
import { originsOf } from '../origin.ts';
import type { Sieve } from '../sieve.ts';
import type { Site } from '../site.ts';

/** Nouns of two sides -> the type of each. */
const SIDES: ReadonlyMap<string, readonly EntityTypeId[]> = new Map([
  ...'country nation state government capital power neighbour neighbor ally partner republic superpower'
    .split(' ')
    .map((word): [string, readonly EntityTypeId[]] => [word, ['state']]),
  ...'leader president man woman minister politician statesman candidate rival head official diplomat'
    .split(' ')
    .map((word): [string, readonly EntityTypeId[]] => [word, ['person']]),
  ...'company party organization organisation firm bank group agency union club team'
    .split(' ')
    .map((word): [string, readonly EntityTypeId[]] => [word, ['organization']]),
  ['city', ['place']],
  // "Israel and the Palestine Liberation Organization ... the two sides"
  ['side', ['state', 'organization']],
]);

const COUNT: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  '2': 2,
  '3': 3,
};

/** Sentences back at most. */
const WINDOW = 8;

/**
 * "The two countries", "both leaders", "the two sides" stand for the last named pair of their kind: two that were
 * joined by "and", or the two spoken of most lately. "The three countries" for three. Nothing where the number fails.
 */
export const plural: Sieve = {
  id: 'plural',
  example: 'Russia and North Korea ... the two nations',
  run: (discourse) => {
    const recent = new Recent(discourse);
    for (const site of discourse.sites) {
      const wanted = countOf(site);
      const types = SIDES.get(site.headWord) ?? [];
      const members = wanted
        ? recent.counted(site, types, wanted)
        : isUncounted(site)
          ? recent.uncounted(site, types)
          : undefined;
      if (members) discourse.splitInto(site, members, 'plural');
      recent.push(site);
    }
  },
};

/** How many a mention counts: "the two nations", "both sides"; 0 for mentions of another kind. */
function countOf(site: Site): number {
  if (site.mention.form !== 'nominal' || !SIDES.has(site.headWord) || !site.tree) return 0;
  const words = site.tree.tokens
    .slice(Math.max(0, site.first - 2), site.head)
    .map((token) => token.text.toLowerCase());
  // "two countries" without "the" are any two
  const definite =
    words.some((word) => /^(the|both|these|those|their|our|its)$/.test(word)) ||
    site.determiner === 'possessive';
  const count = words.map((word) => COUNT[word] ?? 0).find((n) => n > 0) ?? 0;
  if (count) return definite ? count : 0;
  // "their countries", "the two"; "the sides agreed" counts as two
  return /^(side)$/.test(site.headWord) && site.number === 'plural' && definite ? 2 : 0;
}

/** "their nations", "the countries": as many as were just spoken of together. */
const isUncounted = (site: Site): boolean =>
  site.mention.form === 'nominal' &&
  site.number === 'plural' &&
  SIDES.has(site.headWord) &&
  site.modifiers.length === 0 &&
  (site.determiner === 'definite' || site.determiner === 'possessive' || site.determiner === 'demonstrative');

/** "the three Benelux countries": those of a place that is named. */
const namesPlace = ({ tree, first, head }: Site): boolean =>
  tree?.tokens
    .slice(first, head)
    .some(({ tag, text }) => /^(?:PROPN|ADJ)$/.test(tag) && /^\p{Lu}/u.test(text)) ?? false;

const JOINING = /^\s?(,|and|&|-|–|—|with|, and)(\s[^.;:,]{0,60})?$|^\s?(and|with)\s.{0,60}$/;

/** Nothing but a title stands between: "Obama and Russian President Medvedev", not "Cuba, whose debt Spain ...". */
const isTitled = (gap: string): boolean => !gap.split(/[^\p{L}’']+/u).some((word) => CLAUSE_WORDS.test(word));
const CLAUSE_WORDS =
  /^(?:whose|which|who|that|when|while|where|after|before|because|if|has|had|have|was|were|is|are|said|says|told|by|\p{Ll}+(?:ed|es))$/u;

const LEADER = /^(leader|president)$/;

/** Persons by the rank of their office: 2 for a president or premier, 0 for a minister or envoy; others 1. */
function ranks(discourse: Discourse): ReadonlyMap<Cluster, number> {
  const found = new Map<Cluster, number>();
  for (const site of discourse.sites) {
    for (const { family, field } of officesBefore(discourse, site)) {
      const cluster = discourse.cluster(site);
      const high = /^(president|premier|chancellor|leader|man|woman)$/.test(family) && !field.length;
      if (high) found.set(cluster, 2);
      else if (/^(minister|official)$/.test(family) && !found.has(cluster)) found.set(cluster, 0);
    }
  }
  return found;
}

/** What was named lately, one entry an entity. */
export class Recent {
  readonly #discourse: Discourse;
  readonly #sites: Site[] = [];
  readonly #ranks: ReadonlyMap<Cluster, number>;
  /** Least rank of the office of a person that is wanted now. */
  #least = 0;

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
    this.#ranks = ranks(discourse);
  }

  push(site: Site): void {
    if (!site.pronoun) this.#sites.push(site);
  }

  /** Members of a mention that says how many they are. */
  counted(site: Site, types: readonly EntityTypeId[], count: number): readonly number[] | undefined {
    // "the two German states": only of Germany
    if (originsOf(this.#discourse, site).length || namesPlace(site)) return undefined;
    // "The two leaders": presidents and premiers before people of unknown office; ministers never
    for (const least of LEADER.test(site.headWord) ? [2, 1] : [0]) {
      this.#least = least;
      const members =
        this.pair(site, types, count, 2) ??
        this.plural(site, types, count) ??
        this.pair(site, types, count, least > 1 ? 2 * WINDOW : WINDOW) ??
        this.latest(site, types, count, least > 1 ? 2 * WINDOW : WINDOW);
      if (members) return members;
    }
    return undefined;
  }

  /** Members of a mention that does not: two that were joined just before, or those of an earlier plural. */
  uncounted(site: Site, types: readonly EntityTypeId[]): readonly number[] | undefined {
    this.#least = LEADER.test(site.headWord) ? 1 : 0;
    return this.pair(site, types, 2, 1) ?? this.plural(site, types, 2);
  }

  /** The last things of a type that one sentence joined: "Russia and North Korea", "Moscow-Pyongyang relations". */
  pair(
    site: Site,
    types: readonly EntityTypeId[],
    count: number,
    window: number,
  ): readonly number[] | undefined {
    const sites = this.#sites;
    for (let i = sites.length - 1; i >= 0 && i > sites.length - 60; i--) {
      const last = sites[i]!;
      if (site.sentence - last.sentence > window) return undefined;
      const members = this.#joinedTo(i, types);
      if (members.length === count) return members;
      // Three were joined: not two of them
      if (members.length > 1) return undefined;
    }
    return undefined;
  }

  /** The mentions joined to the i-th by and, commas or a hyphen, one an entity. */
  #joinedTo(i: number, types: readonly EntityTypeId[]): readonly number[] {
    const sites = this.#sites;
    const { text } = this.#discourse.annotated.document;
    const members: Site[] = [];
    let right = sites[i]!;
    if (!this.#is(right, types)) return [];
    members.push(right);
    for (let j = i - 1; j >= 0 && j > i - 12; j--) {
      const left = sites[j]!;
      if (left.sentence !== right.sentence) break;
      if (!this.#is(left, types) || left.mention.end > right.mention.start) continue;
      const gap = text.slice(left.mention.end, right.mention.start);
      // "between Moscow and Pyongyang", "U.S. President Obama and Russian President Medvedev"
      if (!JOINING.test(gap.trim() ? gap.trimEnd() : gap) || !isTitled(gap)) break;
      if (!members.some((member) => this.#discourse.same(member, left))) members.push(left);
      right = left;
    }
    return members.map((member) => member.index).reverse();
  }

  /** The members of an earlier plural of the kind: "the two leaders ... the two men". */
  plural(site: Site, types: readonly EntityTypeId[], count: number): readonly number[] | undefined {
    const sites = this.#sites;
    for (let i = sites.length - 1; i >= 0 && i > sites.length - 80; i--) {
      const members = this.#discourse.split.get(sites[i]!.index);
      if (
        members?.length !== count ||
        !members.every((index) => this.#is(this.#discourse.sites[index]!, types))
      )
        continue;
      return members.some((index) => this.#beside(site, index)) ? undefined : members;
    }
    return undefined;
  }

  /** "Carter kept [the two men] apart": the subject beside is none of them. */
  #beside(site: Site, member: number): boolean {
    for (let i = this.#sites.length - 1; i >= 0 && i > this.#sites.length - 8; i--) {
      const other = this.#sites[i]!;
      if (other.sentence !== site.sentence) return false;
      if (other.governor === site.governor && this.#discourse.same(other, member)) return true;
    }
    return false;
  }

  /** The things of a type in the last sentences, when there are just so many. */
  latest(
    site: Site,
    types: readonly EntityTypeId[],
    count: number,
    window: number,
  ): readonly number[] | undefined {
    const members: Site[] = [];
    const sites = this.#sites;
    let reach = -1;
    for (let i = sites.length - 1; i >= 0 && i > sites.length - 80; i--) {
      const other = sites[i]!;
      if (site.sentence - other.sentence > window) break;
      // A sentence that names more than wanted tells nothing
      if (reach >= 0 && other.sentence < reach) break;
      if (!this.#is(other, types) || members.some((member) => this.#discourse.same(member, other))) continue;
      if (this.#beside(site, other.index)) continue;
      members.push(other);
      if (members.length === count) reach = other.sentence;
      if (members.length > count) return undefined;
    }
    return members.length === count ? members.map((member) => member.index).reverse() : undefined;
  }

  #is(site: Site, types: readonly EntityTypeId[]): boolean {
    const cluster = this.#discourse.cluster(site);
    const type = cluster.known?.type ?? site.mention.type;
    if (type === 'person' && (this.#ranks.get(cluster) ?? 1) < this.#least) return false;
    return types.includes(type) && site.number !== 'plural' && (cluster.named || cluster.known !== undefined);
  }
}
