/** Hands out places in one memory, 64 bytes apart at least, in two passes: count first, then allocate. */
export class Arena {
  #next = 64;

  /** Place of `bytes` bytes. */
  take(bytes: number): number {
    const at = this.#next;
    this.#next = Math.ceil((at + bytes) / 64) * 64;
    return at;
  }

  /** Bytes handed out so far. */
  get size(): number {
    return this.#next;
  }
}
