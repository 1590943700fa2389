/**
 * A list of words as UTF-8, parted by line feeds, that answers at which place a word stands. It stays as it is: making tens of
 * thousands of strings would take longer than all else that is done before the first sentence.
 */
export class WordList {
  readonly #bytes: Uint8Array;
  /** Where each word begins; one more for the end. */
  readonly #starts: Int32Array;
  /** Open addressing: place + 1, or 0. */
  readonly #table: Int32Array;

  constructor(bytes: Uint8Array, count: number) {
    this.#bytes = bytes;
    this.#starts = new Int32Array(count + 1);
    const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
    this.#table = new Int32Array(size);
    let h = seed;
    let word = 0;
    for (let i = 0; i <= bytes.length && word < count; i++) {
      if (i < bytes.length && bytes[i] !== lineFeed) {
        h = step(h, bytes[i]!);
        continue;
      }
      let at = (h ^ (h >>> 15)) & (size - 1);
      while (this.#table[at]) at = (at + 1) & (size - 1);
      this.#table[at] = ++word;
      this.#starts[word] = i + 1;
      h = seed;
    }
  }

  /** The place of a word, from 0, or -1. */
  indexOf(word: string): number {
    const wanted = encode(word);
    if (!wanted) return -1;
    let h = seed;
    for (const byte of wanted) h = step(h, byte);
    const mask = this.#table.length - 1;
    for (let at = (h ^ (h >>> 15)) & mask; this.#table[at]; at = (at + 1) & mask) {
      const place = this.#table[at]! - 1;
      if (this.#is(place, wanted)) return place;
    }
    return -1;
  }

  #is(place: number, wanted: Uint8Array): boolean {
    const start = this.#starts[place]!;
    if (this.#starts[place + 1]! - start - 1 !== wanted.length) return false;
    for (let i = 0; i < wanted.length; i++) if (this.#bytes[start + i] !== wanted[i]) return false;
    return true;
  }
}

const lineFeed = 10;
const seed = 2166136261 | 0;
const step = (h: number, byte: number): number => Math.imul(h ^ byte, 16777619);

const encoder = new TextEncoder();

/** UTF-8, or nothing for half of a surrogate pair, which UTF-8 cannot say. */
function encode(word: string): Uint8Array | undefined {
  return /\p{Surrogate}/u.test(word) ? undefined : encoder.encode(word);
}
