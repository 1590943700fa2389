import { CypherDate } from './cypher/values/date.ts';
import { Duration } from './cypher/values/duration.ts';
import { Float } from './cypher/values/float.ts';
import { Node, Path, Relationship } from './cypher/values/graph-values.ts';
import type { PropertyMap, Value } from './cypher/values/value.ts';

/** What JSON can hold. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * A value of a query as plain data: a node is its properties with `labels`; a relationship its properties with `type`, `source`
 * and `target` (ids); a path `{nodes, relationships}`; dates and durations are ISO 8601 text; an integer beyond 2^53 is text.
 */
export function plainValue(value: Value | undefined): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value !== 'object') return value;
  if (value instanceof Float) return value.value;
  if (value instanceof CypherDate || value instanceof Duration) return value.toString();
  if (value instanceof Node) return { labels: value.labels, ...plainMap(value.properties) };
  if (value instanceof Relationship) {
    const { type, source, target, properties } = value;
    return { type, source: source.id, target: target.id, ...plainMap(properties) };
  }
  if (value instanceof Path)
    return { nodes: value.nodes.map(plainValue), relationships: value.relationships.map(plainValue) };
  if (Array.isArray(value)) return value.map(plainValue);
  return plainMap(value as PropertyMap);
}

const plainMap = (map: PropertyMap): Record<string, Plain> =>
  Object.fromEntries(
    Object.entries(map)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, plainValue(value)]),
  );
