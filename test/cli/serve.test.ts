import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveViewer, type ViewerServer } from '../../src/cli/serve.ts';

const SECRET = 'not for everyone';
let home: string;
let server: ViewerServer;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a path exactly as written: `fetch` would tidy it up before an attack arrives. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string; port?: number } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: options.port ?? server.port,
        path,
        method: options.method ?? 'GET',
        ...(options.headers && { headers: options.headers }),
      },
      (response) => {
        let body = '';
        response.on('data', (part) => (body += part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

const tokenOf = (page: string): string => /content="([^"]+)"/.exec(page)?.[1] ?? '';

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dragoman-serve-'));
  mkdirSync(join(home, 'viewer/assets'), { recursive: true });
  mkdirSync(join(home, 'graph'));
  writeFileSync(join(home, 'secret.txt'), SECRET);
  writeFileSync(join(home, 'viewer/index.html'), '<meta nonce="__NONCE__"><meta content="__TOKEN__">');
  writeFileSync(join(home, 'viewer/assets/app.js'), 'export {}');
  writeFileSync(join(home, 'graph/manifest.json'), '{"format":"dragoman"}');
  writeFileSync(join(home, 'graph/notes.txt'), SECRET);
  symlinkSync(join(home, 'secret.txt'), join(home, 'graph/documents.jsonl'));
  symlinkSync(join(home, 'secret.txt'), join(home, 'viewer/assets/link.js'));
  server = await serveViewer({ assets: join(home, 'viewer'), graph: join(home, 'graph') });
});

afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true, force: true });
});

describe('what it serves', () => {
  it('serves the page, its files and the graph', async () => {
    expect((await ask('/')).headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await ask('/assets/app.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await ask('/graph/manifest.json')).body).toBe('{"format":"dragoman"}');
    expect((await ask('/?any=thing')).status).toBe(200);
  });

  it('names in its header what the page asks for first, so that it comes while the script does', async () => {
    // documents.jsonl is a link here, the others are missing
    expect((await ask('/')).headers.link).toBe('<./graph/manifest.json>; rel=preload; as=fetch; crossorigin');
    expect((await ask('/assets/app.js')).headers.link).toBeUndefined();
  });

  it('answers HEAD with headers alone', async () => {
    const answer = await ask('/graph/manifest.json', { method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(answer.headers['content-length']).toBe('21');
  });

  it('serves other graphs by name, file by file, and none that it was not given', async () => {
    const others = new Map([['the other one', join(home, 'graph')]]);
    const two = await serveViewer({ assets: join(home, 'viewer'), graph: join(home, 'graph'), others });
    const at = { port: two.port };
    expect(JSON.parse((await ask('/graphs.json', at)).body)).toEqual(['the other one']);
    expect((await ask('/graphs/the%20other%20one/manifest.json', at)).body).toBe('{"format":"dragoman"}');
    expect((await ask('/graphs/the%20other%20one/notes.txt', at)).status).toBe(404);
    expect((await ask('/graphs/the%20other%20one/documents.jsonl', at)).status).toBe(404); // a link
    expect((await ask('/graphs/the%20other%20one/../../secret.txt', at)).status).toBe(404);
    expect((await ask('/graphs/another/manifest.json', at)).status).toBe(404);
    expect((await ask('/graphs.json')).status).toBe(404);
    await two.close();
  });

  it('takes a port when given one, and says so when it is taken', async () => {
    await expect(serveViewer({ assets: join(home, 'viewer'), port: server.port })).rejects.toThrow(
      'EADDRINUSE',
    );
  });

  it('serves no graph when given none', async () => {
    const bare = await serveViewer({ assets: join(home, 'viewer') });
    expect((await ask('/graph/manifest.json', { port: bare.port })).status).toBe(404);
    await bare.close();
  });
});

describe('the command', () => {
  it('takes a random port, prints the address, and ends with the signal', async () => {
    const ports = new Set<string>();
    for (let start = 0; start < 2; start++) {
      const running = spawn(process.execPath, [
        fileURLToPath(new URL('../../bin/dragoman.js', import.meta.url)),
        ...['view', fileURLToPath(new URL('../../graph-data/putin-kim-new-year', import.meta.url))],
      ]);
      const [line] = (await once(running.stdout, 'data')) as [Buffer];
      const { port } = new URL(String(line).trim());
      expect((await ask('/graph/manifest.json', { port: Number(port) })).body).toContain('putin-kim');
      // the model with which the page reads articles
      expect(
        Number(
          (await ask('/model/en.bin', { port: Number(port), method: 'HEAD' })).headers['content-length'],
        ),
      ).toBeGreaterThan(1e6);
      ports.add(port);
      running.kill('SIGTERM');
      expect((await once(running, 'exit'))[0]).toBe(0);
    }
    expect(ports.size).toBe(2);
    expect(ports).not.toContain('8765');
  });
});

describe('what it keeps to itself', () => {
  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/graph/../secret.txt',
    '/graph/%2e%2e/secret.txt',
    '/graph/..%2fsecret.txt',
    '/graph/..%5csecret.txt',
    '/graph/..\\secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/%252e%252e%252fsecret.txt',
    '//etc/passwd',
    '/etc/passwd',
    '/graph/manifest.json%00.txt',
    '/graph/',
    '/graph',
    '/assets',
    '/index.html',
    'http://elsewhere.example/graph/manifest.json',
    '*',
  ])('refuses %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain(SECRET);
  });

  it('serves only the known files of a graph', async () => {
    expect((await ask('/graph/notes.txt')).status).toBe(404);
  });

  it('follows no link out of its folders', async () => {
    for (const path of ['/graph/documents.jsonl', '/assets/link.js'])
      expect(await ask(path)).toMatchObject({ status: 404, body: 'no such file\n' });
  });
});

describe('whom it answers', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', '0.0.0.0', 'localhost'])(
    'refuses the host %s (DNS rebinding)',
    async (host) => {
      expect((await ask('/graph/manifest.json', { headers: { host } })).status).toBe(421);
    },
  );

  it('answers to localhost with its port', async () => {
    expect((await ask('/', { headers: { host: `localhost:${server.port}` } })).status).toBe(200);
  });

  it('listens on 127.0.0.1 alone', async () => {
    const others = Object.values(networkInterfaces())
      .flat()
      .flatMap((one) => (one && !one.internal && one.family === 'IPv4' ? one.address : []));
    for (const host of [...others, '::1'])
      await expect(
        new Promise((resolve, reject) => {
          const socket = connect({ host, port: server.port, timeout: 2000 }, () => resolve(socket.destroy()));
          socket.on('error', reject);
          socket.on('timeout', () => reject(new Error('timeout')));
        }),
      ).rejects.toThrow();
  });

  it.each(['POST', 'DELETE', 'OPTIONS', 'PATCH', 'PUT'])('refuses %s', async (method) => {
    const answer = await ask('/graph/manifest.json', { method, headers: { origin: 'https://evil.example' } });
    expect(answer.status).toBe(405);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('gives every answer the strict headers, and no other site a permission', async () => {
    for (const path of ['/', '/assets/app.js', '/graph/manifest.json', '/nothing']) {
      const { headers } = await ask(path, { headers: { origin: 'https://evil.example' } });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe-inline');
      expect(headers['content-security-policy']).not.toContain("'unsafe-eval'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('gives every page its own nonce, the same in header and page', async () => {
    const [one, two] = [await ask('/'), await ask('/')];
    const nonce = /nonce="([^"]+)"/.exec(one.body)?.[1] ?? '';
    expect(nonce.length).toBeGreaterThan(20);
    expect(one.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(two.body).not.toContain(nonce);
  });
});

describe('saving decisions', () => {
  const path = '/graph/curation.jsonl';
  const body = '{"decision":"reject","relation":"abc"}\n';
  const saved = (): string | undefined => {
    try {
      return readFileSync(join(home, 'graph/curation.jsonl'), 'utf8');
    } catch {
      return undefined;
    }
  };

  it('refuses without the token, with a wrong one, or from another site', async () => {
    const token = tokenOf((await ask('/')).body);
    const attempts = [
      {},
      { 'x-dragoman-token': 'guess' },
      { 'x-dragoman-token': token, origin: 'https://evil.example' },
    ];
    for (const headers of attempts)
      expect((await ask(path, { method: 'PUT', headers, body })).status).toBe(403);
    expect(saved()).toBeUndefined();
  });

  it('saves with the token; a broken line saves nothing', async () => {
    const headers = { 'x-dragoman-token': tokenOf((await ask('/')).body) };
    expect((await ask(path, { method: 'PUT', headers, body })).status).toBe(204);
    expect(saved()).toBe(body);
    expect((await ask(path, { method: 'PUT', headers, body: '{"decision":' })).status).toBe(400);
    const unknown = await ask(path, { method: 'PUT', headers, body: '{"decision":"rename","entity":"a"}\n' });
    expect(unknown).toMatchObject({ status: 400, body: expect.stringContaining('field name') });
    expect(saved()).toBe(body);
    expect((await ask(path)).body).toBe(body);
  });

  it('refuses to replace what another window or a command has decided meanwhile', async () => {
    const token = { 'x-dragoman-token': tokenOf((await ask('/')).body) };
    const known = (await ask(path)).headers.etag ?? '';
    const put = (version: string, text: string) =>
      ask(path, { method: 'PUT', headers: { ...token, 'if-match': version }, body: text });
    const first = await put(known, body + body);
    expect(first).toMatchObject({ status: 204, headers: { etag: (await ask(path)).headers.etag } });
    expect(await put(known, body)).toMatchObject({
      status: 412,
      body: 'curation.jsonl was changed elsewhere meanwhile\n',
    });
    expect(saved()).toBe(body + body);
    // of two that come at once, one is told
    const both = await Promise.all([1, 2].map(() => put(first.headers.etag ?? '', body)));
    expect(both.map((one) => one.status).sort()).toEqual([204, 412]);
    expect(saved()).toBe(body);
  });

  it('follows no link that lies in the place of the decisions, and shows none', async () => {
    const folder = join(home, 'linked');
    mkdirSync(folder);
    const outside = join(home, 'outside.jsonl');
    writeFileSync(outside, SECRET);
    symlinkSync(outside, join(folder, 'curation.jsonl'));
    const linked = await serveViewer({ assets: join(home, 'viewer'), graph: folder });
    const at = { port: linked.port };
    expect((await ask(path, at)).body).not.toContain(SECRET);
    const headers = { 'x-dragoman-token': tokenOf((await ask('/', at)).body), 'if-match': '"none"' };
    expect((await ask(path, { ...at, method: 'PUT', headers, body })).status).toBe(204);
    expect(readFileSync(outside, 'utf8')).toBe(SECRET);
    expect(readdirSync(folder)).toEqual(['curation.jsonl']);
    rmSync(folder, { recursive: true });
    expect(await ask(path, { ...at, method: 'PUT', headers, body })).toMatchObject({
      status: 500,
      body: `${folder} is gone\n`,
    });
    await linked.close();
  });

  it('answers a body that is too large before all of it has come', async () => {
    const headers = { 'x-dragoman-token': tokenOf((await ask('/')).body) };
    const large = 'x'.repeat(17 * 1024 * 1024);
    // announced, and in parts of unknown number
    for (const more of [{ 'content-length': String(large.length) }, { 'transfer-encoding': 'chunked' }]) {
      const answer = await ask(path, { method: 'PUT', headers: { ...headers, ...more }, body: large });
      expect(answer).toMatchObject({ status: 413, body: 'too many decisions\n' });
    }
    expect(saved()).toBe(body);
  });

  it('makes another token at each start', async () => {
    const other = await serveViewer({ assets: join(home, 'viewer'), graph: join(home, 'graph') });
    expect(tokenOf((await ask('/', { port: other.port })).body)).not.toBe(tokenOf((await ask('/')).body));
    await other.close();
  });
});
