import { z } from 'zod';
import { paths } from '../../query/paths.ts';
import { entityKey, filter } from '../input-schema.ts';
import { relationSummary } from '../relation-summary.ts';
import { tool } from '../tool.ts';

export const pathsTool = tool({
  name: 'paths',
  title: 'Paths between two entities',
  description:
    'How two entities are connected: the shortest paths, each step with the relations and the quotes that say so. An empty list ' +
    'means that nothing in the graph joins them.',
  input: z.object({
    from: entityKey,
    to: entityKey,
    k: z.number().int().min(1).max(20).default(3).describe('How many paths at most'),
    maxHops: z.number().int().min(1).max(10).default(4),
    direction: z
      .enum(['out', 'in', 'any'])
      .default('any')
      .describe('out: each step follows its relation as it points; any: either way'),
    ...filter,
  }),
  answer: (graph, { from, to, ...options }) => ({
    paths: paths(graph, from, to, options).map(({ hops }) => ({
      through: [hops[0]!.from.name, ...hops.map((hop) => hop.to.name)],
      hops: hops.map((hop) => ({
        from: hop.from.name,
        to: hop.to.name,
        relations: hop.relations.slice(0, 3).map((each) => relationSummary(graph, each)),
        ...(hop.relations.length > 3 && { more: hop.relations.length - 3 }),
      })),
    })),
  }),
});
