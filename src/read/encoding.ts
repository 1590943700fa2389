import { InputError } from '../model/input-error.ts';
import { decode, wideEncoding } from './decode.ts';
import { textDecoder } from './text-decoder.ts';

/** Below this a guess of the detector is worth less than the habit of English texts. */
const CONFIDENT = 30;
/** What the detector looks at. */
const SAMPLE = 100_000;

/**
 * Bytes to text, whatever the encoding.
 * @throws InputError for binary and for empty content
 */
export async function decodeAny(bytes: Uint8Array, name: string, declared?: string): Promise<string> {
  const encoding = await detectEncoding(bytes, name, declared, false);
  if (encoding === 'utf-8') return decode(bytes, name);
  const text = textDecoder(encoding).decode(bytes);
  if (!text.trim()) throw new InputError('empty: no text in it', name);
  return text;
}

/**
 * The encoding of bytes: UTF-8 where they are valid UTF-8 (a sample may end within a character), else what is declared (by the
 * sender or in the text), else what their statistics say, else Windows-1252, in which old English texts mostly are.
 * @param isSample whether more bytes follow
 * @returns a label that TextDecoder knows
 * @throws InputError for binary content
 */
export async function detectEncoding(
  bytes: Uint8Array,
  name: string,
  declared: string | undefined,
  isSample: boolean,
): Promise<string> {
  const wide = wideEncoding(bytes) ?? wideWithoutMark(bytes);
  if (wide) return wide;
  if (bytes.includes(0)) throw binary(name);
  if (isUtf8(bytes, isSample)) return 'utf-8';
  const encoding = known(declared) ?? known(await detected(bytes)) ?? 'windows-1252';
  if (oddShare(textDecoder(encoding).decode(bytes.subarray(0, SAMPLE))) > 0.05) throw binary(name);
  return encoding;
}

const binary = (name: string): InputError =>
  new InputError('binary content, not text; give it as plain text', name);

/** Valid; in a sample, but for a last character that may be cut. */
function isUtf8(bytes: Uint8Array, isSample: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isSample });
    return true;
  } catch {
    return false;
  }
}

/** Every other byte of English text in UTF-16 is zero. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000);
  const zeros: [number, number] = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]!++;
  const [even, odd] = zeros.map((count) => (2 * count) / sample.length) as [number, number];
  if (sample.length < 8) return undefined;
  if (odd > 0.7 && even < 0.05) return 'utf-16le';
  return even > 0.7 && odd < 0.05 ? 'utf-16be' : undefined;
}

/** The label, where there is a decoder for it. */
function known(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

async function detected(bytes: Uint8Array): Promise<string | undefined> {
  const { analyse } = await import('chardet');
  const [best] = analyse(bytes.subarray(0, SAMPLE));
  return best && best.confidence >= CONFIDENT ? best.name : undefined;
}

/** Share of the characters that are controls or could not be decoded; line ends and tabs are not counted. */
const oddShare = (text: string): number =>
  (text.replace(/[\t\r\n\f]/g, '').match(/[\p{Cc}\ufffd]/gu)?.length ?? 0) / (text.length || 1);
