/** Where a phrase was found: the entry, and how far it reaches. */
export interface PhraseMatch<T> {
  readonly entry: T;
  /** End of the match in the text, and the number of units (tokens) it takes. */
  readonly end: number;
  readonly count: number;
}

interface Unit {
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** The letters and digits that a stretch of a text begins with. */
const leading = (text: string, from: number, to: number): string => {
  let end = from;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    // A-Z, a-z, 0-9 without asking the expression
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) continue;
    if (code < 128 || !LETTER.test(text[end]!)) break;
  }
  return text.slice(from, end > from ? end : Math.min(from + 1, to));
};
const NOT_PLAIN = /[’‘ʼ`´‐‑‒–]|[^\S ]| {2}/;

/** The same phrase however it is spaced and quoted: "Cote  d’Ivoire" -> "Cote d'Ivoire". */
const plain = (phrase: string): string =>
  NOT_PLAIN.test(phrase)
    ? phrase
        .replace(/[’‘ʼ`´]/g, "'")
        .replace(/[‐‑‒–]/g, '-')
        .replace(/\s+/g, ' ')
    : phrase;

/** How long the phrases are that begin with one word. */
interface Lengths {
  longest: number;
  readonly all: number[];
}

/**
 * Phrases by their first word, so that finding the longest one at a token costs a look at the few that begin like it.
 * Phrases are compared as text, not as tokens: it does not matter whether a tokenizer parts "Austria-Hungary".
 */
export class PhraseTable<T> {
  readonly #entries = new Map<string, T>();
  readonly #byFirstWord = new Map<string, Lengths>();

  get size(): number {
    return this.#entries.size;
  }

  /** The first entry of a phrase stays. */
  add(phrase: string, entry: T): void {
    const key = plain(phrase);
    if (this.#entries.has(key)) return;
    this.#entries.set(key, entry);
    const first = leading(key, 0, key.length);
    const lengths = this.#byFirstWord.get(first);
    if (!lengths) this.#byFirstWord.set(first, { longest: key.length, all: [key.length] });
    else {
      lengths.longest = Math.max(lengths.longest, key.length);
      if (!lengths.all.includes(key.length)) lengths.all.push(key.length);
    }
  }

  get(phrase: string): T | undefined {
    return this.#entries.get(plain(phrase));
  }

  has(phrase: string): boolean {
    return this.#entries.has(plain(phrase));
  }

  entries(): IterableIterator<[string, T]> {
    return this.#entries.entries();
  }

  /**
   * The longest phrase that begins at `units[index]` and ends where a unit ends.
   */
  longestAt(text: string, units: readonly Unit[], index: number): PhraseMatch<T> | undefined {
    const first = units[index];
    if (!first || !this.#entries.size) return undefined;
    const lengths = this.#byFirstWord.get(leading(text, first.start, first.end));
    if (lengths === undefined) return undefined;
    let found: PhraseMatch<T> | undefined;
    // spaces may be doubled in the text, hence the slack
    const limit = first.start + lengths.longest + 4;
    // where nothing needs to be made plain, only what is as long as a phrase can be one
    const isPlain = !NOT_PLAIN.test(text.slice(first.start, limit));
    for (let last = index; last < units.length; last++) {
      const end = units[last]!.end;
      if (end > limit) break;
      if (isPlain && !lengths.all.includes(end - first.start)) continue;
      const phrase = text.slice(first.start, end);
      const entry = this.#entries.get(isPlain ? phrase : plain(phrase));
      if (entry !== undefined) found = { entry, end, count: last - index + 1 };
    }
    return found;
  }
}
