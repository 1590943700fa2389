import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { drawn, openStage } from '../stage.ts';
import { clickOnCanvas, detail, type House, showing } from './scene.ts';

const graph = (name: string): string =>
  fileURLToPath(new URL(`../../../graph-data/${name}`, import.meta.url));

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

  it('opens a large graph on its most tied entities, and brings in more', async () => {
    const stage = await openStage(house.browser(), graph('treaties'));
    const { page } = stage;
    await drawn(page);
    expect(await showing(page)).toMatch(/^Showing 90 of \d{3,} entities/);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await expect.poll(() => showing(page)).toMatch(/^Showing 180 of \d{3,} entities/);
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });
}
