import { wellFormed } from '../well-formed.ts';

/** A node of RDF with all that is said of it; each way of writing RDF writes these, one after the other. */
export interface Resource {
  readonly id: Iri;
  /** Name with prefix (`prov:value`) -> values, in the order they are written. No property without values. */
  readonly properties: Readonly<Record<string, readonly Term[]>>;
  /** The one triple that the resource, a named graph, holds. Only TriG can say it. */
  readonly graph?: Triple;
}

export interface Triple {
  readonly subject: Iri;
  readonly predicate: Iri;
  readonly object: Iri;
}

/** A full address, without brackets, or a name with prefix. */
export type Iri = { readonly iri: string } | { readonly name: string };

/** `type` is a name with prefix; a text without one is a plain string. */
export type Literal = { readonly text: string; readonly type?: string };

export type Term = Iri | Literal;

export const iri = (address: string): Iri => ({ iri: address });
export const named = (name: string): Iri => ({ name });
export const text = (value: string): Literal => ({ text: value });
export const typed = (value: string | number | boolean, type: string): Literal => ({
  text: String(value),
  type,
});

/** `2025`, `2025-12`, `2025-12-18`, or with time: each has its own type in XML Schema. What is none of them stays a text. */
export function date(value: string): Literal {
  if (/^\d{4}$/.test(value)) return typed(value, 'xsd:gYear');
  if (/^\d{4}-\d\d$/.test(value)) return typed(value, 'xsd:gYearMonth');
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return typed(value, 'xsd:date');
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.test(value))
    return typed(value, 'xsd:dateTime');
  return text(value);
}

/** Any text as the end of an address or of a name with prefix, where few characters are allowed: `%E2%80%99`. */
export const encoded = (value: string): string =>
  wellFormed(value).replaceAll(/[^A-Za-z0-9_-]|^-/gu, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
