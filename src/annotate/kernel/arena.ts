/** Hands out places in a memory that is made when all are known, each at a multiple of 64 bytes. */
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
