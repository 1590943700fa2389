import { CypherError } from '../cypher-error.ts';
import { clock } from './clock.ts';

/** Steps between two looks at the clock: well under a millisecond. */
const FUEL = 4096;
/** How long work goes on in one piece when it is asked to pause. */
const SLICE_MS = 12;
/** Values that sorting, grouping and collecting may hold at once; more would fill the memory before the time is up. */
const MAX_HELD = 10_000_000;

/** What one run of a query may spend. Whatever loops takes fuel for each step and looks at the limits when it is used up. */
export class Budget {
  /** Taken down by `--budget.fuel < 0 && budget.refuel()`, written out in loops because it must cost nothing. */
  fuel = 0;
  /** Whether `refuel` asks for a pause when a slice of time is over. */
  pausing = false;
  #sliceEnd = 0;
  #held = 0;
  readonly #deadline: number;

  constructor(
    readonly limitMs: number,
    readonly signal?: AbortSignal,
  ) {
    this.#deadline = limitMs === Number.POSITIVE_INFINITY ? limitMs : clock() + limitMs;
  }

  /** Returns true when the work should pause; throws when it should stop. */
  refuel(): boolean {
    this.fuel = FUEL;
    if (this.signal?.aborted) {
      throw new CypherError('the query was aborted', 'aborted', undefined, undefined, undefined, undefined, {
        cause: this.signal.reason,
      });
    }
    const now = clock();
    if (now > this.#deadline) {
      throw new CypherError(
        `stopped after ${this.limitMs} ms; narrow the pattern (labels, types, shorter paths), add LIMIT, or raise the limit on time`,
        'limit',
      );
    }
    if (!this.pausing || now < this.#sliceEnd) return false;
    this.#sliceEnd = now + SLICE_MS;
    return true;
  }

  /** Counts values that are kept until later. */
  hold(count: number): void {
    this.#held += count;
    if (this.#held > MAX_HELD) {
      throw new CypherError(
        `stopped at ${MAX_HELD} values held for sorting, grouping or collecting; narrow the pattern or add LIMIT`,
        'limit',
      );
    }
  }

  /** Counts values that are no longer kept. */
  release(count: number): void {
    this.#held -= count;
  }
}
