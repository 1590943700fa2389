import { detectEncoding } from './encoding.ts';
import type { Source } from './input-format.ts';
import { type Decoder, textDecoder } from './text-decoder.ts';

/** What the encoding is judged by. */
const SAMPLE = 200_000;

/** The text of a source in pieces, for readers that need not hold all of it. The first is large enough to judge by. */
export async function* decodedPieces(source: Source): AsyncGenerator<string, undefined> {
  const start: Uint8Array[] = [];
  let size = 0;
  let decoder: Decoder | undefined;
  for await (const chunk of source.bytes()) {
    if (!decoder) {
      start.push(chunk);
      size += chunk.length;
      if (size < SAMPLE) continue;
      const sample = Buffer.concat(start);
      decoder = textDecoder(await detectEncoding(sample, source.name, source.charset, true));
      yield decoder.decode(sample, true);
    } else yield decoder.decode(chunk, true);
  }
  if (decoder) yield decoder.decode();
  else if (size) {
    const sample = Buffer.concat(start);
    yield textDecoder(await detectEncoding(sample, source.name, source.charset, false)).decode(sample);
  }
  return undefined;
}
