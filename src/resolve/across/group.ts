import type { Candidate } from './candidate.ts';
import { Links } from './links.ts';
import { type Join, SameNames } from './same-names.ts';
import { bearerPlaces, ShortNames, shortPlace } from './short-names.ts';

/** Candidates that are one entity, in order of their numbers, and why each of them joined. */
export interface Group {
  readonly members: readonly Candidate[];
  readonly reasons: ReadonlyMap<number, string>;
}

/** Groups what is the same. Candidates come in order of their numbers, from 0. The groups are in order of their first members. */
export function groups(candidates: readonly Candidate[]): readonly Group[] {
  const links = new Links(candidates.length);
  const reasons = new Map<number, string>();
  const join: Join = (a, b, why) => {
    if (!links.join(a.number, b.number)) return;
    for (const { number } of [a, b]) if (!reasons.has(number)) reasons.set(number, why);
  };
  const sameNames = new SameNames(links, join);
  for (const candidate of candidates) sameNames.add(candidate);
  const shortNames = new ShortNames(links, join);
  for (const candidate of candidates) {
    for (const place of bearerPlaces(candidate)) shortNames.bear(place, candidate);
  }
  for (const candidate of candidates) {
    const place = shortPlace(candidate);
    if (place !== undefined) shortNames.join(place, candidate);
  }
  const found = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const root = links.root(candidate.number);
    const members = found.get(root);
    if (members) members.push(candidate);
    else found.set(root, [candidate]);
  }
  return [...found.values()].map((members) => ({ members, reasons }));
}
