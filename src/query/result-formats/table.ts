import { Float } from '../cypher/values/float.ts';
import type { Value } from '../cypher/values/value.ts';
import type { FormatOptions, ResultFormat } from '../result-format.ts';
import { padded, shortened, textWidth } from '../text-width.ts';
import { valueText } from '../value-text.ts';

/** So many rows decide how wide the columns are; those that come later are written as they come. */
const MEASURED_ROWS = 500;

/** No column is made narrower than this to fit the terminal. */
const LEAST_WIDTH = 8;

const GAP = '  ';

export const table: ResultFormat = {
  id: 'table',
  summary: 'aligned columns for reading',
  async *write(columns, rows, options = {}) {
    const first: (readonly Value[])[] = [];
    const later = rows[Symbol.asyncIterator]();
    let next = await later.next();
    for (; !next.done && first.length < MEASURED_ROWS; next = await later.next()) first.push(next.value);
    const numeric = columns.map((_, at) => first.every((row) => isNumber(row[at]!)) && first.length > 0);
    const cells = first.map((row) => row.map(oneLine));
    const widths = fitted(columns, cells, options);
    const line = (row: readonly string[]): string => {
      const parts = row.map((cell, at) => {
        const shown = options.width === undefined ? cell : shortened(cell, widths[at]!);
        return padded(shown, widths[at]!, numeric[at]!);
      });
      return `${parts.join(GAP).trimEnd()}\n`;
    };
    yield line(columns);
    yield line(widths.map((width) => '-'.repeat(width)));
    for (const row of cells) yield line(row);
    for (; !next.done; next = await later.next()) yield line(next.value.map(oneLine));
  },
};

/** As wide as the widest cell; what does not fit the terminal is taken from the widest columns. */
function fitted(
  columns: readonly string[],
  cells: readonly (readonly string[])[],
  { width }: FormatOptions,
): readonly number[] {
  const widths = columns.map((column, at) =>
    Math.max(textWidth(column), ...cells.map((row) => textWidth(row[at]!))),
  );
  if (width === undefined) return widths;
  const room = width - GAP.length * (columns.length - 1);
  for (let sum = widths.reduce((a, b) => a + b, 0); sum > room; ) {
    const widest = Math.max(...widths);
    if (widest <= LEAST_WIDTH) break;
    const second = Math.max(LEAST_WIDTH, ...widths.filter((each) => each < widest));
    const at = widths.indexOf(widest);
    const cut = Math.max(1, Math.min(sum - room, widest - second));
    widths[at] = widest - cut;
    sum -= cut;
  }
  return widths;
}

const isNumber = (value: Value): boolean =>
  value === null || typeof value === 'number' || typeof value === 'bigint' || value instanceof Float;

/** Line breaks would tear the columns, and control characters of a text must not steer the terminal. */
const oneLine = (value: Value): string =>
  valueText(value)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
