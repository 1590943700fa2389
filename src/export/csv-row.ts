/** What a cell can be written from; undefined and null leave it empty. */
export type Cell = string | number | boolean | null | undefined;

/** One line of a table after RFC 4180, with its end. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/**
 * A spreadsheet would run `=HYPERLINK(...)`, even in a cell that it thinks quoted: an apostrophe before it makes it text
 * (OWASP, CSV injection). Numbers are written bare, so that -5 stays a number.
 */
function csvCell(value: Cell): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
