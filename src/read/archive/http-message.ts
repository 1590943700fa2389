import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** A response of a web server, as crawlers store it. */
export interface HttpMessage {
  readonly status: number;
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  /** Without chunks and compression. */
  readonly body: Uint8Array;
}

/**
 * Takes a stored response apart.
 * @param limit of bytes that the body may unpack to; a larger one throws
 */
export function parseHttpMessage(bytes: Uint8Array, limit: number): HttpMessage | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = /\r?\n\r?\n/.exec(buffer.toString('latin1', 0, 65_536));
  if (!end) return undefined;
  const [first, ...lines] = buffer.toString('latin1', 0, end.index).split(/\r?\n/);
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(first!)?.[1];
  if (!status) return undefined;
  const headers = headersOf(lines);
  const body = buffer.subarray(end.index + end[0].length);
  const whole = headers.get('transfer-encoding') === 'chunked' ? (withoutChunks(body) ?? body) : body;
  return { status: Number(status), headers, body: unpacked(whole, headers.get('content-encoding'), limit) };
}

/** `Name: value` lines as a map, names in small letters; the first of a name counts. */
export function headersOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** Many crawlers store the body joined already and keep the header: then there are no chunks. */
function withoutChunks(body: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const size = end < 0 ? '' : body.toString('latin1', at, end).split(';')[0]!.trim();
    if (!/^[\da-f]{1,8}$/i.test(size)) return undefined;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}

/** Crawlers that unpack keep the header too: what is not packed stays as it is. */
function unpacked(body: Buffer, encoding: string | undefined, limit: number): Uint8Array {
  const options = { maxOutputLength: limit };
  if (body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, options);
  try {
    if (encoding === 'br') return brotliDecompressSync(body, options);
    if (encoding === 'deflate') return inflateSync(body, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw error;
  }
  return body;
}
