import { z } from 'zod';
import { timeline } from '../../query/timeline.ts';
import { entityKey, filter, limit } from '../input-schema.ts';
import { tool } from '../tool.ts';

export const timelineTool = tool({
  name: 'timeline',
  title: 'Timeline',
  description:
    'What happened when: dated statements in order of time, each with its quote; of one entity or of the whole graph.',
  input: z.object({
    entity: entityKey.exactOptional(),
    documentDates: z
      .boolean()
      .default(false)
      .describe('Date what the text leaves undated by the date of its document'),
    ...filter,
    limit: limit(50),
  }),
  answer(graph, { limit: most, ...options }) {
    const entries = timeline(graph, options);
    return {
      entries: entries.slice(0, most).map(({ date, dated, source, relation, target, evidence }) => ({
        date,
        ...(dated === 'document' && { dated: 'by its document' }),
        source: source.name,
        type: relation.type,
        target: target.name,
        ...(evidence.negated && { negated: true }),
        ...(evidence.modality !== 'actual' && { modality: evidence.modality }),
        quote: evidence.quote,
        document: evidence.document,
        start: evidence.start,
        end: evidence.end,
      })),
      ...(entries.length > most && { more: entries.length - most }),
    };
  },
});
