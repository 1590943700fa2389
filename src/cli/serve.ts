import { randomBytes } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { READABLE } from '../model/readable.ts';
import { readOpening } from '../store/read-opening.ts';
import { curationKeeper, versionOf } from './save-curation.ts';

/** The files of a stored graph that the viewer may ask for; nothing else of the folder is ever read. */
const GRAPH_FILES = [
  'manifest.json',
  'documents.jsonl',
  'entities.jsonl',
  'relations.jsonl',
  'layout.jsonl',
  'curation.jsonl',
];
const CURATION = '/graph/curation.jsonl';
const OPENING_PARTS = ['manifest.json', 'documents.jsonl', 'entities.jsonl', 'relations.jsonl'];
/** A graph without them is whole: they are empty then, not missing. */
const isOptional = (path: string): boolean => /\/(?:curation|layout)\.jsonl$/.test(path);
/** A graph whose relations take more bytes than this is shown in part before the rest is read. */
const LARGE_GRAPH = 32 * 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bin': 'application/octet-stream',
};

export interface ViewerServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Folder of the built viewer. */
  readonly assets: string;
  /** Folder of a stored graph. */
  readonly graph?: string;
  /** Folder of a graph to compare it with. */
  readonly compare?: string;
  /** Folders of other graphs that the page may compare it with, by name. */
  readonly others?: ReadonlyMap<string, string>;
  /** Files of the language model, with which the page reads articles. */
  readonly model?: { readonly weights: string; readonly kernel: string };
  /** 0 or none: any free one. */
  readonly port?: number;
}

/**
 * Serves the built viewer, the language model and one stored graph to this machine alone.
 *
 * Paths are looked up in a table made at the start, so that no path of a request ever reaches the file system.
 * A page of another site can neither read (Host checked against DNS rebinding, no CORS, same-origin resource policy)
 * nor write (a token that only the served page knows).
 */
export async function serveViewer(options: ServeOptions): Promise<ViewerServer> {
  const token = randomBytes(24).toString('base64url');
  const files = await fileTable(options);
  const opening = await openingOf(options.graph);
  const serves = [
    ...(['graph', 'compare', 'model'] as const).filter((part) => options[part] !== undefined),
    ...(opening ? ['opening'] : []),
    ...(options.others?.size ? ['others'] : []),
  ];
  const save =
    options.graph === undefined ? undefined : curationKeeper(join(options.graph, 'curation.jsonl'));
  const preloads = preloadsOf(await present(options.graph), opening !== undefined);
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'the file could not be read');
      else response.destroy();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port } = server.address() as AddressInfo;
    const origins = [`127.0.0.1:${port}`, `localhost:${port}`];
    if (!origins.includes(request.headers.host ?? '')) return refuse(response, 421, 'wrong host');
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (request.method === 'PUT' && path === CURATION && save) {
      const origin = request.headers.origin;
      if (origin !== undefined && !origins.some((host) => origin === `http://${host}`))
        return refuse(response, 403, 'wrong origin');
      if (request.headers['x-dragoman-token'] !== token) return refuse(response, 403, 'wrong token');
      const saved = await save(request);
      // what else of it is on its way goes nowhere; a connection that broke here would take the answer along
      request.resume();
      if (saved.status !== 204) return refuse(response, saved.status, saved.why);
      return void response.writeHead(204, { ...headers('none'), ETag: saved.version }).end();
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'only GET and HEAD');
    if (path === '/graphs.json' && options.others)
      return send(response, request, Buffer.from(JSON.stringify([...options.others.keys()])), '.json');
    if (path === '/graph/opening.json' && opening) return send(response, request, await opening, '.json');
    const file = files.get(path);
    if (file === undefined) return refuse(response, 404, 'no such file');
    const found = await lstat(file).catch(() => undefined);
    if (found === undefined && isOptional(path))
      return void response.writeHead(204, { ...headers('none'), ETag: versionOf(undefined) }).end();
    if (!found?.isFile()) return refuse(response, 404, 'no such file');
    const nonce = randomBytes(16).toString('base64');
    let body = await readFile(file);
    if (path === '/') {
      body = Buffer.from(
        body
          .toString('utf8')
          .replaceAll('__NONCE__', nonce)
          .replaceAll('__TOKEN__', token)
          .replaceAll('__SERVES__', serves.join(' ')),
      );
      if (preloads !== '') response.setHeader('Link', preloads);
    }
    // with it the page says which decisions it knew when it saves more
    if (path === CURATION) response.setHeader('ETag', versionOf(body));
    send(response, request, body, extname(file), nonce);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Request path -> file: every regular file of the viewer, the model's, and the known files of the graphs. */
async function fileTable(options: ServeOptions): Promise<ReadonlyMap<string, string>> {
  const { assets, graph, compare, model } = options;
  const table = new Map<string, string>();
  for (const entry of await readdir(assets, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    table.set(file.slice(join(assets, sep).length - 1).replaceAll(sep, '/'), file);
  }
  const index = table.get('/index.html');
  if (index !== undefined) table.set('/', index);
  table.delete('/index.html'); // one address for the page, where the nonce is filled in
  for (const name of GRAPH_FILES) {
    if (graph !== undefined) table.set(`/graph/${name}`, join(graph, name));
    if (compare !== undefined) table.set(`/compare/${name}`, join(compare, name));
    for (const [other, folder] of options.others ?? [])
      table.set(`/graphs/${encodeURIComponent(other)}/${name}`, join(folder, name));
  }
  if (model !== undefined) {
    table.set('/model/en.bin', model.weights);
    table.set('/model/kernel.wasm', model.kernel);
  }
  return table;
}

/** The files of a graph that are there. */
async function present(graph: string | undefined): Promise<readonly string[]> {
  if (graph === undefined) return [];
  const found = await readdir(graph, { withFileTypes: true }).catch(() => []);
  const files = new Set(found.filter((one) => one.isFile()).map((one) => one.name));
  return GRAPH_FILES.filter((name) => files.has(name));
}

/** What the page asks for as soon as its script runs: named in its header, it comes while the script does. */
function preloadsOf(files: readonly string[], opens: boolean): string {
  const asked = opens ? ['opening.json'] : files.filter((name) => name !== 'curation.jsonl');
  return asked.map((name) => `<./graph/${name}>; rel=preload; as=fetch; crossorigin`).join(', ');
}

/** What a very large graph opens on, found while the browser starts; undefined for one that is read at once. */
async function openingOf(graph: string | undefined): Promise<Promise<Buffer> | undefined> {
  if (graph === undefined) return undefined;
  const parts = await Promise.all(
    OPENING_PARTS.map((name) => lstat(join(graph, name)).catch(() => undefined)),
  );
  // a link is not followed here either
  if (parts.some((found) => !found?.isFile()) || (parts.at(-1)?.size ?? 0) < LARGE_GRAPH) return undefined;
  const opening = readOpening(graph, READABLE).then((part) => Buffer.from(JSON.stringify(part)));
  opening.catch(() => {}); // whoever asks for it is told
  return opening;
}

function send(
  response: ServerResponse,
  request: IncomingMessage,
  body: Buffer,
  extension: string,
  nonce = 'none',
): void {
  response.writeHead(200, {
    ...headers(nonce),
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Content-Length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function headers(nonce: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cache-Control': 'no-store',
  };
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, {
    ...headers('none'),
    'Content-Type': 'text/plain; charset=utf-8',
  });
  response.end(`${why}\n`);
}
