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
  loses: ['texts of the documents', 'entities without edges', 'aliases and identifiers', 'offsets', 'layout'],
  *write({ entities, relations }) {
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const name = (id: string | undefined): string => (id ? (byId.get(id)?.name ?? id) : '');
    yield row(COLUMNS);
    for (const relation of relations) {
      for (const evidence of relation.evidence) {
        yield row([
          name(relation.source),
          byId.get(relation.source)?.type ?? '',
          relation.type,
          name(relation.target),
          byId.get(relation.target)?.type ?? '',
          relation.class,
          relation.event ?? '',
          relation.cameo ?? '',
          String(relation.quad ?? ''),
          String(evidence.negated),
          evidence.modality,
          name(evidence.attribution?.speaker),
          name(evidence.attribution?.outlet),
          evidence.date ?? '',
          name(evidence.place),
          String(evidence.confidence),
          evidence.document,
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

/** RFC 4180. */
const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** A spreadsheet would run `=HYPERLINK(...)`: an apostrophe makes it text (OWASP, CSV injection). */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
