import type { Value } from '../cypher/values/value.ts';
import { plainValue } from '../plain-value.ts';
import type { ResultFormat } from '../result-format.ts';

export const csv: ResultFormat = {
  id: 'csv',
  summary: 'CSV (RFC 4180) with a heading; lists, nodes and relationships as JSON, null as nothing',
  async *write(columns, rows) {
    yield line(columns);
    for await (const row of rows) yield line(row.map(text));
  },
};

function text(value: Value): string {
  const plain = plainValue(value);
  if (plain === null) return '';
  return typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
}

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** A spreadsheet would run `=HYPERLINK(...)`: an apostrophe makes it text (OWASP, CSV injection). Numbers stay numbers. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
