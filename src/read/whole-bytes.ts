import { InputError } from '../model/input-error.ts';
import type { Source } from './input-format.ts';

/**
 * All bytes of a source.
 * @throws InputError when there are more than `limit`, as soon as that is known
 */
export async function wholeBytes(
  source: Source,
  limit: number,
  complaint = `larger than ${limit / 1e6} MB; split it`,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.bytes()) {
    size += chunk.length;
    if (size > limit) throw new InputError(complaint, source.name);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}
