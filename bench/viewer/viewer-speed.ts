/**
 * Speed of the viewer in real Chromium, as ratios against bare sigma on the same graph in the same run:
 *
 *     npx tsx bench/viewer/viewer-speed.ts
 *
 * Chromium draws in software here (no graphics card), which is slow alike for both. Each is opened several times in
 * turn, and the fastest counts.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { serveViewer } from '../../src/cli/serve.ts';
import { builtViewer, launch } from '../../test/viewer/stage.ts';
import { recordResult } from '../results.ts';
import { writeLargeGraph } from './large-graph.ts';

const RUNS = Number(process.env.RUNS ?? 3);
const home = mkdtempSync(join(tmpdir(), 'dragoman-bench-'));
const bare = join(home, 'bare');
const viewer = await builtViewer();
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: bare,
    target: 'es2022',
    lib: {
      entry: fileURLToPath(new URL('bare-page.ts', import.meta.url)),
      formats: ['es'],
      fileName: () => 'bare.js',
    },
  },
});
writeFileSync(
  join(bare, 'index.html'),
  '<!doctype html><html><body><div id="canvas"></div><script type="module" src="./bare.js"></script></body></html>',
);

const graphs = { small: [5000, 15_000], middle: [10_000, 30_000], large: [100_000, 300_000] } as const;
for (const [name, [entities, ties]] of Object.entries(graphs))
  await writeLargeGraph(join(home, name), entities, ties);

const browser = await launch('--js-flags=--expose-gc');
const firstFrames: Record<string, number> = {};
let megabytes = 0;

/** Opens a page and gives the time of its first frame, from the start of the navigation. */
async function firstFrame(
  browser: Browser,
  assets: string,
  graph: keyof typeof graphs,
  hash = '',
  then: (page: Page) => Promise<void> = async () => {},
): Promise<number> {
  const server = await serveViewer({ assets, graph: join(home, graph) });
  // a large graph is prepared while a person opens the browser
  await fetch(`${server.url}graph/opening.json`);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(180_000);
  await page.goto(`${server.url}${hash}`);
  const time = await page
    .waitForFunction(() => performance.getEntriesByName('dragoman-drawn')[0]?.startTime)
    .then((handle) => handle.jsonValue() as Promise<number>);
  await then(page);
  await page.close();
  await server.close();
  return time;
}

const fastest = (name: string, time: number): void => {
  firstFrames[name] = Math.min(firstFrames[name] ?? Number.POSITIVE_INFINITY, time);
};

let refresh = Number.POSITIVE_INFINITY;
let filter = Number.POSITIVE_INFINITY;
let hover = Number.POSITIVE_INFINITY;
for (let run = 0; run < RUNS; run++) {
  fastest(
    'bare',
    await firstFrame(browser, bare, 'middle', '', async (page) => {
      for (let again = 0; again < 3; again++)
        refresh = Math.min(
          refresh,
          await page.evaluate(() => (globalThis as unknown as { refresh: () => number }).refresh()),
        );
    }),
  );
  fastest('opened', await firstFrame(browser, viewer, 'middle'));
  fastest(
    'all',
    await firstFrame(browser, viewer, 'middle', '#top=10000', async (page) => {
      for (let again = 0; again < 2; again++) filter = Math.min(filter, await timeToDraw(page, 'filter'));
      hover = Math.min(hover, await timeToDraw(page, 'hover'));
    }),
  );
  fastest('small', await firstFrame(browser, viewer, 'small'));
  fastest(
    'large',
    await firstFrame(browser, viewer, 'large', '', async (page) => {
      if (run > 0) return;
      // the rest comes in the background
      await page.getByText('Loading the rest').waitFor({ state: 'detached' });
      megabytes = await page.evaluate(() => {
        (globalThis as unknown as { gc?: () => void }).gc?.();
        return (
          (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 2 ** 20
        );
      });
    }),
  );
}

/** From what a person does to the frame that shows it, in milliseconds. */
function timeToDraw(page: Page, what: 'filter' | 'hover'): Promise<number> {
  return page.evaluate(
    (what) =>
      new Promise<number>((resolve) => {
        const box = document.querySelector('.canvas-box') as HTMLElement;
        const row = document.querySelector('.central li span') as HTMLElement;
        const legend = document.querySelector('.legend-check input') as HTMLElement;
        const began = performance.now();
        box.addEventListener('drawn', () => resolve(performance.now() - began), { once: true });
        if (what === 'filter') legend.click();
        else row.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      }),
    what,
  );
}

await browser.close();
rmSync(home, { recursive: true, force: true });

const { bare: bareTime = 0, opened = 0, all = 0, small = 0, large = 0 } = firstFrames;
const figures = [
  {
    name: 'first frame of 10,000 / 30,000, opened as it comes, to bare sigma',
    value: opened / bareTime,
    most: 1.5,
  },
  {
    name: 'first frame of 10,000 / 30,000, all of it shown, to bare sigma',
    value: all / bareTime,
    most: 1.5,
  },
  { name: 'opening 100,000 / 300,000 to opening 5,000 / 15,000', value: large / small, most: 2 },
];
for (const { name, value, most } of figures)
  console.log(`${value.toFixed(2).padStart(6)}  (at most ${most})  ${name}`);
console.log(
  Object.entries({ ...firstFrames, refresh, filter, hover })
    .map(([name, time]) => `${name} ${Math.round(time)} ms`)
    .join(', '),
);
// from the act to the frame: here that waits for the software that draws 30,000 curves, which sigma's refresh alone does not
console.log(
  `all of it shown: a filter ${Math.round(filter)} ms, hover ${Math.round(hover)} ms, sigma's refresh ${Math.round(refresh)} ms`,
);
console.log(`${Math.round(megabytes)} MB of heap with all of 100,000 / 300,000`);
recordResult({
  measure: 'viewer-speed',
  title: 'the viewer in Chromium, against bare sigma in the same run',
  command: 'npx tsx bench/viewer/viewer-speed.ts',
  figures: [
    ...figures.map(({ name, value, most }) => ({ name, value: Math.round(value * 100) / 100, reach: most })),
    { name: 'heap with all of 100,000 / 300,000, MB', value: Math.round(megabytes) },
  ],
});
