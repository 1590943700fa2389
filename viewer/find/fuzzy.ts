import type { Entity } from '../../src/model/entity.ts';
import { distance } from './distance.ts';
import { fold, type Vocabulary, vocabularyOf } from './vocabulary.ts';

export interface Hit {
  readonly entity: Entity;
  /** The alias that matched, when it was not the name. */
  readonly alias: string | null;
  /** 0 is exact; higher is farther. */
  readonly cost: number;
}

/** What is farther than this is not meant. */
const FARTHEST = 4;
/** A code or initials are as good as the beginning of a name. */
const SHORT_COST = 0.25;

/** Entities whose name or alias has every word of the question, up to a typing error or two; best first. */
export function findEntities(
  entities: readonly Entity[],
  question: string,
  weight: (id: string) => number,
  most = 12,
): readonly Hit[] {
  const words = fold(question).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const vocabulary = vocabularyOf(entities);
  const costs = words.map((word) => costsOf(vocabulary, word));
  const [alone = '', ...others] = words;
  const short = others.length === 0 ? vocabulary.shorts.get(alone) : undefined;
  const hits: Hit[] = [];
  const better = (a: Hit, b: Hit): number =>
    a.cost - b.cost || weight(b.entity.id) - weight(a.entity.id) || (a.entity.id < b.entity.id ? -1 : 1);
  entities.forEach((entity, at) => {
    let best: Hit | null = null;
    for (const [place, name] of (vocabulary.names[at] ?? []).entries()) {
      const exact = isExactly(name, words, vocabulary);
      const cost = (exact ? 0 : costOf(costs, name)) + (place === 0 ? 0 : 0.15);
      if (cost < (best?.cost ?? FARTHEST))
        best = { entity, alias: place === 0 ? null : (entity.aliases[place - 1] ?? null), cost };
    }
    if (short?.has(at) && SHORT_COST < (best?.cost ?? FARTHEST))
      best = { entity, alias: alone.toUpperCase(), cost: SHORT_COST };
    if (!best) return;
    // of the many that a letter or two finds, only the first few are put in order
    const last = hits[most - 1];
    if (last && better(last, best) < 0) return;
    hits.push(best);
    hits.sort(better);
    hits.length = Math.min(hits.length, most);
  });
  return hits;
}

const isExactly = (
  name: readonly number[],
  words: readonly string[],
  { words: known }: Vocabulary,
): boolean => name.length === words.length && name.every((place, at) => known[place] === words[at]);

/** Sum over words of how far the nearest word of the name is; Infinity when one has none. */
function costOf(costs: readonly Float64Array[], name: readonly number[]): number {
  let sum = 0;
  for (const each of costs) {
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < name.length; at++)
      least = Math.min(least, (each[name[at] ?? 0] ?? least) + at * 0.01);
    if (least === Number.POSITIVE_INFINITY) return least;
    sum += least;
  }
  return sum + 0.02 * Math.max(0, name.length - costs.length);
}

/** How far a word is from each of a vocabulary. The first words of a question stay while the next is typed. */
function costsOf(vocabulary: Vocabulary, word: string): Float64Array {
  let known = COSTS.get(vocabulary);
  if (!known) COSTS.set(vocabulary, (known = new Map()));
  let costs = known.get(word);
  if (!costs) {
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, (costs = Float64Array.from(vocabulary.words, (part) => wordCost(word, part))));
  }
  return costs;
}

const COSTS = new WeakMap<Vocabulary, Map<string, Float64Array>>();
const MOST_WORDS = 12;

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
