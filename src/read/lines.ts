import { InputError } from '../model/input-error.ts';
import { decode, LONGEST_BYTES } from './decode.ts';
import type { Source } from './input-format.ts';

/** A line with its number from 1, or the complaint about it. */
export type Line = { readonly number: number; readonly text: string } | { readonly refused: InputError };

/**
 * The lines of a source that are not blank, one at a time. A line that is too long or does not decode is
 * refused and the lines after it go on; never more than one line is held in memory.
 */
export async function* lines(source: Source): AsyncIterable<Line> {
  let pending: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  for await (const chunk of source.bytes()) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      size += end - start;
      if (size <= LONGEST_BYTES) pending.push(chunk.subarray(start, end));
      yield* finished(pending, size, number++, source.name);
      pending = [];
      size = 0;
      start = end + 1;
    }
    size += chunk.length - start;
    // of an overlong line only the length is kept
    if (size <= LONGEST_BYTES) pending.push(chunk.slice(start));
    else pending = [];
  }
  if (size) yield* finished(pending, size, number, source.name);
}

function* finished(parts: Uint8Array[], size: number, number: number, name: string): Iterable<Line> {
  if (size > LONGEST_BYTES) {
    const limit = LONGEST_BYTES / 1e6;
    yield {
      refused: new InputError(`line of ${Math.round(size / 1e6)} MB; at most ${limit} MB`, name, number),
    };
    return;
  }
  const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  if (bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)) return;
  try {
    yield { number, text: decode(bytes, name, number) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { refused: error };
  }
}
