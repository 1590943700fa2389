import { z } from 'zod';
import { InputError } from '../../model/input-error.ts';
import { explain } from '../../query/explain.ts';
import { indexOf } from '../../query/graph-index.ts';
import { quoteSummaries, relationSummary } from '../relation-summary.ts';
import { tool } from '../tool.ts';

export const evidenceTool = tool({
  name: 'evidence',
  title: 'Evidence of a relation',
  description:
    'Every sentence that states a relation, with document, offsets, who says so, whether it is denied or only wished for, and how sure ' +
    'the reading is. Quote these sentences when you answer.',
  input: z.object({
    relation: z
      .string()
      .describe('Id of a relation as the other tools give it, or "SOURCE type TARGET" in names'),
  }),
  answer(graph, { relation: key }) {
    const found = explain(graph, key).flatMap((each) => ('relation' in each ? [each.relation.id] : []));
    if (!found.length)
      throw new InputError(`"${key}" is an entity; give the id of a relation`, graph.manifest.name);
    const { relations } = indexOf(graph);
    return {
      relations: found.map((id) => {
        const relation = relations.get(id)!;
        return { ...relationSummary(graph, relation), quotes: quoteSummaries(graph, relation) };
      }),
    };
  },
});
