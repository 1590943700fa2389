import type { Candidate } from './candidate.ts';
import { shortFor } from './evidence.ts';
import type { Links } from './links.ts';
import type { Join } from './same-names.ts';

/** Where a longer name is found by its parts: of a person first and last name, of other things all their names. */
export function bearerPlaces({ type, words, key, keys, described }: Candidate): readonly string[] {
  if (described) return [];
  const parts = type !== 'person' ? keys : words.length > 1 ? [words[0]!, words.at(-1)!] : [];
  return [...new Set([...parts, ...keys])]
    .filter((part) => type !== 'person' || part !== key)
    .map((part) => `${type} ${part}`);
}

/** Where a short name looks for the longer one; undefined for what is no short name. */
export const shortPlace = ({ type, words, key, known, described }: Candidate): string | undefined =>
  known || described || (type === 'person' && words.length !== 1) ? undefined : `${type} ${key}`;

/** So many bearers of a name are compared with, the last ones. */
export const COMPARED = 200;
/** A short name may be of one of two groups itself; where three bear it, it can join none. */
export const MOST_GROUPS = 2;

/** Whose bearers are in more groups than a short name can be told apart from. */
const CROWDED = 'crowded';

/**
 * A short name joins the longer one that it fits, when just one in the whole collection does. First come all bearers, in
 * order of their numbers, and then the short names. Places are independent of each other but for groups that meet at both.
 */
export class ShortNames {
  readonly #index = new Map<string, Map<number, Candidate[]> | typeof CROWDED>();
  readonly #links: Links;
  readonly #join: Join;

  constructor(links: Links, join: Join) {
    this.#links = links;
    this.#join = join;
  }

  bear(place: string, candidate: Candidate): void {
    const groups = this.#index.get(place) ?? new Map<number, Candidate[]>();
    if (groups === CROWDED) return;
    this.#index.set(place, groups);
    const root = this.#links.root(candidate.number);
    const group = groups.get(root);
    if (!group) {
      if (groups.size === MOST_GROUPS) this.#index.set(place, CROWDED);
      else groups.set(root, [candidate]);
      return;
    }
    group.push(candidate);
    if (group.length > COMPARED) group.shift();
  }

  join(place: string, short: Candidate): void {
    const groups = this.#index.get(place);
    if (!groups || groups === CROWDED) return;
    const own = this.#links.root(short.number);
    const others = [...groups].filter(([root]) => root !== own);
    if (others.length !== 1) return;
    for (const long of others[0]![1]) {
      const why = shortFor(short, long);
      if (!why) continue;
      this.#join(long, short, why);
      return;
    }
  }
}
