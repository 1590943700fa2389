import { wellFormed } from '../well-formed.ts';
import { PREFIXES } from './published-terms.ts';
import type { Resource, Term, Triple } from './resource.ts';

/* Turtle 1.1 (https://www.w3.org/TR/turtle/): what TriG has too. */

export const prefixLines = (): string =>
  Object.entries(PREFIXES)
    .map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`)
    .join('');

/** A resource as one block: subject, then a property a line. */
export function block({ id, properties }: Resource): string {
  const lines = Object.entries(properties).map(
    ([property, values]) => `${property === 'rdf:type' ? 'a' : property} ${values.map(term).join(', ')}`,
  );
  return `\n${term(id)} ${lines.join(' ;\n  ')} .\n`;
}

export const triple = ({ subject, predicate, object }: Triple): string =>
  `${term(subject)} ${term(predicate)} ${term(object)} .`;

export function term(value: Term): string {
  if ('iri' in value) return `<${value.iri}>`;
  if ('name' in value) return value.name;
  const quoted = `"${wellFormed(value.text).replaceAll(SPECIAL, escaped)}"`;
  return value.type ? `${quoted}^^${value.type}` : quoted;
}

/** Controls and the marks that turn the direction of writing are named by number: nothing in a file may hide. */
const SPECIAL = /["\\\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const escaped = (character: string): string =>
  SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
