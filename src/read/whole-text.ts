import { InputError } from '../model/input-error.ts';
import { decode, LONGEST_BYTES } from './decode.ts';
import { LONGEST_TEXT, type Source } from './input-format.ts';

/**
 * All of a source as one text.
 * @throws InputError when it is empty, binary, not UTF-8, or too long to be an article
 */
export async function wholeText(source: Source): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.bytes()) {
    size += chunk.length;
    if (size > LONGEST_BYTES) throw tooLong(source.name);
    chunks.push(chunk);
  }
  const text = decode(Buffer.concat(chunks), source.name);
  if (text.length > LONGEST_TEXT) throw tooLong(source.name);
  return text;
}

const tooLong = (name: string): InputError =>
  new InputError(`longer than ${LONGEST_TEXT / 1e6} million characters; split it into documents`, name);
