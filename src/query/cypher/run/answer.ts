import { CypherError } from '../cypher-error.ts';
import { END, type Operator, PAUSE, type Row } from '../operators/operator.ts';
import type { Result } from '../query-interface.ts';
import type { Value } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import type { Budget } from './budget.ts';

/** The rows of a plan, as they are asked for. */
export class Answer implements Result {
  #truncated = false;
  readonly #rows: IterableIterator<readonly Value[]>;

  constructor(
    readonly columns: readonly string[],
    private readonly operator: Operator,
    private readonly row: Row,
    private readonly slots: readonly number[],
    private readonly budget: Budget,
    private readonly limit: number,
  ) {
    this.#rows = this.#iterate();
  }

  get truncated(): boolean {
    return this.#truncated;
  }

  get rows(): IterableIterator<readonly Value[]> {
    return this.#rows;
  }

  get rowsAsync(): AsyncIterableIterator<readonly Value[]> {
    return this.#iterateAsync();
  }

  *#iterate(): IterableIterator<readonly Value[]> {
    for (const row of this.#steps()) if (row !== PAUSE) yield row;
  }

  async *#iterateAsync(): AsyncIterableIterator<readonly Value[]> {
    this.budget.pausing = true;
    for (const row of this.#steps()) {
      if (row === PAUSE) await new Promise((resolve) => setTimeout(resolve));
      else yield row;
    }
  }

  /** Rows, and between them `PAUSE` where other work may have its turn. */
  *#steps(): Generator<readonly Value[] | typeof PAUSE> {
    let given = 0;
    let begun = false;
    for (;;) {
      const step = this.#try(() => {
        if (!begun) this.operator.reset();
        begun = true;
        if (this.budget.signal?.aborted) this.budget.refuel();
        return this.operator.next();
      });
      if (step === END) return;
      if (step === PAUSE) {
        yield PAUSE;
        continue;
      }
      if (given++ >= this.limit) {
        this.#truncated = true;
        return;
      }
      yield this.slots.map((slot) => this.row[slot]!);
    }
  }

  /** What values bring about becomes an error of the query. */
  #try<Outcome>(work: () => Outcome): Outcome {
    try {
      return work();
    } catch (error) {
      if (error instanceof ValueError) throw new CypherError(error.message, 'value');
      if (error instanceof RangeError)
        throw new CypherError(`values too large or nested too deeply: ${error.message}`, 'limit');
      throw error;
    }
  }
}
