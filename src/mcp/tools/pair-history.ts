import { z } from 'zod';
import { pairHistory } from '../../query/pair-history.ts';
import { entityKey, filter } from '../input-schema.ts';
import { relationSummary } from '../relation-summary.ts';
import { tool } from '../tool.ts';

export const pairHistoryTool = tool({
  name: 'pair_history',
  title: 'History of a pair',
  description:
    'Everything between two entities: relations with quotes, the balance of cooperation and conflict by year or month and in ' +
    'total (pieces of evidence by quad class; score is the mean PLOVER intensity, -10 to 10).',
  input: z.object({
    a: entityKey,
    b: entityKey,
    period: z.enum(['year', 'month']).default('year'),
    documentDates: z
      .boolean()
      .default(false)
      .describe('Date what the text leaves undated by the date of its document'),
    ...filter,
  }),
  answer(graph, { a, b, ...options }) {
    const { relations, entries, undated, periods, total, ...pair } = pairHistory(graph, a, b, options);
    return {
      a: pair.a.name,
      b: pair.b.name,
      total,
      periods,
      undated,
      dated: entries.length,
      relations: relations.map((each) => relationSummary(graph, each)),
    };
  },
});
