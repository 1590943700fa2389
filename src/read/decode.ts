import { InputError } from '../model/input-error.ts';

/** Longest stretch of bytes that is taken as one text or one line. */
export const LONGEST_BYTES = 20_000_000;

/**
 * Bytes to text. UTF-8, with or without byte order mark; UTF-16 only with one.
 * @throws InputError for binary content, invalid UTF-8 (naming the first bad byte), and empty content
 */
export function decode(bytes: Uint8Array, name: string, line?: number): string {
  const wide = wideEncoding(bytes);
  if (wide) return filled(new TextDecoder(wide).decode(bytes), name, line);
  if (bytes.includes(0)) throw new InputError('binary content, not text; give it as plain text', name, line);
  try {
    return filled(new TextDecoder('utf-8', { fatal: true }).decode(bytes), name, line);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const place = firstInvalidByte(bytes) + 1;
    throw new InputError(`invalid UTF-8 at byte ${place}; convert it to UTF-8 (iconv -t UTF-8)`, name, line);
  }
}

/** UTF-16 by its byte order mark, which is not that of UTF-32, where zeros follow: nobody writes that, and no decoder reads it. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return bytes.length < 4 || bytes[2] || bytes[3] ? 'utf-16le' : undefined;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function filled(text: string, name: string, line?: number): string {
  if (!text.trim()) throw new InputError('empty: no text in it', name, line);
  return text;
}

/** Index of the first byte that cannot stand where it stands; the length when all can. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  // the longest prefix that decodes as the start of a stream
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodesAsStart(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function decodesAsStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
