import type { PropertyGraph } from '../property-graph.ts';
import type { Budget } from '../run/budget.ts';
import type { Value } from '../values/value.ts';
import type { Aggregator } from './aggregator.ts';

/** What a function may need beyond its arguments. */
export interface Surroundings {
  readonly graph: PropertyGraph;
  readonly budget: Budget;
  random(): number;
}

export type ResultType =
  | 'any'
  | 'number'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'string'
  | 'date'
  | 'duration'
  | 'node'
  | 'list'
  | 'map';

/** A function of the language. Its name is matched without regard to case. */
export interface CypherFunction {
  readonly name: string;
  /** Least and greatest number of arguments. */
  readonly arity: readonly [number, number];
  /** What it gives, when not null. */
  readonly result: ResultType;
  /** Kinds that the first argument may be, where it is known before the query runs. */
  readonly takes?: readonly string[];
  /** Called even when an argument is null; without it, null is the answer. */
  readonly nulls?: true;
  readonly signature?: string;
  call?(args: readonly Value[], surroundings: Surroundings): Value;
  /** The same without checks, for an argument that is known to be of one of the kinds that it takes. */
  read?(value: NonNullable<Value>): Value;
  /** Instead of `call`, for aggregations: begins a group. */
  start?(surroundings: Surroundings): Aggregator;
}
