import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drawn, openStage } from '../stage.ts';
import { clickCell, detail, type House, placeOf, showing } from './scene.ts';

/** A graph of the project, and what a visitor looks for in it. */
interface Sight {
  readonly graph: string;
  /** As a hurried person types the first entity. */
  readonly typed: string;
  readonly first: string;
  readonly second: string;
  readonly question: string;
}

const SIGHTS: readonly Sight[] = [
  {
    graph: 'putin-kim-new-year',
    typed: 'vladmir puttin',
    first: 'Vladimir Putin',
    second: 'Ukraine',
    question: "MATCH (a:Person)-[r]->(b) WHERE r.event = 'SUPPORT' RETURN a, r, b",
  },
  {
    graph: 'treaties',
    typed: 'unted kingdm',
    first: 'United Kingdom',
    second: 'Soviet Union',
    question: 'MATCH (a:State)-[r:SIGN]->(b:Treaty) RETURN a, r, b',
  },
];

/** Runs something on a copy of a graph's folder, in which decisions may be kept. */
async function withCopy(name: string, visit: (folder: string) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'dragoman-tour-'));
  const folder = join(home, name);
  cpSync(fileURLToPath(new URL(`../../../graph-data/${name}`, import.meta.url)), folder, { recursive: true });
  try {
    await visit(folder);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const shown = async (page: Page): Promise<{ entities: number; ties: number }> => {
  const [entities, ties] = [...(await showing(page)).matchAll(/([\d,]+) of/g)].map(([, count]) =>
    Number(count!.replaceAll(',', '')),
  );
  return { entities: entities!, ties: ties! };
};

/** One visit through all that the viewer offers, on each graph of the project, as an analyst makes it. */
export function tour(house: House): void {
  it.each(SIGHTS)('finds, reads, filters and asks: $graph', (sight) =>
    withCopy(sight.graph, async (folder) => {
      const { page, complaints, close } = await openStage(house.browser(), folder);
      await drawn(page);
      const all = await shown(page);

      await page.keyboard.press('/');
      await page.keyboard.type(sight.typed);
      await page.getByRole('option', { name: new RegExp(`^${sight.first}`) }).waitFor();
      await page.keyboard.press('Enter');
      await detail(page).getByRole('heading', { name: sight.first, level: 2 }).waitFor();

      // a tie, its sentence with both ends marked, and the article around it
      await detail(page).locator('.tie-row').first().click();
      const quote = detail(page).locator('blockquote').first();
      await quote.waitFor();
      await expect.poll(() => quote.locator('.mark-source, .mark-target').count()).toBeGreaterThanOrEqual(2);
      await detail(page).locator('.evidence-source .link').first().click();
      const article = page.getByRole('dialog');
      await article.getByRole('heading').first().waitFor();
      await expect.poll(() => article.locator('.mention').count()).toBeGreaterThan(3);
      await page.keyboard.press('Escape');

      // the legend filters, and a span of time
      const filters = page.getByRole('navigation', { name: 'Filters' });
      await filters.getByText('state', { exact: true }).click();
      await expect.poll(async () => (await shown(page)).ties).toBeLessThan(all.ties);
      await page.keyboard.press('Control+z');
      await expect.poll(() => shown(page)).toEqual(all);
      await page.getByRole('slider', { name: /From/ }).focus();
      await page.keyboard.press('End');
      await expect.poll(async () => (await shown(page)).ties).toBeLessThan(all.ties);
      await page.getByRole('button', { name: 'All time' }).click();
      await expect.poll(() => shown(page)).toEqual(all);

      await page.keyboard.press('q');
      await page.getByRole('textbox', { name: 'Question in Cypher' }).fill(sight.question);
      await page.keyboard.press('Control+Enter');
      const answer = page.getByRole('region', { name: 'Answer' });
      await answer.getByRole('row').nth(1).waitFor();
      await page.getByRole('button', { name: 'Close the query' }).click();
      expect(complaints).toEqual([]);
      await close();
    }),
  );

  it.each(SIGHTS)('explores, measures and compares: $graph', (sight) =>
    withCopy(sight.graph, async (folder) => {
      const { page, complaints, close } = await openStage(house.browser(), folder);
      await drawn(page);
      const all = await shown(page);
      const select = async (name: string): Promise<void> => {
        await page.getByRole('combobox', { name: 'Search' }).fill(name);
        await page
          .getByRole('option', { name: new RegExp(`^${name}`) })
          .first()
          .click();
        await detail(page).getByRole('heading', { name, level: 2 }).waitFor();
      };

      // each hop of a way has its sentence
      await select(sight.first);
      await detail(page).getByRole('button', { name: 'Path to…' }).click();
      await page.getByRole('combobox', { name: 'Path to' }).fill(sight.second);
      await page
        .getByRole('option', { name: new RegExp(`^${sight.second}`) })
        .first()
        .click();
      await detail(page).locator('.hop').first().waitFor();
      await expect
        .poll(() => detail(page).locator('blockquote').count())
        .toBe(await detail(page).locator('.hop').count());
      await page.keyboard.press('Escape');

      // alone with its neighbours, a step further, and back; hidden, and back
      await select(sight.first);
      await page.getByRole('application').focus();
      await page.keyboard.press('e');
      await expect.poll(async () => (await shown(page)).entities).not.toBe(all.entities);
      await detail(page).getByRole('button', { name: 'Whole graph' }).click();
      await expect.poll(() => shown(page)).toEqual(all);
      await detail(page).getByRole('button', { name: 'Hide' }).click();
      await expect.poll(async () => (await shown(page)).entities).toBe(all.entities - 1);
      await page.getByRole('button', { name: 'Show 1 hidden' }).click();
      await expect.poll(() => shown(page)).toEqual(all);

      // all in the lasso, once all is in sight again
      await page.getByRole('button', { name: 'Show the whole graph' }).click();
      await page.waitForTimeout(300);
      await page.getByRole('button', { name: /^Lasso/ }).click();
      const box = (await page.getByRole('application').boundingBox())!;
      const corners = [
        [0.01, 0.01],
        [0.99, 0.01],
        [0.99, 0.99],
        [0.01, 0.99],
        [0.01, 0.01],
      ].map(([x, y]) => [box.x + x! * box.width, box.y + y! * box.height] as const);
      await page.mouse.move(...corners[0]!);
      await page.mouse.down();
      for (const corner of corners.slice(1)) await page.mouse.move(...corner, { steps: 3 });
      await page.mouse.up();
      await detail(page)
        .getByRole('heading', { name: `${all.entities} entities together` })
        .waitFor();
      await page.keyboard.press('Escape');

      // the table is in step with the canvas, and ordered by a measure
      await page.evaluate(() => {
        location.hash = 'view=split&rows=entities';
      });
      const table = page.getByRole('grid', { name: 'Entities' });
      await table.getByRole('rowheader').first().waitFor();
      await clickCell(page, table.getByRole('columnheader', { name: 'PageRank' }));
      const ranks = (): Promise<number[]> =>
        table.evaluate((grid) => {
          const heads = [...grid.querySelectorAll('[role=columnheader]')];
          const column = heads.findIndex((head) => head.textContent?.includes('PageRank'));
          const rows = [...grid.querySelectorAll('[role=row]')].slice(1, 8);
          return rows.map((row) =>
            Number(row.querySelectorAll('[role=rowheader], [role=gridcell]')[column]?.textContent),
          );
        });
      await expect.poll(async () => (await ranks())[0]).toBeGreaterThan(0);
      const found = await ranks();
      expect(found).toEqual([...found].sort((a, b) => b - a));

      await page.evaluate(() => {
        location.hash = 'compare=1800-01-01..1945-12-31,1946-01-01..2025-12-31';
      });
      await detail(page).getByRole('heading', { name: 'What is new, gone, changed' }).waitFor();
      await detail(page)
        .getByRole('region', { name: 'New', exact: true })
        .locator('.tie-row, button')
        .first()
        .waitFor();
      await detail(page).getByRole('button', { name: 'Leave the comparison' }).click();
      expect(complaints).toEqual([]);
      await close();
    }),
  );

  it.each(SIGHTS)('corrects, keeps and shares: $graph', (sight) =>
    withCopy(sight.graph, async (folder) => {
      const { page, complaints, close } = await openStage(house.browser(), folder);
      await drawn(page);
      const saved = (): string =>
        existsSync(join(folder, 'curation.jsonl'))
          ? readFileSync(join(folder, 'curation.jsonl'), 'utf8')
          : '';
      await page.getByRole('combobox', { name: 'Search' }).fill(sight.first);
      await page
        .getByRole('option', { name: new RegExp(`^${sight.first}`) })
        .first()
        .click();
      await detail(page).getByRole('button', { name: 'Correct', exact: true }).click();
      await page.getByRole('menuitem', { name: /Merge/ }).click();
      await page.getByRole('combobox', { name: 'Into' }).fill(sight.second);
      await page
        .getByRole('option', { name: new RegExp(`^${sight.second}`) })
        .first()
        .click();
      await page.getByRole('button', { name: 'Decide' }).click();
      await detail(page).getByRole('heading', { name: sight.second, level: 2 }).waitFor();
      await expect.poll(saved).toContain('"merge"');
      await page.keyboard.press('Control+z');
      await expect.poll(saved).not.toContain('"merge"');
      await page.keyboard.press('Control+y');
      await expect.poll(saved).toContain('"merge"');

      await page.getByRole('button', { name: 'Share what is shown' }).click();
      const waiting = page.waitForEvent('download');
      await page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name: /GEXF/ }).click();
      const gexf = readFileSync(await (await waiting).path(), 'utf8');
      await page.keyboard.press('Escape');
      expect(gexf.match(/<node /g)).toHaveLength((await shown(page)).entities);
      expect(complaints).toEqual([]);
      await close();
    }),
  );

  it.each(SIGHTS)('is drawn nearer by two fingers, which move nobody: $graph', (sight) =>
    withCopy(sight.graph, async (folder) => {
      const { page, complaints, close } = await openStage(house.browser(), folder, {
        width: 390,
        height: 844,
        touch: true,
      });
      await drawn(page);
      const middle = await placeOf(page, sight.first);
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints:
            type === 'touchEnd'
              ? []
              : [
                  { x: middle.x, y: middle.y, id: 0 },
                  { x: middle.x, y: middle.y + apart, id: 1 },
                ],
        });
      await touch('touchStart', 40);
      for (const apart of [50, 65, 80, 100, 120]) await touch('touchMove', apart);
      await touch('touchEnd', 0);
      const address = () => new URL(page.url()).hash;
      await expect.poll(address).toContain('camera=');
      const ratio = Number(
        decodeURIComponent(/camera=([^&]*)/.exec(address())?.[1] ?? '')
          .split(/[,~]/)
          .at(-1),
      );
      expect(ratio).toBeLessThan(1);
      expect(address()).not.toContain('pins=');
      expect(complaints).toEqual([]);
      await close();
    }),
  );
}
