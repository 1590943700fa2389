/**
 * Which word form is kept in which of `count` slots. When all are taken, a slot goes to a new form if its own was not asked for since the
 * hand last passed it ("clock" page replacement): frequent words stay, and it costs no order to be kept.
 */
export class WordSlots {
  readonly #slots = new Map<string, number>();
  readonly #forms: string[] = [];
  readonly #asked: Uint8Array;
  /** The round in which a slot was last asked for: it may not change hands within the round. */
  readonly #round: Uint32Array;
  #now = 0;
  #hand = 0;

  constructor(readonly count: number) {
    this.#asked = new Uint8Array(count);
    this.#round = new Uint32Array(count);
  }

  /** Begins a round, in which fewer than `count` different forms may be asked for; their slots stay theirs. */
  begin(): void {
    this.#now++;
  }

  /** The slot of a form that has one, else -1. */
  find(form: string): number {
    const slot = this.#slots.get(form);
    if (slot === undefined) return -1;
    this.#asked[slot] = 1;
    this.#round[slot] = this.#now;
    return slot;
  }

  /** A slot for a form that has none. */
  give(form: string): number {
    const slot = this.#slots.size < this.count ? this.#slots.size : this.#free();
    this.#slots.set(form, slot);
    this.#forms[slot] = form;
    this.#asked[slot] = 0;
    this.#round[slot] = this.#now;
    return slot;
  }

  #free(): number {
    for (;;) {
      const slot = this.#hand;
      this.#hand = (slot + 1) % this.count;
      if (this.#round[slot] === this.#now) continue;
      if (!this.#asked[slot]) {
        this.#slots.delete(this.#forms[slot]!);
        return slot;
      }
      this.#asked[slot] = 0;
    }
  }
}
