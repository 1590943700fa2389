import { hash } from '../../model/identity.ts';
import { InputError } from '../../model/input-error.ts';
import { byteReader } from '../archive/byte-reader.ts';
import { headersOf, parseHttpMessage } from '../archive/http-message.ts';
import { LONGEST_BYTES } from '../decode.ts';
import type { InputFormat, ReadContext, Reading, Source } from '../input-format.ts';
import { mediaTypeOf } from '../media-type.ts';
import { complaint, refusing } from '../refusing.ts';

/**
 * A web archive (ISO 28500), as crawlers and Common Crawl write it: pages and feeds that were answered with 200, and the texts of WET
 * files. What is no news page (pictures, scripts, redirections, requests) is passed over.
 */
export const warc: InputFormat = {
  id: 'warc',
  extensions: ['.warc', '.wet'],
  mediaTypes: ['application/warc'],
  covers: 'web archives (WARC, WET): every page in them by its own format',
  read: (source, context) => refusing(source.name, () => pagesOf(source, context)),
};

async function* pagesOf(source: Source, context: ReadContext): AsyncIterable<Reading> {
  const reader = byteReader(source.bytes());
  let records = 0;
  let pages = 0;
  for (let version = await reader.line(); version !== undefined; version = await reader.line()) {
    if (!version) continue;
    if (!/^WARC\/\d/.test(version))
      throw new InputError(
        `damaged web archive after ${records} records: no record begins there`,
        source.name,
      );
    const lines: string[] = [];
    for (let line = await reader.line(); line; line = await reader.line()) lines.push(line);
    const headers = headersOf(lines);
    const length = Number(headers.get('content-length'));
    if (!Number.isSafeInteger(length) || length < 0)
      throw new InputError(`damaged web archive: record ${records + 1} has no length`, source.name);
    records++;
    const wanted = /^(?:response|resource|conversion)$/.test(headers.get('warc-type') ?? '');
    const isPage = wanted && length <= LONGEST_BYTES;
    const block = isPage ? await reader.take(length) : undefined;
    const got = block ? block.length : await reader.skip(length);
    if (got < length)
      throw new InputError(`ends within record ${records}; the download broke off`, source.name);
    if (!block) continue;
    for await (const reading of pageReadings(block, headers, source, context)) {
      pages++;
      yield reading;
    }
  }
  if (!pages) throw new InputError('web archive without pages of a known kind', source.name);
}

async function* pageReadings(
  block: Uint8Array,
  headers: ReadonlyMap<string, string>,
  source: Source,
  { inside }: ReadContext,
): AsyncIterable<Reading> {
  const origin = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '';
  const name = `${source.name} (${origin.slice(0, 200)})`;
  try {
    const stored = headers.get('content-type') ?? '';
    const http = stored.startsWith('application/http') ? parseHttpMessage(block, LONGEST_BYTES) : undefined;
    if (http && http.status !== 200) return;
    const [mediaType, charset] = mediaTypeOf(http?.headers.get('content-type') ?? stored);
    // what the scripts of pages fetch
    if (/\bjson$/.test(mediaType ?? '')) return;
    const readings = inside({
      name,
      id: `${source.id}-${hash(origin).slice(0, 8)}`,
      origin,
      ...(mediaType && { mediaType }),
      ...(charset && { charset }),
      bytes: async function* () {
        yield http?.body ?? block;
      },
    });
    if (readings) yield* readings;
  } catch (error) {
    yield { refused: complaint(error, name) };
  }
}
