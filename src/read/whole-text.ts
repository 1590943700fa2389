import { InputError } from '../model/input-error.ts';
import { LONGEST_BYTES } from './decode.ts';
import { decodeAny } from './encoding.ts';
import { LONGEST_TEXT, type Source } from './input-format.ts';
import { wholeBytes } from './whole-bytes.ts';

/**
 * All of a source as one text, its encoding detected.
 * @param declared what the bytes themselves say of their encoding, for formats that have a place for it
 * @throws InputError when it is empty, binary, or too long to be an article
 */
export async function wholeText(
  source: Source,
  declared: (start: string) => string | undefined = () => undefined,
): Promise<string> {
  const bytes = await wholeBytes(source, LONGEST_BYTES, tooLong(source.name).message);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  const text = await decodeAny(bytes, source.name, source.charset ?? declared(start));
  if (text.length > LONGEST_TEXT) throw tooLong(source.name);
  return text;
}

const tooLong = (name: string): InputError =>
  new InputError(`longer than ${LONGEST_TEXT / 1e6} million characters; split it into documents`, name);
