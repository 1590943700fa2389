import { z } from 'zod';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/input-error.ts';
import { wrongField } from '../model/wrong-field.ts';
import { COLUMN_ROLES, type ColumnMapping, placeColumns } from './columns.ts';
import { LONGEST_TEXT, type ReadContext, type Reading } from './input-format.ts';
import { isoDate } from './iso-date.ts';
import { writtenDate } from './written-date.ts';

const offset = z.int().min(0);

/** A document as JSON, and the spans of its mentions where they are known. */
const DocumentRecord = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]).nullish(),
  text: z.string().min(1).max(LONGEST_TEXT),
  title: z.string().nullish(),
  // tables that were turned into JSON have '' for what is missing
  date: z.preprocess((date) => (date === '' ? null : date), isoDate.nullish()),
  source: z.string().nullish(),
  mentions: z.array(z.object({ start: offset, end: offset, type: z.string().nullish() })).nullish(),
});

/** Where a record stands, for complaints, and the id of a document that brings none of its own. */
export interface RecordPlace {
  readonly name: string;
  readonly line?: number;
  readonly id: string;
}

/**
 * A JSON value as a document. A record with a `text` is taken by its word; the fields of another are found as the columns of a table are:
 * by the mapping or by their usual names.
 * @throws InputError naming the field
 */
export function documentOf(value: unknown, { name, line, id }: RecordPlace, context: ReadContext): Reading {
  const parsed = DocumentRecord.safeParse(withOwnNames(value, context.columns));
  if (!parsed.success) throw new InputError(wrongField(parsed.error.issues[0]!), name, line);
  const { mentions, text, ...fields } = parsed.data;
  for (const [index, span] of mentions?.entries() ?? []) {
    const wrong = misplaced(span, text);
    if (wrong) throw new InputError(`field mentions.${index}: ${wrong}`, name, line);
  }
  const document: Document = {
    id: fields.id ?? id,
    ...(fields.title && { title: fields.title }),
    ...(fields.date && { date: fields.date }),
    ...(fields.source && { source: fields.source }),
    language: 'en',
    text,
  };
  if (!mentions) return { document };
  const given = mentions.map(({ start, end, type }) => (type ? { start, end, type } : { start, end }));
  return { document, given };
}

/** Whether a value is a record whose text has a name that is known. */
export const hasText = (value: unknown, columns: ColumnMapping): boolean =>
  isRecord(value) && placeColumns(Object.keys(value), columns).text !== undefined;

function withOwnNames(value: unknown, columns: ColumnMapping): unknown {
  const isMapped = Object.keys(columns).length > 0;
  if (!isRecord(value) || ('text' in value && !isMapped)) return value;
  const names = Object.keys(value);
  const places = placeColumns(names, columns);
  if (places.text === undefined) return value;
  const found = COLUMN_ROLES.map((role) => [role, plain(value[names[places[role] ?? -1] ?? ''])] as const);
  const { date, ...own } = Object.fromEntries(found.filter(([, content]) => content !== undefined));
  const { mentions } = value;
  return {
    ...own,
    ...(mentions !== undefined && { mentions }),
    ...(date ? { date: writtenDate(String(date)) ?? date } : {}),
  };
}

/** An outlet may be told with more about it: `{"id": null, "name": "The Times"}`. */
const plain = (content: unknown): unknown =>
  isRecord(content) && 'name' in content ? content.name : content;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function misplaced(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): string | undefined {
  if (start >= end || end > text.length) return 'not a span of the text';
  // offsets that count characters, as Python's do, go astray behind the first emoji
  const cut = [start, end].find((at) => LOW.test(text[at] ?? '') && HIGH.test(text[at - 1] ?? ''));
  return cut === undefined ? undefined : `${cut} is within a character; offsets count UTF-16 code units`;
}

const HIGH = /[\ud800-\udbff]/;
const LOW = /[\udc00-\udfff]/;
