import { csvRow } from './csv-row.ts';
import type { ExportFormat } from './export-format.ts';

const COLUMNS = [
  'source',
  'source_type',
  'relation',
  'target',
  'target_type',
  'class',
  'event',
  'cameo',
  'quad',
  'negated',
  'modality',
  'speaker',
  'outlet',
  'date',
  'place',
  'confidence',
  'document',
  'start',
  'end',
  'quote',
  'source_id',
  'target_id',
  'relation_id',
  'rule',
] as const;

/** One row for each piece of evidence, for spreadsheets. */
export const csv: ExportFormat = {
  id: 'csv',
  extension: '.csv',
  summary: 'CSV, one row for each piece of evidence: spreadsheets, data frames',
  loses: [
    'texts of the documents',
    'entities without edges',
    'aliases and identifiers',
    'mentions of entities',
    'rules of merging',
    'layout',
    'an apostrophe is put before text that begins with = + - or @, lest a spreadsheet run it',
  ],
  readers: ['csv-parse', 'Python csv'],
  *write({ entities, relations }) {
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const name = (id: string | undefined): string => (id ? (byId.get(id)?.name ?? id) : '');
    yield csvRow(COLUMNS);
    for (const relation of relations) {
      for (const evidence of relation.evidence) {
        yield csvRow([
          name(relation.source),
          byId.get(relation.source)?.type ?? '',
          relation.type,
          name(relation.target),
          byId.get(relation.target)?.type ?? '',
          relation.class,
          relation.event ?? '',
          relation.cameo ?? '',
          relation.quad,
          evidence.negated,
          evidence.modality,
          name(evidence.attribution?.speaker),
          name(evidence.attribution?.outlet),
          evidence.date ?? '',
          name(evidence.place),
          evidence.confidence,
          evidence.document,
          evidence.start,
          evidence.end,
          evidence.quote,
          relation.source,
          relation.target,
          relation.id,
          evidence.rule,
        ]);
      }
    }
  },
};
