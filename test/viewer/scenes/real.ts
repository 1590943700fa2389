import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { drawn, openStage } from '../stage.ts';
import { clickOnCanvas, detail, type House, showing } from './scene.ts';

const graph = (name: string): string =>
  fileURLToPath(new URL(`../../../graph-data/${name}`, import.meta.url));

const stored = (name: string, part: 'entities' | 'relations'): Record<string, string>[] =>
  readFileSync(`${graph(name)}/${part}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The graphs of the project itself. */
export function realGraphs(house: House): void {
  it('shows from two sentences that Putin praised North Korean troops', async () => {
    const stage = await openStage(house.browser(), graph('putin-kim-new-year'));
    const { page } = stage;
    await drawn(page);
    await page.getByRole('button', { name: 'Vladimir Putin' }).click();
    await clickOnCanvas(
      page,
      detail(page)
        .getByRole('button', { name: /praised/ })
        .first(),
    );
    await detail(page).getByRole('heading', { name: 'praised' }).waitFor();
    expect(await detail(page).locator('.mark-trigger').allTextContents()).toEqual(['hailing', 'praised']);
    expect(new Set(await detail(page).locator('.mark-target').allTextContents())).toEqual(
      new Set(['North Korean troops']),
    );
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });

  it('opens a large graph on its most tied entities, brings in more, and gives the same view by its address', async () => {
    const stage = await openStage(house.browser(), graph('treaties'));
    const { page } = stage;
    await drawn(page);
    await expect.poll(() => showing(page)).toMatch(/^Showing 90 of \d{3,} entities/);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await expect.poll(() => showing(page)).toMatch(/^Showing 180 of \d{3,} entities/);
    // one of those that joined later: where it stands must not depend on when it came
    await page.getByRole('combobox', { name: 'Search' }).fill('Anthony Eden');
    await page.getByRole('option').first().click();
    const place = async (): Promise<number[]> => {
      await page.locator('.canvas-box[data-drawn=yes]').waitFor();
      await page.waitForTimeout(900);
      await page.getByRole('heading', { name: 'Anthony Eden' }).waitFor();
      await detail(page).locator('.tie-row').first().hover();
      const ring = await page.locator('.locator').boundingBox();
      return [ring?.x ?? -1, ring?.y ?? -1].map(Math.round);
    };
    const before = await place();
    await page.reload();
    expect(await place()).toEqual(before);
    // a text that is found is read, and from a sentence the tie that it tells of
    await page.getByRole('combobox', { name: 'Search' }).fill('suez canal ceased');
    await page.getByRole('option', { name: /halt their advance on Suez/ }).click();
    const counts = page.getByRole('button', { name: /read from this sentence/ });
    await counts.first().click();
    await page
      .getByRole('dialog', { name: /read from this sentence/ })
      .getByRole('button')
      .first()
      .click();
    await detail(page).locator('blockquote').first().waitFor();
    // columns give way on a smaller screen; none is scrolled away sideways
    await page.setViewportSize({ width: 1024, height: 768 });
    for (const rows of ['entities', 'ties']) {
      await page.evaluate((rows) => {
        location.hash = `view=table&rows=${rows}`;
      }, rows);
      const table = page.getByRole('grid', { name: new RegExp(rows, 'i') });
      await table.getByRole('rowheader').first().waitFor();
      await expect
        .poll(() => table.evaluate((one) => one.scrollWidth - one.clientWidth))
        .toBeLessThanOrEqual(1);
    }
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });

  it('lists as many rows of a large table as are scrolled to, and sorts all of them', async () => {
    const stage = await openStage(house.browser(), graph('treaties'), { hash: 'view=table&top=100000' });
    const { page } = stage;
    const table = page.getByRole('grid', { name: 'Ties' });
    const rows = async () => Number(await table.getAttribute('aria-rowcount'));
    await table.getByRole('rowheader').first().waitFor();
    const first = await rows();
    const ties = Number((await page.getByText(/^\d+ ties$/).textContent())?.split(' ')[0]);
    expect(ties).toBeGreaterThan(2 * first);
    await table.hover();
    const scrolled = async () => {
      await page.mouse.wheel(0, 20_000);
      return rows();
    };
    await expect.poll(scrolled, { timeout: 20_000 }).toBeGreaterThan(first);
    // the last by name were not among the first that were listed
    const source = table.getByRole('columnheader', { name: 'Source' });
    for (const order of ['ascending', 'descending']) {
      await source.click();
      await expect.poll(() => source.getAttribute('aria-sort'), { timeout: 20_000 }).toBe(order);
    }
    const names = new Map(stored('treaties', 'entities').map(({ id, name }) => [id, name]));
    const sources = stored('treaties', 'relations').map(({ source }) => names.get(source) ?? '');
    const last = sources.reduce((last, name) => (name > last ? name : last));
    await table.getByRole('rowheader', { name: last }).first().waitFor();
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });
}
