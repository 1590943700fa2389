import type { InputFormat } from '../input-format.ts';
import { refusing } from '../refusing.ts';
import { wholeText } from '../whole-text.ts';

/** A text file is one document, its text kept as it is. */
export const plainText: InputFormat = {
  id: 'txt',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  covers: 'plain text, one document a file',
  read: (source) =>
    refusing(source.name, async function* () {
      yield { document: { id: source.id, language: 'en', text: await wholeText(source) } };
    }),
};
