import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { InputError } from '../../model/input-error.ts';
import { VERSION } from '../../version.ts';
import { inflationMeter, metered } from '../archive/inflation.ts';
import { mediaTypeOf } from '../media-type.ts';
import { barredMessage, guardedLookup, isPublicAddress } from './public-address.ts';

const MOST_REDIRECTIONS = 5;
const LONGEST_WAIT = 30_000;

/** What a web server gave for an address. */
export interface Fetched {
  /** After all redirections. */
  readonly address: string;
  readonly mediaType?: string;
  readonly charset?: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/**
 * Fetches an http or https address. Each host on the way, after redirections too, must be public.
 * @param allows which IP addresses may be asked
 * @throws InputError naming the address, for what is not allowed, not found, or does not answer within 30 seconds
 */
export async function fetchPage(address: string, allows = isPublicAddress): Promise<Fetched> {
  let next = address;
  for (let redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
    const url = new URL(next);
    const response = await get(url, address, allows);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy();
      const target = URL.canParse(headers.location, url) ? new URL(headers.location, url) : undefined;
      if (!target || !/^https?:$/.test(target.protocol))
        throw new InputError(`redirects to ${headers.location.slice(0, 100)}, which is not fetched`, address);
      next = target.href;
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new InputError(`answered with status ${statusCode}`, address);
    }
    const [mediaType, charset] = mediaTypeOf(headers['content-type'] ?? '');
    return {
      address: next,
      ...(mediaType && { mediaType }),
      ...(charset && { charset }),
      bytes: () => bodyOf(response, address),
    };
  }
  throw new InputError(`more than ${MOST_REDIRECTIONS} redirections`, address);
}

function get(url: URL, name: string, allows: (address: string) => boolean): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // an address in place of a name is never looked up
  if (isIP(host) && !allows(host)) throw new InputError(barredMessage(host), name);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = {
    'user-agent': `dragoman/${VERSION}`,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
    'accept-language': 'en',
    'accept-encoding': 'gzip, deflate, br',
  };
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { headers, lookup: guardedLookup(allows), signal: AbortSignal.timeout(LONGEST_WAIT), agent: false },
      resolve,
    );
    asked.on('error', (error) => reject(new InputError(`cannot be fetched: ${reasonOf(error)}`, name)));
    asked.end();
  });
}

const reasonOf = (error: NodeJS.ErrnoException): string =>
  error.name === 'AbortError' || error.code === 'ABORT_ERR'
    ? `no answer within ${LONGEST_WAIT / 1000} seconds`
    : error.message.replace(/\s+/g, ' ') || (error.code ?? 'no connection');

async function* bodyOf(response: IncomingMessage, name: string): AsyncIterable<Uint8Array> {
  const unpack = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    response.headers['content-encoding'] ?? ''
  ];
  try {
    if (!unpack) yield* response;
    else {
      const meter = inflationMeter(name);
      response.on('data', ({ length }: Uint8Array) => meter.packed(length));
      yield* metered(
        pipeline(response, unpack(), () => {}),
        meter.unpacked,
      );
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`broke off: ${reasonOf(error as Error)}`, name);
  } finally {
    response.destroy();
  }
}
