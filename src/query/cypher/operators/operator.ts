import type { Value } from '../values/value.ts';

/** The registers of a run: each variable has its place, and every operator reads and writes the same ones. */
export type Row = Value[];

export const END = 0;
export const ROW = 1;
/** Nothing yet: call again, now or after other work. */
export const PAUSE = 2;
export type Step = typeof END | typeof ROW | typeof PAUSE;

/**
 * One step of a plan. `next` puts the next row into the registers and says whether there was one; until it is called again
 * the registers that it and its inputs wrote stay as they are. Nothing is allocated for a row, and nothing recurs but along the
 * plan.
 */
export interface Operator {
  /** Begins anew, for what is in the registers now. */
  reset(): void;
  next(): Step;
}

export type Evaluate = (row: Row) => Value;
