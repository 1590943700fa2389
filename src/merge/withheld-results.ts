import type { Withheld } from '../model/graph.ts';
import { withhold, withoutText } from '../store/withhold.ts';
import type { Results } from './results.ts';

/** Results without what may not be republished. */
export function withheldResults(results: Results, what: Withheld | undefined): Results {
  if (!what) return results;
  return {
    ...results,
    async *documents() {
      for await (const document of results.documents()) yield withoutText(document);
    },
    async *all() {
      for await (const result of results.all())
        yield { ...result, extraction: withhold(result.extraction, what) };
    },
  };
}
