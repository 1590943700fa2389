import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveViewer, type ViewerServer } from '../../src/cli/serve.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { MODEL_PATHS } from '../../src/read/model-files.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let built: string | undefined;

/** The built viewer, built again when a source is newer; looked at once in a run. */
export async function builtViewer(): Promise<string> {
  built ??= build();
  return built;
}

function build(): string {
  const shipped = join(ROOT, 'dist/viewer');
  const own = join(ROOT, '.cache/viewer/dist');
  const sources = Math.max(newest(join(ROOT, 'viewer')), newest(join(ROOT, 'src')));
  for (const folder of [shipped, own]) if (oldestPage(folder) > sources) return folder;
  // as `npm run build` does: under the test runner's NODE_ENV, libraries behave otherwise than for people
  for (const config of ['viewer/vite.config.ts', 'viewer/standalone.config.ts'])
    execFileSync(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'error'],
      { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production', VIEWER_OUT: own }, stdio: 'inherit' },
    );
  return own;
}

function newest(folder: string): number {
  let latest = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) latest = Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return latest;
}

function oldestPage(folder: string): number {
  const pages = ['index.html', 'standalone.html'].map((name) =>
    statSync(join(folder, name), { throwIfNoEntry: false }),
  );
  return Math.min(...pages.map((page) => page?.mtimeMs ?? 0));
}

/** Writes a graph in the stored form to a temporary folder. */
export function storedGraph(graph: KnowledgeGraph): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-view-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(graph.manifest)}\n`);
  for (const part of ['documents', 'entities', 'relations'] as const)
    writeFileSync(
      join(folder, `${part}.jsonl`),
      graph[part].map((record) => `${JSON.stringify(record)}\n`).join(''),
    );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A file in a temporary folder of its own. */
export function temporaryFile(name: string, content: string): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-view-'));
  writeFileSync(join(folder, name), content);
  return { path: join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export const launch = (...more: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS, ...more] });

/** A graph, served and opened in a page; whatever the page complains of is kept. */
export interface Stage {
  readonly page: Page;
  /** Folder of the served graph. */
  readonly folder: string;
  readonly server: ViewerServer;
  readonly complaints: string[];
  close(): Promise<void>;
}

export async function openStage(
  browser: Browser,
  graph: KnowledgeGraph | string,
  options: {
    readonly compare?: KnowledgeGraph;
    /** Folders of graphs that lie beside, by name. */
    readonly others?: ReadonlyMap<string, string>;
    readonly hash?: string;
    readonly width?: number;
    readonly height?: number;
    readonly dark?: boolean;
    readonly touch?: boolean;
  } = {},
): Promise<Stage> {
  const stored = typeof graph === 'string' ? { folder: graph, remove: () => {} } : storedGraph(graph);
  const second = options.compare && storedGraph(options.compare);
  const server = await serveViewer({
    assets: await builtViewer(),
    model: MODEL_PATHS,
    ...(stored.folder !== '' && { graph: stored.folder }),
    ...(second && { compare: second.folder }),
    ...(options.others && { others: options.others }),
  });
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    hasTouch: options.touch ?? false,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  // `SLOWED=10 npx vitest run test/viewer`: shows what only works on a fast machine
  if (process.env.SLOWED) {
    const machine = await context.newCDPSession(page);
    await machine.send('Emulation.setCPUThrottlingRate', { rate: Number(process.env.SLOWED) });
  }
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('GPU stall'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${server.url}${options.hash ? `#${options.hash}` : ''}`);
  await page.locator('.desk, .welcome').first().waitFor();
  return {
    page,
    folder: stored.folder,
    server,
    complaints,
    async close() {
      await context.close();
      await server.close();
      stored.remove();
      second?.remove();
    },
  };
}

/** Waits until the graph has been laid out and drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('.canvas-box[data-drawn=yes] canvas').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(250);
}
