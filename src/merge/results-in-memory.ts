import type { StoredExtraction } from '../store/extraction-record.ts';
import type { Kept, Results } from './results.ts';

/** Results that are held in memory: for all but very large collections. */
export function resultsInMemory(): Results {
  const found = new Map<string, Kept>();
  const sorted = (): Kept[] => [...found.values()].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  return {
    async find(id) {
      const kept = found.get(id);
      return kept && { ...(kept.stored && { key: kept.stored.key, reader: kept.stored.reader }) };
    },
    async put(kept) {
      found.set(kept.document.id, kept);
    },
    async remove(id) {
      found.delete(id);
    },
    async flush() {},
    async *unread(reader) {
      for (const kept of sorted()) {
        if (!kept.stored || (reader !== undefined && kept.stored.reader !== reader)) yield kept;
      }
    },
    async *everything() {
      yield* sorted();
    },
    async *all() {
      for (const { stored } of sorted()) if (stored) yield stored;
    },
    async *documents() {
      for (const { document, stored } of sorted()) if (stored) yield document;
    },
    async count() {
      return found.size;
    },
    database: () => undefined,
    async close() {
      found.clear();
    },
  };
}

/** What is held, as a list. */
export async function collected(results: Results): Promise<readonly StoredExtraction[]> {
  const all: StoredExtraction[] = [];
  for await (const result of results.all()) all.push(result);
  return all;
}
