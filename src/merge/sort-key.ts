/**
 * A string as bytes that compare as JavaScript compares strings, code unit by code unit: UTF-16, the high byte first.
 * Databases order bytes alike everywhere; texts they order by UTF-8 or by language, and NUL and halves of surrogate pairs
 * they refuse.
 */
export function sortKey(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** The string of a `sortKey`. */
export const fromSortKey = (key: Uint8Array): string => Buffer.from(key).swap16().toString('utf16le');

/** A value as JSON, in which NUL and halves of surrogate pairs are escaped: a text that every database takes. */
export const jsonText = (value: unknown): string => JSON.stringify(value);
