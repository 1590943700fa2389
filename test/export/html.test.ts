import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { rasterize } from '../../src/cli/rasterize.ts';
import { html } from '../../src/export/html.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { launch, openFile } from './browser.ts';
import { hostileGraph } from './hostile-graph.ts';
import { opensIn } from './opens-in.ts';
import { fileOf } from './what-it-says.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The viewer's page as the build makes it; made here when there was no build. */
function standalone(): string {
  const built = join(ROOT, 'dist/viewer/standalone.html');
  if (
    existsSync(built) &&
    statSync(built).mtimeMs > statSync(join(ROOT, 'viewer/standalone.config.ts')).mtimeMs
  )
    return readFileSync(built, 'utf8');
  const own = join(ROOT, '.cache/viewer/standalone');
  execFileSync(
    process.execPath,
    [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      'viewer/standalone.config.ts',
      '--logLevel',
      'error',
    ],
    { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production', VIEWER_OUT: own }, stdio: 'inherit' },
  );
  return readFileSync(join(own, 'standalone.html'), 'utf8');
}

const drawn = (tab: Page): Promise<void> =>
  tab.locator('.canvas-box[data-drawn=yes] canvas').first().waitFor({ state: 'attached', timeout: 60_000 });

let browser: Browser;
let page: string;
beforeAll(async () => {
  page = standalone();
  browser = await launch();
}, 120_000);
afterAll(() => browser.close());

async function written(graph: KnowledgeGraph, name: string): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of html.render(graph, { page: async () => page, rasterize }))
    pieces.push(String(piece));
  return fileOf(name, pieces.join(''));
}

/** A page that is left open goes on drawing, and there is one processor for all. */
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

const NOISE = /GPU stall|swiftshader|GL Driver/i;

opensIn('html', 'Chromium, from disk', () => {
  it('opens with the whole graph, offline, asks for nothing but itself, and shows a sentence that could have ended markup', async () => {
    const path = await written(hostileGraph, 'hostile.html');
    const { page: tab, complaints, asked } = await openFile(browser, path);
    await drawn(tab);
    expect(await tab.title()).toContain('hostile <graph>');
    const outside = asked.filter(
      (address) => !/^(?:data|blob):/.test(address) && address !== `file://${path}`,
    );
    expect(outside).toEqual([]);
    await tab.getByRole('combobox', { name: 'Search' }).fill('Begin');
    await tab.getByRole('option').first().click();
    const panel = tab.getByRole('complementary', { name: 'Evidence' });
    await panel
      .getByRole('button', { name: /praised/ })
      .first()
      .click();
    await panel.locator('blockquote', { hasText: 'and ]]> </script><!--' }).first().waitFor();
    expect(complaints.filter((text) => !NOISE.test(text))).toEqual([]);
  }, 90_000);

  it('lays out a graph that brings no layout, in a worker of its own', async () => {
    const { layout: _, ...unlaid } = hostileGraph;
    const { page: tab, complaints } = await openFile(browser, await written(unlaid, 'unlaid.html'));
    await drawn(tab);
    expect(complaints.filter((text) => !NOISE.test(text))).toEqual([]);
  }, 90_000);

  it('runs no script but its own', async () => {
    const path = await written(hostileGraph, 'policy.html');
    const foreign = '<script>document.documentElement.dataset.taken = "yes"</script></body>';
    const changed = readFileSync(path, 'utf8').replace('</body>', foreign);
    const { page: tab, complaints } = await openFile(browser, fileOf('changed.html', changed));
    await tab.locator('#root > *').first().waitFor({ state: 'attached' });
    expect(await tab.locator('html').getAttribute('data-taken')).toBeNull();
    expect(complaints.join()).toContain('Content Security Policy');
  }, 90_000);
});
