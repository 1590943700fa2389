import type { ExportFormat } from './export-format.ts';

/** One record a line with a field `record` that says what it is; carries everything. */
export const jsonl: ExportFormat = {
  id: 'jsonl',
  extension: '.jsonl',
  summary: 'JSON Lines, every record of the graph: scripts, data pipelines',
  loses: [],
  readers: ['Python json'],
  *write({ manifest, documents, entities, relations, layout = [] }) {
    yield `${JSON.stringify({ record: 'manifest', ...manifest })}\n`;
    for (const [record, list] of Object.entries({
      document: documents,
      entity: entities,
      relation: relations,
      position: layout,
    })) {
      for (const each of list) yield `${JSON.stringify({ record, ...each })}\n`;
    }
  },
};
