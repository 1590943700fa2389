import { CypherDate } from './cypher/values/date.ts';
import { Duration } from './cypher/values/duration.ts';
import { Float } from './cypher/values/float.ts';
import { Node, Path, Relationship } from './cypher/values/graph-values.ts';
import type { PropertyMap, Value, ValueMap } from './cypher/values/value.ts';

/**
 * A value of a query as a person reads it: a node `(Egypt:State)`, a relationship `[:SIGN 1979-03-26]`, a path
 * `(Egypt:State)-[:SIGN]->(...)`, text as it is, null as nothing.
 */
export function valueText(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Float)
    return Number.isInteger(value.value) ? value.value.toFixed(1) : String(value.value);
  if (value instanceof Node) return nodeText(value);
  if (value instanceof Relationship) return `[${relationshipText(value)}]`;
  if (value instanceof Path) return pathText(value);
  if (Array.isArray(value)) return `[${value.map(inner).join(', ')}]`;
  if (typeof value !== 'object' || value instanceof CypherDate || value instanceof Duration)
    return String(value);
  const entries = Object.entries(value as ValueMap);
  return `{${entries.map(([key, each]) => `${key}: ${inner(each)}`).join(', ')}}`;
}

/** In a list nothing would be overlooked. */
const inner = (value: Value): string => (value === null ? 'null' : valueText(value));

function nodeText({ labels, properties, id }: Node): string {
  const own = labels.filter((label) => label !== 'Entity');
  return `(${text(properties, 'name') ?? id}:${(own.length ? own : labels).join(':')})`;
}

function relationshipText({ type, properties }: Relationship): string {
  const date = text(properties, 'date');
  return `:${type}${date ? ` ${date}` : ''}`;
}

function pathText({ nodes, relationships }: Path): string {
  return relationships.reduce((before, relationship, index) => {
    const forward = relationship.source === nodes[index];
    const arrow = `[:${relationship.type}]`;
    return `${before}${forward ? `-${arrow}->` : `<-${arrow}-`}${nodeText(nodes[index + 1]!)}`;
  }, nodeText(nodes[0]!));
}

const text = (properties: PropertyMap, key: string): string | undefined => {
  const value = properties[key];
  return typeof value === 'string' ? value : undefined;
};
