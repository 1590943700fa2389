import type { Entity } from '../../src/model/entity.ts';

/** Letters without accents or case, so that "Kim Jong Un" finds "Kim Jong-un". */
export const fold = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Most names have no letter that could carry an accent. */
const PLAIN = /^[ -~]*$/;

/** The words that entities are called by, each once: what is typed is compared with these, not with every name. */
export interface Vocabulary {
  /** Folded. */
  readonly words: readonly string[];
  /** For each entity, in order: the words of its name, then of each alias, by their places among `words`. */
  readonly names: readonly (readonly (readonly number[])[])[];
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
  const made = { words: [...places.keys()], names };
  VOCABULARIES.set(entities, made);
  return made;
}

const VOCABULARIES = new WeakMap<readonly Entity[], Vocabulary>();
