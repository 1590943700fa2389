import { type Operator, PAUSE, ROW, type Step } from './operator.ts';
import type { Repeat } from './repeat.ts';

/**
 * A shortest path, or all of them, that fulfil a condition on the whole path: trails of one length after the other are tried, as
 * nothing shorter than trying tells which will do.
 */
export class Deepen implements Operator {
  #open = false;
  #found = false;

  constructor(
    private readonly input: Operator,
    /** Gives the trails of one length between the two nodes; its own input must be `Once`. */
    private readonly trails: Repeat,
    private readonly least: number,
    private readonly most: number,
    private readonly all: boolean,
  ) {}

  reset(): void {
    this.input.reset();
    this.#open = false;
  }

  next(): Step {
    for (;;) {
      if (!this.#open) {
        const step = this.input.next();
        if (step !== ROW) return step;
        this.#found = false;
        this.#try(this.least);
      }
      const step = this.trails.next();
      if (step === PAUSE) return step;
      if (step === ROW) {
        this.#found = true;
        this.#open = this.all;
        return ROW;
      }
      const length = this.trails.max;
      const more = length < this.most && (this.trails.reached || length === 0);
      if (this.#found || !more) this.#open = false;
      else this.#try(length + 1);
    }
  }

  #try(length: number): void {
    this.#open = true;
    this.trails.min = this.trails.max = length;
    this.trails.reached = false;
    this.trails.reset();
  }
}
