import type { Withheld } from '../model/graph.ts';
import { withhold } from '../store/withhold.ts';
import type { Results } from './results.ts';

/** Results without what may not be republished. */
export function withheldResults(results: Results, what: Withheld | undefined): Results {
  if (!what) return results;
  return {
    ...results,
    async *all() {
      for await (const result of results.all())
        yield { ...result, extraction: withhold(result.extraction, what) };
    },
  };
}
