import type { CypherDate } from './date.ts';
import type { Duration } from './duration.ts';
import type { Float } from './float.ts';
import type { Node, Path, Relationship } from './graph-values.ts';

/**
 * Everything that a Cypher expression can be. Integers are whole `number`s up to 2^53 and `bigint`s beyond, to 64 bits; floats
 * are other `number`s, or `Float`s if they are whole.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | Float
  | string
  | CypherDate
  | Duration
  | Node
  | Relationship
  | Path
  | readonly Value[]
  | ValueMap;

export interface ValueMap {
  readonly [key: string]: Value;
}

/** Properties of a node or relationship, and parameters of a query; what is undefined does not exist. */
export interface PropertyMap {
  readonly [key: string]: Value | undefined;
}
