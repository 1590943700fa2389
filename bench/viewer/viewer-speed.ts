/**
 * Speed of the viewer in real Chromium, as ratios against bare sigma on the same graph in the same run:
 *
 *     npx tsx bench/viewer/viewer-speed.ts
 *
 * Chromium draws in software here (no graphics card), which is slow alike for both. Each is opened several times in
 * turn, and the fastest counts. Bare sigma draws discs and straight lines; "drawing alike" is bare sigma with the icons,
 * curves, dashes and arrows that the viewer draws, so that the rest of the difference is the viewer's own.
 *
 * Filters and hover: processor time of scripts on the page's main thread (Chromium's own count, in ticks of the thread:
 * waiting for the drawing or for other programs is no part of it), from the act until all that follows from it is
 * done, panels included. Of that, what a bare refresh of sigma drawing alike takes is subtracted.
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

/** Milliseconds after which nothing of an act is left to do. */
const SETTLED = 1000;
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

type Act = 'filter' | 'hover';
const scripts: Record<'bare' | 'viewer', Record<Act, number[]>> = {
  bare: { filter: [], hover: [] },
  viewer: { filter: [], hover: [] },
};
for (let run = 0; run < RUNS; run++) {
  fastest('bare', await firstFrame(browser, bare, 'middle'));
  fastest('alike', await firstFrame(browser, bare, 'middle', '#alike', (page) => act(page, 'bare')));
  fastest('opened', await firstFrame(browser, viewer, 'middle'));
  fastest('all', await firstFrame(browser, viewer, 'middle', '#top=10000', (page) => act(page, 'viewer')));
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

/** Filters and points several times, and notes what each took of the main thread, in milliseconds. */
async function act(page: Page, on: 'bare' | 'viewer'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  // the loader of this script marks functions with a name, by a function that the page lacks
  await page.evaluate('globalThis.__name = (marked) => marked');
  if (on === 'viewer') {
    // the picture comes before the lists beside it
    for (const needed of ['.central li', '.legend-check input'])
      await page.locator(needed).first().waitFor({ state: 'attached' });
    await page.evaluate(prepareViewer);
  }
  // icons have come, and code is as fast as it gets
  await page.waitForTimeout(SETTLED);
  for (const what of ['filter', 'hover'] as const)
    for (let again = 0; again < 4; again++) {
      const before = await scriptTime();
      await page.evaluate(
        (what) => (globalThis as unknown as { act: (what: Act) => Promise<void> }).act(what),
        what,
      );
      await page.waitForTimeout(SETTLED);
      scripts[on][what].push((await scriptTime()) - before);
    }
}

/** Gives the page what a person does: a click into the legend and back, the pointer from one row to the next. */
function prepareViewer(): void {
  const box = document.querySelector('.canvas-box') as HTMLElement;
  const rows = [...document.querySelectorAll('.central li > span:first-child')];
  let at = 0;
  const acts: Record<Act, () => void> = {
    filter: () => (document.querySelector('.legend-check input') as HTMLElement).click(),
    hover: () => {
      const [from, to] = [rows[at % rows.length], rows[++at % rows.length]];
      from?.dispatchEvent(new PointerEvent('pointerout', { bubbles: true, relatedTarget: to ?? null }));
      to?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, relatedTarget: from ?? null }));
    },
  };
  Object.assign(globalThis, {
    act: (what: Act) =>
      new Promise<void>((resolve) => {
        box.addEventListener('drawn', () => resolve(), { once: true });
        // from a task of its own: what is evaluated from without is not counted as a script
        setTimeout(acts[what]);
      }),
  });
}

await browser.close();
rmSync(home, { recursive: true, force: true });

const { bare: bareTime = 0, alike = 0, opened = 0, all = 0, small = 0, large = 0 } = firstFrames;
const least = (on: 'bare' | 'viewer', what: Act): number => Math.min(...scripts[on][what]);
const beyond = (what: Act): number => least('viewer', what) - least('bare', what);
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
  {
    name: 'first frame of 10,000 / 30,000, all of it shown, to bare sigma drawing alike',
    value: all / alike,
    most: 1.5,
  },
  {
    name: 'a filter on all of it, ms of script beyond a refresh of sigma drawing alike',
    value: beyond('filter'),
    most: 16,
  },
  {
    name: 'hover on all of it, ms of script beyond a refresh of sigma drawing alike',
    value: beyond('hover'),
    most: 16,
  },
  { name: 'opening 100,000 / 300,000 to opening 5,000 / 15,000', value: large / small, most: 2 },
];
for (const { name, value, most } of figures)
  console.log(`${value.toFixed(2).padStart(6)}  (at most ${most})  ${name}`);
console.log(
  Object.entries(firstFrames)
    .map(([name, time]) => `${name} ${Math.round(time)} ms`)
    .join(', '),
);
for (const [on, acts] of Object.entries(scripts))
  for (const [what, times] of Object.entries(acts))
    console.log(`${on}, ${what}: ${times.map((time) => time.toFixed(1)).join(' ')} ms of script`);
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
