import { z } from 'zod';
import { findEntity } from '../../query/find-entity.ts';
import { indexOf } from '../../query/graph-index.ts';
import { entityKey } from '../input-schema.ts';
import { entitySummary } from '../relation-summary.ts';
import { tool } from '../tool.ts';

export const entityTool = tool({
  name: 'entity',
  title: 'About one entity',
  description:
    'One entity: all its names and identifiers, in which documents it is mentioned, and how many relations of each type it has. ' +
    'Use neighbours, timeline or pair_history to read them.',
  input: z.object({ entity: entityKey }),
  answer(graph, { entity: key }) {
    const entity = findEntity(graph, key);
    const { relationsOf, documents, name } = indexOf(graph);
    const counts: Record<string, number> = {};
    for (const { type, source, directed } of relationsOf(entity.id)) {
      const seen = !directed ? type : source === entity.id ? `${type} (it does)` : `${type} (done to it)`;
      counts[seen] = (counts[seen] ?? 0) + 1;
    }
    const mentioned = new Set(entity.mentions.map(({ id }) => id.slice(0, id.lastIndexOf('#'))));
    return {
      ...entitySummary(entity),
      aliases: entity.aliases,
      identifiers: entity.ids,
      ...(entity.members && { standsFor: entity.members.map(name) }),
      mentions: entity.mentions.length,
      documents: [...mentioned].map((id) => ({
        id,
        ...(documents.get(id)?.title && { title: documents.get(id)?.title }),
        ...(documents.get(id)?.date && { date: documents.get(id)?.date }),
      })),
      relations: Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a)),
    };
  },
});
