import type { Entity } from '../../src/model/entity.ts';

/** Letters without accents or case, so that "Kim Jong Un" finds "Kim Jong-un", and "Walesa" finds "Wałęsa". */
export const fold = (text: string): string =>
  (PLAIN.test(text) ? text.toLowerCase() : unmarked(text)).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Most names have no letter that could carry an accent. */
const PLAIN = /^[ -~]*$/;

const unmarked = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/g, (letter) => TYPED[letter] ?? letter);

/** Letters that no accent makes of others, as they are typed on a keyboard that lacks them. */
const TYPED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** The words that entities are called by, each once: what is typed is compared with these, not with every name. */
export interface Vocabulary {
  /** Folded. */
  readonly words: readonly string[];
  /** For each entity, in order: the words of its name, then of each alias, by their places among `words`. */
  readonly names: readonly (readonly (readonly number[])[])[];
  /** Which entities have a code (`gbr`, `q145`) or the initials of their name (`uk`), by these. */
  readonly shorts: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Found at the first search. */
export function vocabularyOf(entities: readonly Entity[]): Vocabulary {
  const before = VOCABULARIES.get(entities);
  if (before) return before;
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    let place = places.get(word);
    if (place === undefined) places.set(word, (place = places.size));
    return place;
  };
  const names = entities.map(({ name, aliases }) =>
    [name, ...aliases].map((one) => fold(one).split(' ').map(placeOf)),
  );
  const words = [...places.keys()];
  const shorts = new Map<string, Set<number>>();
  entities.forEach(({ ids }, at) => {
    const name = (names[at]?.[0] ?? []).map((place) => words[place] ?? '');
    const parts = name.filter((part) => !SMALL_WORDS.has(part));
    const initials = parts.length > 1 ? [parts.map((part) => part[0] ?? '').join('')] : [];
    for (const short of [...initials, ...Object.values(ids).map((id) => id.toLowerCase())]) {
      const known = shorts.get(short);
      if (known) known.add(at);
      else shorts.set(short, new Set([at]));
    }
  });
  const made = { words, names, shorts };
  VOCABULARIES.set(entities, made);
  return made;
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for']);
const VOCABULARIES = new WeakMap<readonly Entity[], Vocabulary>();
