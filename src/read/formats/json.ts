import { InputError } from '../../model/input-error.ts';
import { LONGEST_BYTES } from '../decode.ts';
import { documentOf, hasText, isRecord } from '../document-record.ts';
import { decodeAny } from '../encoding.ts';
import type { InputFormat, ReadContext, Reading, Source } from '../input-format.ts';
import { refusing } from '../refusing.ts';
import { wholeBytes } from '../whole-bytes.ts';

/** How deep the list of articles may lie in an answer of a news service: `{"response": {"results": [...]}}`. */
const DEEPEST = 3;

/** JSON: a document, a list of them, or the answer of a news service that holds such a list. */
export const json: InputFormat = {
  id: 'json',
  extensions: ['.json'],
  mediaTypes: ['application/json'],
  covers: 'JSON, a document or a list of them, fields as in JSON Lines, by their usual names or by --columns',
  read: (source, context) => refusing(source.name, () => recordsOf(source, context)),
};

async function* recordsOf(source: Source, context: ReadContext): AsyncIterable<Reading> {
  const { name, id } = source;
  const value = parsed(await textOf(source), name);
  if (hasText(value, context.columns)) {
    yield documentOf(value, { name, id }, context);
    return;
  }
  const records = listIn(value, context);
  if (!records)
    throw new InputError(
      'no document in it: an object or a list of objects with a text; name its field with --columns text=NAME',
      name,
    );
  for (const [index, record] of records.entries()) {
    try {
      yield documentOf(record, { name: `${name} (${index + 1})`, id: `${id}-${index + 1}` }, context);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { refused: error };
    }
  }
}

async function textOf(source: Source): Promise<string> {
  const tooLong = `longer than ${LONGEST_BYTES / 1e6} MB; write it as JSON Lines, which have no limit`;
  const bytes = await wholeBytes(source, LONGEST_BYTES, tooLong);
  return decodeAny(bytes, source.name, source.charset);
}

/** The list of documents that a value is, or holds. */
function listIn(value: unknown, context: ReadContext, depth = 0): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.some((each) => hasText(each, context.columns)) ? value : undefined;
  if (!isRecord(value) || depth >= DEEPEST) return undefined;
  for (const each of Object.values(value)) {
    const found = listIn(each, context, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = /position (\d+)/.exec((error as Error).message)?.[1];
    const line = where === undefined ? undefined : text.slice(0, Number(where)).split('\n').length;
    throw new InputError('not JSON; of JSON Lines, the name must end with .jsonl', name, line);
  }
}
