import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnknownInput } from '../../src/read/unknown-input.ts';
import { fetchPage } from '../../src/read/web/fetch-page.ts';
import { isPublicAddress } from '../../src/read/web/public-address.ts';
import { read } from './reading.ts';

let server: Server;
let port: number;
const at = (path: string): string => `http://127.0.0.1:${port}${path}`;
/** The server of this test stands on loopback; all else stays barred. */
const loopback = (address: string): boolean => address === '127.0.0.1' || isPublicAddress(address);

beforeAll(async () => {
  server = createServer((request, response) => {
    const moved = (location: string) => response.writeHead(302, { location }).end();
    const { url } = request;
    if (url === '/page')
      response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' }).end('<p>x');
    else if (url === '/gzip') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed'));
    else if (url === '/br')
      response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('packed'));
    else if (url === '/bomb')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000)));
    else if (url === '/moved') moved('/page');
    else if (url === '/round') moved('/round');
    else if (url === '/inside') moved('http://10.0.0.1/secret');
    else if (url === '/file') moved('file:///etc/passwd');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => server.close());

const body = async (path: string): Promise<string> => {
  const { bytes } = await fetchPage(at(path), loopback);
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

describe('fetching', () => {
  it('gives body, media type and encoding', async () => {
    expect(await fetchPage(at('/page'), loopback)).toMatchObject({
      mediaType: 'text/html',
      charset: 'ISO-8859-1',
    });
    expect(await Promise.all(['/page', '/gzip', '/br', '/moved'].map(body))).toEqual([
      '<p>x',
      'packed',
      'packed',
      '<p>x',
    ]);
  });

  it.each([
    ['/nothing', 'answered with status 404'],
    ['/round', 'more than 5 redirections'],
    ['/inside', '10.0.0.1 is a private or local address; only the public internet is fetched from'],
    ['/file', 'redirects to file:///etc/passwd, which is not fetched'],
    ['/bomb', 'unpacks to more than 100 times its size'],
  ])('%s: %s', async (path, message) => {
    await expect(body(path)).rejects.toThrow(message);
  });
});

describe('private and local addresses are refused', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://127.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://172.16.0.1/',
    'http://169.254.169.254/latest',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[::]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
  ])('%s', async (address) => {
    const [reading, ...more] = await read([address], { allowNetwork: true });
    expect(more).toEqual([]);
    expect(reading).toMatchObject({
      refused: { message: expect.stringMatching(/is a private or local address; only the public internet/) },
    });
  });

  it('public ones are not', () => {
    expect(['93.184.216.34', '2606:2800:220:1::1'].map(isPublicAddress)).toEqual([true, true]);
  });
});

it('nothing is fetched unless the network is allowed', async () => {
  await expect(read(['https://example.org/'])).rejects.toThrow(UnknownInput);
  await expect(read(['https://'], { allowNetwork: true })).rejects.toThrow(UnknownInput);
});
