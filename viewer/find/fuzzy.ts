import type { Entity } from '../../src/model/entity.ts';

export interface Hit {
  readonly entity: Entity;
  /** The alias that matched, when it was not the name. */
  readonly alias: string | null;
  /** 0 is exact; higher is farther. */
  readonly cost: number;
}

/** Letters without accents or case, so that "Kim Jong Un" finds "Kim Jong-un". */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Entities whose name or alias has every word of the question, up to a typing error or two; best first. */
export function findEntities(
  entities: readonly Entity[],
  question: string,
  weight: (id: string) => number,
  most = 12,
): readonly Hit[] {
  const words = fold(question).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const hits: Hit[] = [];
  for (const entity of entities) {
    let best: Hit | null = null;
    for (const [at, name] of [entity.name, ...entity.aliases].entries()) {
      const cost = costOf(words, fold(name)) + (at === 0 ? 0 : 0.15);
      if (cost < (best?.cost ?? 4)) best = { entity, alias: at === 0 ? null : name, cost };
    }
    if (best) hits.push(best);
  }
  return hits
    .sort(
      (a, b) =>
        a.cost - b.cost || weight(b.entity.id) - weight(a.entity.id) || (a.entity.id < b.entity.id ? -1 : 1),
    )
    .slice(0, most);
}

/** Sum over words of how far the nearest word of the name is; Infinity when one has none. */
function costOf(words: readonly string[], name: string): number {
  const parts = name.split(' ');
  if (parts.join(' ') === words.join(' ')) return 0;
  let sum = 0;
  for (const word of words) {
    let least = Number.POSITIVE_INFINITY;
    for (const [at, part] of parts.entries()) least = Math.min(least, wordCost(word, part) + at * 0.01);
    if (least === Number.POSITIVE_INFINITY) return least;
    sum += least;
  }
  return sum + 0.02 * Math.max(0, parts.length - words.length);
}

function wordCost(word: string, part: string): number {
  if (word === part) return 0.05;
  if (part.startsWith(word)) return 0.2;
  if (word.length >= 3 && part.includes(word)) return 0.6;
  const allowed = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (allowed === 0) return Number.POSITIVE_INFINITY;
  // the start of a longer word counts too: "Meneca" for "Menachem"
  const errors = Math.min(
    distance(word, part, allowed),
    part.length > word.length ? distance(word, part.slice(0, word.length), allowed) + 0.2 : 9,
  );
  return errors <= allowed + 0.2 ? 0.8 + errors : Number.POSITIVE_INFINITY;
}

/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours), 9 when above `most`.
 * Source: Boytsov, "Indexing methods for approximate dictionary searching", 2011.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return 9;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 9) + 1, (next[j - 1] ?? 9) + 1, (row[j - 1] ?? 9) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 9) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  const end = row[b.length] ?? 9;
  return end > most ? 9 : end;
}
