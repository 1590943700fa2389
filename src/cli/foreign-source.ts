import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ForeignFile } from '../import/foreign-graph.ts';
import { InputError } from '../model/input-error.ts';
import { UsageError } from './usage-error.ts';

/**
 * A file to import, as a stream of text.
 * @throws UsageError when there is no such file
 */
export async function foreignFile(path: string): Promise<ForeignFile> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new UsageError(`${path}: no such file`);
  return { name: path, text: decoded(path) };
}

/** By byte order mark, else by the declaration of an XML file, else UTF-8. */
async function* decoded(path: string): AsyncIterable<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const bytes of createReadStream(path) as AsyncIterable<Uint8Array>) {
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(
      code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
        ? `not ${decoder?.encoding.toUpperCase()}: it has bytes that are none of its characters; save it as UTF-8`
        : `cannot be read (${code ?? error})`,
      path,
    );
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(head)?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').encoding;
  } catch {
    return 'utf-8';
  }
}
