import type { Row } from './database.ts';

/** Rows in order of a key, their first value, read beside others in the same order: for each key those that have it. */
export class Follower<T> {
  readonly #rows: AsyncGenerator<Row>;
  readonly #read: (row: Row) => T;
  #next: Row | undefined;
  #begun = false;

  constructor(rows: AsyncGenerator<Row>, read: (row: Row) => T) {
    this.#rows = rows;
    this.#read = read;
  }

  /** @param key not before the one of the last call */
  async of(key: Buffer): Promise<readonly T[]> {
    if (!this.#begun) await this.#step();
    this.#begun = true;
    while (this.#next && this.#compare(key) < 0) await this.#step();
    const found: T[] = [];
    while (this.#next && this.#compare(key) === 0) {
      found.push(this.#read(this.#next));
      await this.#step();
    }
    return found;
  }

  async close(): Promise<void> {
    await this.#rows.return(undefined);
  }

  #compare(key: Buffer): number {
    return Buffer.compare(this.#next![0] as Uint8Array, key);
  }

  async #step(): Promise<void> {
    const { value, done } = await this.#rows.next();
    this.#next = done ? undefined : value;
  }
}
