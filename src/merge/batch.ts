import type { Database, Row, Table } from './database.ts';

/** Rows, or characters and bytes in them, that are written at once. */
const ROWS = 5_000;
const SIZE = 1 << 22;

/** Collects rows of one table and writes them many at a time. */
export class Batch {
  readonly #database: Database;
  readonly #table: Table;
  #rows: Row[] = [];
  #size = 0;

  constructor(database: Database, table: Table) {
    this.#database = database;
    this.#table = table;
  }

  /** Wait for it, so that rows do not pile up. */
  async add(row: Row): Promise<void> {
    this.#rows.push(row);
    for (const value of row) this.#size += typeof value === 'number' ? 4 : (value?.length ?? 0);
    if (this.#rows.length >= ROWS || this.#size >= SIZE) await this.flush();
  }

  /** Writes what is left. */
  async flush(): Promise<void> {
    if (!this.#rows.length) return;
    const rows = this.#rows;
    this.#rows = [];
    this.#size = 0;
    await this.#database.insert(this.#table, rows);
  }
}
