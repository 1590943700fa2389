import type { Candidate } from './candidate.ts';
import { sameName, shortFor } from './evidence.ts';

/** Candidates that are one entity, and why each of them joined. */
export interface Group {
  readonly members: readonly Candidate[];
  readonly reasons: ReadonlyMap<Candidate, string>;
}

/**
 * Groups what is the same. Candidates come in a fixed order and meet only where they share a name, so that the result
 * does not depend on the order of documents and the work grows with their number.
 */
export function groups(candidates: readonly Candidate[]): readonly Group[] {
  const parents = new Map<Candidate, Candidate>(candidates.map((candidate) => [candidate, candidate]));
  const order = new Map(candidates.map((candidate, i) => [candidate, i]));
  const reasons = new Map<Candidate, string>();
  const root = (candidate: Candidate): Candidate => {
    let at = candidate;
    while (parents.get(at) !== at) {
      const up = parents.get(parents.get(at)!)!;
      parents.set(at, up);
      at = up;
    }
    return at;
  };
  const join = (a: Candidate, b: Candidate, why: string): void => {
    const [x, y] = [root(a), root(b)];
    if (x === y) return;
    const [first, second] = order.get(x)! < order.get(y)! ? [x, y] : [y, x];
    parents.set(second, first);
    for (const each of [a, b]) if (!reasons.has(each)) reasons.set(each, why);
  };

  bySameName(candidates, join, root);
  byShortName(candidates, join, root);

  const found = new Map<Candidate, Candidate[]>();
  for (const candidate of candidates) {
    const list = found.get(root(candidate));
    if (list) list.push(candidate);
    else found.set(root(candidate), [candidate]);
  }
  return [...found.values()].map((members) => ({ members, reasons }));
}

type Join = (a: Candidate, b: Candidate, why: string) => void;

/** Where names are compared: the id, the whole name, and of persons first and last name. */
function bySameName(
  candidates: readonly Candidate[],
  join: Join,
  root: (candidate: Candidate) => Candidate,
): void {
  const index = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { words, key, entity } = candidate;
    const places = [`id ${entity.id}`, `name ${key}`];
    if (entity.type === 'person' && words.length > 2) places.push(`name ${words[0]} ${words.at(-1)}`);
    const near = new Set(places.flatMap((place) => index.get(place) ?? []));
    const fitting = [...near].flatMap((other) => {
      const why = sameName(candidate, other);
      return why ? [{ other, why }] : [];
    });
    // "George Bush" fits two presidents: neither, unless they are already one
    const roots = new Set(fitting.map(({ other }) => root(other)));
    const exact = fitting.find(({ other }) => other.key === key || other.entity.id === entity.id);
    const chosen = exact ?? (roots.size === 1 ? fitting[0] : undefined);
    if (chosen) join(chosen.other, candidate, chosen.why);
    for (const place of places) {
      const list = index.get(place) ?? [];
      // One of each group is enough to compare with
      if (!chosen || !list.some((other) => root(other) === root(candidate)))
        index.set(place, [...list, candidate].slice(0, 50));
    }
  }
}

/** A short name joins the longer one that it fits, when just one in the whole collection does. */
function byShortName(
  candidates: readonly Candidate[],
  join: Join,
  root: (candidate: Candidate) => Candidate,
): void {
  const index = new Map<string, Map<Candidate, Candidate[]>>();
  for (const candidate of candidates) {
    const { words, keys, entity, described } = candidate;
    if (described) continue;
    const parts = entity.type === 'person' ? (words.length > 1 ? [words[0]!, words.at(-1)!] : []) : keys;
    for (const part of new Set([...parts, ...keys])) {
      if (entity.type === 'person' && part === candidate.key) continue;
      const byRoot = index.get(`${entity.type} ${part}`) ?? new Map<Candidate, Candidate[]>();
      byRoot.set(root(candidate), [...(byRoot.get(root(candidate)) ?? []), candidate].slice(-200));
      index.set(`${entity.type} ${part}`, byRoot);
    }
  }
  for (const short of candidates) {
    if (short.entity.type === 'person' && short.words.length !== 1) continue;
    const bearers = index.get(`${short.entity.type} ${short.key}`);
    const others = [...(bearers ?? [])].filter(([other]) => other !== root(short));
    if (others.length !== 1) continue;
    for (const long of others[0]![1]) {
      const why = shortFor(short, long);
      if (!why) continue;
      join(long, short, why);
      break;
    }
  }
}
