import type { Candidate } from './candidate.ts';
import { sameName } from './evidence.ts';
import type { Links } from './links.ts';

/** Notes down that two candidates are one, and why. */
export type Join = (a: Candidate, b: Candidate, why: string) => void;

/** So many candidates of a place are compared with. */
const COMPARED = 50;

/** Where names are compared: the id, the whole name, and of persons first and last name. */
export function namePlaces({ id, type, key, words }: Candidate): readonly string[] {
  const places = [`id ${id}`, `name ${key}`];
  if (type === 'person' && words.length > 2) places.push(`name ${words[0]} ${words.at(-1)}`);
  return places;
}

/**
 * Joins candidates of the same name. They come in order of their numbers and meet only where they share a place, so that
 * the work grows with their number, and those that share none can be dealt with apart.
 */
export class SameNames {
  readonly #index = new Map<string, Candidate[]>();
  readonly #links: Links;
  readonly #join: Join;

  constructor(links: Links, join: Join) {
    this.#links = links;
    this.#join = join;
  }

  add(candidate: Candidate): void {
    const { key, id, number } = candidate;
    const places = namePlaces(candidate);
    const near = new Set(places.flatMap((place) => this.#index.get(place) ?? []));
    const fitting = [...near].flatMap((other) => {
      const why = sameName(candidate, other);
      return why ? [{ other, why }] : [];
    });
    const root = (other: Candidate): number => this.#links.root(other.number);
    // "George Bush" fits two presidents: neither, unless they are already one
    const roots = new Set(fitting.map(({ other }) => root(other)));
    const exact = fitting.find(({ other }) => other.key === key || other.id === id);
    const chosen = exact ?? (roots.size === 1 ? fitting[0] : undefined);
    if (chosen) this.#join(chosen.other, candidate, chosen.why);
    const own = this.#links.root(number);
    for (const place of places) {
      const list = this.#index.get(place);
      if (!list) this.#index.set(place, [candidate]);
      // One of each group is enough to compare with
      else if (list.length < COMPARED && !(chosen && list.some((other) => root(other) === own)))
        list.push(candidate);
    }
  }
}
