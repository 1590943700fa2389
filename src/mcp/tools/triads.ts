import { z } from 'zod';
import { triads } from '../../query/triads.ts';
import { entityKey, filter, limit } from '../input-schema.ts';
import { entitySummary, relationSummary } from '../relation-summary.ts';
import { tool } from '../tool.ts';

export const triadsTool = tool({
  name: 'triads',
  title: 'Who is tied to both',
  description:
    'Third parties that are tied to both of two entities, with quotes. "Who is hostile to both": quads [3, 4], direction out.',
  input: z.object({
    a: entityKey,
    b: entityKey,
    direction: z
      .enum(['out', 'in', 'any'])
      .default('any')
      .describe('out: who acts on both; in: on whom both act'),
    ...filter,
    limit: limit(20),
  }),
  answer: (graph, { a, b, limit: most, ...options }) => ({
    triads: triads(graph, a, b, options)
      .slice(0, most)
      .map(({ third, withA, withB }) => ({
        third: entitySummary(third),
        withA: withA.map((each) => relationSummary(graph, each)),
        withB: withB.map((each) => relationSummary(graph, each)),
      })),
  }),
});
