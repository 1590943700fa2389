import { z } from 'zod';
import type { Document } from '../../model/document.ts';
import { InputError } from '../../model/input-error.ts';
import { wrongField } from '../../model/wrong-field.ts';
import { type InputFormat, LONGEST_TEXT, type Reading } from '../input-format.ts';
import { isoDate } from '../iso-date.ts';
import { lines } from '../lines.ts';
import { refusing } from '../refusing.ts';

const offset = z.int().min(0);

/** One line: a document, and the spans of its mentions where they are known. */
const Record = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]).nullish(),
  text: z.string().min(1).max(LONGEST_TEXT),
  title: z.string().nullish(),
  // tables that were turned into JSON have '' for what is missing
  date: z.preprocess((date) => (date === '' ? null : date), isoDate.nullish()),
  source: z.string().nullish(),
  mentions: z.array(z.object({ start: offset, end: offset, type: z.string().nullish() })).nullish(),
});

/** JSON Lines: a document a line. A bad line is refused by its number, the others are read. */
export const jsonLines: InputFormat = {
  id: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines'],
  covers: 'JSON Lines, a document a line: {"id","text","title"?,"date"?,"source"?,"mentions"?}',
  read: (source) =>
    refusing(source.name, async function* () {
      let count = 0;
      for await (const line of lines(source)) {
        count++;
        yield 'refused' in line ? line : readLine(line.text, line.number, source.name, source.id);
      }
      if (!count) throw new InputError('empty: no line in it', source.name);
    }),
};

function readLine(line: string, number: number, name: string, id: string): Reading {
  try {
    return record(line, number, name, id);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { refused: error };
  }
}

function record(line: string, number: number, name: string, id: string): Reading {
  const parsed = Record.safeParse(json(line, number, name));
  if (!parsed.success) {
    throw new InputError(wrongField(parsed.error.issues[0]!), name, number);
  }
  const { mentions, text, ...fields } = parsed.data;
  for (const [index, span] of mentions?.entries() ?? []) {
    const wrong = misplaced(span, text);
    if (wrong) throw new InputError(`field mentions.${index}: ${wrong}`, name, number);
  }
  const document: Document = {
    id: fields.id ?? `${id}-${number}`,
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

function json(line: string, number: number, name: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError('not JSON; each line must be one JSON object', name, number);
  }
}
