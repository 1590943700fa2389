import { z } from 'zod';
import { searchEntities } from '../../query/search-entities.ts';
import { entityTypes, limit } from '../input-schema.ts';
import { entitySummary } from '../relation-summary.ts';
import { tool } from '../tool.ts';

export const searchEntitiesTool = tool({
  name: 'search_entities',
  title: 'Search entities',
  description:
    'Finds persons, states, organizations, places, treaties, events and so on by name, alias or identifier. Start here: the other ' +
    'tools take the ids that it gives. An empty text lists the best connected.',
  input: z.object({
    text: z.string().describe('Words of a name, an alias, or an identifier such as FRA or Q142'),
    types: entityTypes,
    limit: limit(10),
  }),
  answer: (graph, { text, ...options }) => ({
    entities: searchEntities(graph, text, options).map(({ entity, relations }) => ({
      ...entitySummary(entity),
      mentions: entity.mentions.length,
      relations,
    })),
  }),
});
