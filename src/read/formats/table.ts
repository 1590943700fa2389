import type { Document } from '../../model/document.ts';
import { InputError } from '../../model/input-error.ts';
import { type ColumnRole, placeColumns } from '../columns.ts';
import { LONGEST_BYTES } from '../decode.ts';
import { decodedPieces } from '../decoded-pieces.ts';
import {
  type InputFormat,
  LONGEST_TEXT,
  type ReadContext,
  type Reading,
  type Source,
} from '../input-format.ts';
import { refusing } from '../refusing.ts';
import { writtenDate } from '../written-date.ts';

/** CSV, a document a row. Commas, semicolons, tabs and bars part the cells, whichever the first line has most of. */
export const csv: InputFormat = {
  id: 'csv',
  extensions: ['.csv'],
  mediaTypes: ['text/csv'],
  covers: 'CSV with a head line, a document a row; columns by their usual names or by --columns',
  read: (source, context) => refusing(source.name, () => rowsOf(source, context)),
};

/** The same with tabs. */
export const tsv: InputFormat = {
  id: 'tsv',
  extensions: ['.tsv', '.tab'],
  mediaTypes: ['text/tab-separated-values'],
  covers: 'the same, parted by tabs',
  read: (source, context) => refusing(source.name, () => rowsOf(source, context, '\t')),
};

type Places = Partial<Record<ColumnRole, number>>;

async function* rowsOf(source: Source, context: ReadContext, delimiter?: string): AsyncIterable<Reading> {
  const { parse } = await import('csv-parse');
  const { Readable } = await import('node:stream');
  const pieces = decodedPieces(source);
  const first = await pieces.next();
  if (first.done) throw new InputError('empty: no line in it', source.name);
  const parser = Readable.from(all(first.value, pieces)).pipe(
    parse({
      bom: true,
      info: true,
      delimiter: delimiter ?? delimiterOf(first.value),
      max_record_size: LONGEST_BYTES,
      relax_column_count: true,
      // with tabs, quotes are mostly meant as such
      ...(delimiter === '\t' ? { quote: null } : { relax_quotes: true }),
      skip_empty_lines: true,
    }),
  );
  let places: Places | undefined;
  let count = 0;
  for await (const { record, info } of parser) {
    // the parser counts to the row's last line
    const number = info.lines - lineBreaks(record);
    if (!places) {
      places = placesOf(record, context, source.name);
      continue;
    }
    count++;
    yield rowReading(record, places, number, source);
  }
  if (!count) throw new InputError('empty: no row below the head', source.name);
}

const lineBreaks = (record: readonly string[]): number =>
  record.reduce((sum, cell) => sum + (cell?.match(/\n/g)?.length ?? 0), 0);

async function* all(first: string, rest: AsyncIterable<string>): AsyncIterable<string> {
  yield first;
  yield* rest;
}

function delimiterOf(start: string): string {
  const [line] = start.replace(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: line!.split(mark).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

function placesOf(head: readonly string[], { columns }: ReadContext, name: string): Places {
  const places = placeColumns(head, columns);
  const known = head
    .map((each) => each.trim())
    .join(', ')
    .slice(0, 200);
  for (const [role, column] of Object.entries(columns))
    if (places[role as ColumnRole] === undefined)
      throw new InputError(`no column ${column} for ${role}; there are: ${known}`, name, 1);
  if (places.text === undefined)
    throw new InputError(`no column for the text; name one with --columns text=NAME, of: ${known}`, name, 1);
  return places;
}

function rowReading(record: readonly string[], places: Places, line: number, source: Source): Reading {
  const cell = (role: ColumnRole): string | undefined => {
    const place = places[role];
    return place === undefined ? undefined : record[place]?.trim() || undefined;
  };
  const refuse = (message: string): Reading => ({ refused: new InputError(message, source.name, line) });
  const text = cell('text');
  if (!text) return refuse('no text in this row');
  if (text.length > LONGEST_TEXT) return refuse(`text longer than ${LONGEST_TEXT / 1e6} million characters`);
  const written = cell('date');
  const date = written && writtenDate(written);
  if (written && !date)
    return refuse(`date not understood: ${written.slice(0, 40)}; write it like 2025-12-25`);
  const [title, outlet] = [cell('title'), cell('source')];
  const document: Document = {
    id: cell('id') ?? `${source.id}-${line}`,
    ...(title && { title }),
    ...(date && { date }),
    ...(outlet && { source: outlet }),
    language: 'en',
    text,
  };
  return { document };
}
