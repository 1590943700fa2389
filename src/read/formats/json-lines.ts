import { InputError } from '../../model/input-error.ts';
import { documentOf } from '../document-record.ts';
import type { InputFormat, ReadContext, Reading, Source } from '../input-format.ts';
import { lines } from '../lines.ts';
import { refusing } from '../refusing.ts';

/** JSON Lines: a document a line. A bad line is refused by its number, the others are read. */
export const jsonLines: InputFormat = {
  id: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines'],
  covers: 'JSON Lines, a document a line: {"id"?,"text","title"?,"date"?,"source"?,"mentions"?}',
  read: (source, context) =>
    refusing(source.name, async function* () {
      let count = 0;
      for await (const line of lines(source)) {
        count++;
        yield 'refused' in line ? line : readLine(line.text, line.number, source, context);
      }
      if (!count) throw new InputError('empty: no line in it', source.name);
    }),
};

function readLine(line: string, number: number, { name, id }: Source, context: ReadContext): Reading {
  try {
    return documentOf(json(line, number, name), { name, line: number, id: `${id}-${number}` }, context);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { refused: error };
  }
}

function json(line: string, number: number, name: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError('not JSON; each line must be one JSON object', name, number);
  }
}
