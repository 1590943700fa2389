import { z } from 'zod';
import { neighbours } from '../../query/neighbours.ts';
import { entityKey, filter, limit } from '../input-schema.ts';
import { entitySummary, relationSummary } from '../relation-summary.ts';
import { tool } from '../tool.ts';

export const neighboursTool = tool({
  name: 'neighbours',
  title: 'Neighbours',
  description:
    'The entities that one is tied to, each with the relations and their first quotes; those with most evidence first.',
  input: z.object({
    entity: entityKey,
    direction: z
      .enum(['out', 'in', 'any'])
      .default('any')
      .describe('out: what it does; in: what is done to it'),
    ...filter,
    limit: limit(20),
  }),
  answer(graph, { entity, limit: most, ...options }) {
    const found = neighbours(graph, entity, options);
    return {
      neighbours: found.slice(0, most).map(({ entity: other, relations }) => ({
        ...entitySummary(other),
        relations: relations.map((each) => relationSummary(graph, each)),
      })),
      ...(found.length > most && { more: found.length - most }),
    };
  },
});
