import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/input-error.ts';
import { fault } from '../model/wrong-field.ts';
import { isoDate } from './iso-date.ts';

type Fields = Pick<Document, 'title' | 'date' | 'source'> & Partial<Pick<Document, 'id'>>;

const Fields = z.object({
  id: z.coerce.string().min(1).optional(),
  title: z.coerce.string().optional(),
  date: isoDate.optional(),
  source: z.coerce.string().optional(),
});

/** What stands between two `---` lines at the head of a file, and the rest. */
export function frontMatter(text: string, name: string): { readonly fields: Fields; readonly body: string } {
  const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n?^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (block?.index !== 0) return { fields: {}, body: text };
  // the schema without timestamps: a date stays the string that stands there
  const values = yaml(block[1]!, name) ?? {};
  const parsed = Fields.safeParse(values);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const line = lineOf(block[1]!, String(issue.path[0] ?? ''));
    throw new InputError(`front matter, ${issue.path.join('.') || 'all of it'}: ${fault(issue)}`, name, line);
  }
  const { id, title, date, source } = parsed.data;
  const fields = {
    ...(id && { id }),
    ...(title && { title }),
    ...(date && { date }),
    ...(source && { source }),
  };
  return { fields, body: text.slice(block[0].length) };
}

function yaml(block: string, name: string): unknown {
  try {
    return parse(block);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = (error.linePos?.[0].line ?? 1) + 1;
    throw new InputError(`front matter is not YAML: ${error.message.split('\n')[0]}`, name, line);
  }
}

/** Line in the file; the block starts on line 2. */
function lineOf(block: string, field: string): number {
  const index = block.split('\n').findIndex((line) => line.startsWith(`${field}:`));
  return index < 0 ? 1 : index + 2;
}
