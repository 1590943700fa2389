import { CypherDate } from './date.ts';
import { Duration } from './duration.ts';
import { Float } from './float.ts';
import { Node, Path, Relationship } from './graph-values.ts';
import type { Value, ValueMap } from './value.ts';

/** What a value is, in the words of error messages and of `valueType`. */
export type Kind =
  | 'null'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'string'
  | 'date'
  | 'duration'
  | 'node'
  | 'relationship'
  | 'path'
  | 'list'
  | 'map';

export function kindOf(value: Value): Kind {
  switch (typeof value) {
    case 'boolean':
    case 'string':
      return typeof value as Kind;
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'float';
    case 'bigint':
      return 'integer';
  }
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Node) return 'node';
  if (value instanceof Relationship) return 'relationship';
  if (value instanceof Float) return 'float';
  if (value instanceof Path) return 'path';
  if (value instanceof CypherDate) return 'date';
  return value instanceof Duration ? 'duration' : 'map';
}

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

export const isInteger = (value: Value): value is number | bigint =>
  Number.isInteger(value) || typeof value === 'bigint';

export const isNumber = (value: Value): value is number | bigint | Float =>
  typeof value === 'number' || typeof value === 'bigint' || value instanceof Float;

export const isMap = (value: Value): value is ValueMap => kindOf(value) === 'map';

/** `an integer`, for messages. */
export const described = (value: Value): string => {
  const kind = kindOf(value);
  return kind === 'null' ? 'null' : `${kind === 'integer' ? 'an' : 'a'} ${kind}`;
};
