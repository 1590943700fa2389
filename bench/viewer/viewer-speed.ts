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
 * done, panels included. Both pages are open at once, and each act in the viewer is followed by one in bare sigma drawing
 * alike: for a filter `refresh()`, which is how sigma takes one up, for hover a refresh of one node. What is told is the
 * median of the differences of these pairs, and beside it the median of all that the act takes, sigma's drawing included.
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
const SETTLED = 600;
/** How often each act is done in a run: first unmeasured, then measured. */
const [WARMING, ACTS] = [3, 8];
const RUNS = Number(process.env.RUNS ?? 2);
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
/** The longest time for which a page that takes up a very large graph did not answer, in milliseconds. */
let deafest = 0;

/** A page whose long tasks are noted, in milliseconds. */
interface Watched {
  busy: number[];
}

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
  await page.addInitScript(() => {
    const watched = globalThis as unknown as Watched;
    watched.busy = [];
    // what is asked of the first frame is its time alone
    const watch = new PerformanceObserver((list) => {
      if (performance.getEntriesByName('dragoman-drawn').length > 0)
        watched.busy.push(...list.getEntries().map(({ duration }) => duration));
    });
    watch.observe({ entryTypes: ['longtask'] });
  });
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
/** Milliseconds of script that an act took in the viewer, and its like in bare sigma right after. */
type Pair = readonly [viewer: number, bare: number];
const pairs: Record<Act, Pair[]> = { filter: [], hover: [] };
for (let run = 0; run < RUNS; run++) {
  fastest('bare', await firstFrame(browser, bare, 'middle'));
  fastest('opened', await firstFrame(browser, viewer, 'middle'));
  fastest('alike', await firstFrame(browser, bare, 'middle', '#alike'));
  fastest(
    'all',
    await firstFrame(browser, viewer, 'middle', '#top=10000', async (shown) => {
      // beside another page, its own first frame would be late: it counts for nothing
      await firstFrame(browser, bare, 'middle', '#alike', (alike) => act(shown, alike));
    }),
  );
  fastest('small', await firstFrame(browser, viewer, 'small'));
  fastest(
    'large',
    await firstFrame(browser, viewer, 'large', '', async (page) => {
      if (run > 0) return;
      // the rest comes in the background
      await page.getByText('Loading the rest').waitFor({ state: 'detached' });
      await page.waitForTimeout(2 * SETTLED);
      megabytes = await page.evaluate(() => {
        (globalThis as unknown as { gc?: () => void }).gc?.();
        return (
          (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 2 ** 20
        );
      });
      deafest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as Watched).busy));
    }),
  );
}

/** Filters and points several times in both pages in turn, and notes what each took of the main thread. */
async function act(shown: Page, alike: Page): Promise<void> {
  // the picture comes before the lists beside it
  for (const needed of ['.central li', '.legend-check input'])
    await shown.locator(needed).first().waitFor({ state: 'attached' });
  const [timeShown, timeAlike] = [await timer(shown), await timer(alike)];
  await shown.evaluate(prepareViewer);
  // icons have come
  await shown.waitForTimeout(2 * SETTLED);
  for (const what of ['filter', 'hover'] as const)
    for (let again = 0; again < WARMING + ACTS; again++) {
      const pair: Pair = [await timeShown(what), await timeAlike(what)];
      // until code is as fast as it gets
      if (again >= WARMING) pairs[what].push(pair);
    }
}

/** Has a page act, and gives the milliseconds of script until nothing of it is left to do. */
async function timer(page: Page): Promise<(what: Act) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // the loader of this script marks functions with a name, by a function that the page lacks
  await page.evaluate('globalThis.__name = (marked) => marked');
  const scriptTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  return async (what) => {
    await page.bringToFront();
    const before = await scriptTime();
    await page.evaluate(
      (what) => (globalThis as unknown as { act: (what: Act) => Promise<void> }).act(what),
      what,
    );
    await page.waitForTimeout(SETTLED);
    return (await scriptTime()) - before;
  };
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
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const beyond = (what: Act): number => median(pairs[what].map(([viewer, bare]) => viewer - bare));
const inAll = (what: Act): number => median(pairs[what].map(([viewer]) => viewer));
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
    name: 'a filter on all of it, ms of script beyond a refresh of sigma drawing alike, median',
    value: beyond('filter'),
    most: 16,
  },
  {
    name: 'hover on all of it, ms of script beyond a refresh of sigma drawing alike, median',
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
for (const [what, acts] of Object.entries(pairs))
  for (const [at, on] of ['viewer', 'bare'].entries())
    console.log(`${on}, ${what}: ${acts.map((pair) => pair[at]?.toFixed(1)).join(' ')} ms of script`);
const noted = [
  { name: 'a filter on all of it, ms of script in all, drawing included', value: inAll('filter') },
  { name: 'hover on all of it, ms of script in all, drawing included', value: inAll('hover') },
  { name: 'longest that a page taking up 100,000 / 300,000 did not answer, ms', value: deafest },
  { name: 'heap with all of 100,000 / 300,000, MB', value: megabytes },
];
for (const { name, value } of noted) console.log(`${value.toFixed(1).padStart(6)}  ${name}`);
recordResult({
  measure: 'viewer-speed',
  title: 'the viewer in Chromium, against bare sigma in the same run',
  command: 'npx tsx bench/viewer/viewer-speed.ts',
  figures: [
    ...figures.map(({ name, value, most }) => ({ name, value: Math.round(value * 100) / 100, reach: most })),
    ...noted.map(({ name, value }) => ({ name, value: Math.round(value) })),
  ],
});
