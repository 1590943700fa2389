import type { PropertyMap, Value } from '../query/cypher/values/value.ts';
import { UsageError } from './usage-error.ts';

/**
 * `['name=France', 'year=1978']` as values of parameters: JSON where it is JSON, else text.
 * @throws UsageError for what is no name=value
 */
export function parseParameters(given: readonly string[]): PropertyMap {
  return Object.fromEntries(given.map(parseParameter));
}

export function parseParameter(given: string): readonly [string, Value] {
  const [, name, value] = given.match(/^\s*\$?([\p{L}_][\p{L}\p{N}_]*)\s*=([\s\S]*)$/u) ?? [];
  if (name === undefined || value === undefined)
    throw new UsageError(`${given}: no parameter; give it as name=value`);
  return [name, jsonOrText(value.trim())];
}

function jsonOrText(value: string): Value {
  try {
    return JSON.parse(value) as Value;
  } catch {
    return value;
  }
}
