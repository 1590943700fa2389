import type { Browser, Locator, Page } from 'playwright-core';
import { CAMP_DAVID } from '../camp-david.ts';
import { drawn, openStage, type Stage } from '../stage.ts';

/** The browser that all scenes of the run share, and the page that most of them do. */
export interface House {
  readonly browser: () => Browser;
  readonly shared: () => Stage;
}

/** Opens the Camp David graph, drawn. */
export async function campDavid(house: House, options: Parameters<typeof openStage>[2] = {}): Promise<Stage> {
  const { hash = '', ...special } = options;
  if (Object.values(special).every((value) => value === undefined || value === false)) {
    // a new address is a new state; loading the page again would only take time
    const stage = house.shared();
    stage.complaints.length = 0;
    await stage.page.evaluate((address) => {
      if (location.hash === address) location.hash = '#again';
      location.hash = address;
    }, `#${hash}`);
    if (!hash.includes('view=table')) await drawn(stage.page);
    return { ...stage, close: async () => {} };
  }
  const stage = await openStage(house.browser(), CAMP_DAVID, options);
  if (!options.hash?.includes('view=table')) await drawn(stage.page);
  return stage;
}

/** What stands in the address after `#`, once it has not changed for a second: the camera is written when it has come to rest. */
export async function addressAtRest(page: Page): Promise<string> {
  let before: string;
  let now = page.url();
  do {
    before = now;
    await page.waitForTimeout(1000);
    now = page.url();
  } while (now !== before);
  return new URL(now).hash.slice(1);
}

/** Clicks the canvas where the thing of a row is, as a person would who follows the ring with the eyes. */
export async function clickOnCanvas(page: Page, row: Locator): Promise<void> {
  await row.hover();
  const ring = page.locator('.locator');
  await ring.waitFor();
  let box = await ring.boundingBox();
  // the picture may still be moving to what was chosen before
  for (let before = null; JSON.stringify(box) !== JSON.stringify(before); ) {
    before = box;
    await page.waitForTimeout(100);
    box = await ring.boundingBox();
  }
  if (!box) throw new Error('the ring is not on screen');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Clicks the middle of a cell of the table; its rows have no box of their own that could be clicked. */
export async function clickCell(page: Page, cell: Locator): Promise<void> {
  // the table measures itself before its cells are where they stay
  let place: { x: number; y: number } | null = null;
  let instead = '';
  for (let tries = 0; tries < 50 && !place; tries++) {
    await page.waitForTimeout(200);
    const found = await cell.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const [x, y] = [box.x + Math.min(60, box.width / 2), box.y + box.height / 2];
      const there = document.elementFromPoint(x, y);
      return { x, y, hit: element.contains(there), there: there?.outerHTML.slice(0, 200) };
    });
    if (found.hit) place = found;
    else instead = JSON.stringify(found);
  }
  if (!place) throw new Error(`the cell cannot be clicked: ${instead}`);
  await page.mouse.click(place.x, place.y);
}

/** Where an entity is on the canvas, by the ring that its row shows. */
export async function placeOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  await detail(page).getByRole('button', { name, exact: true }).first().hover();
  const box = await page.locator('.locator').boundingBox();
  if (!box) throw new Error(`${name} is not on the canvas`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export const detail = (page: Page): Locator => page.getByRole('complementary', { name: 'Evidence' });
export const showing = async (page: Page): Promise<string> =>
  (await page.getByRole('status').filter({ hasText: 'Showing' }).textContent()) ?? '';

/** The id of the edge with this type between these ends. */
export function edge(type: string, source: string, target: string): string {
  const found = CAMP_DAVID.relations.find(
    (one) => one.type === type && one.source === source && one.target === target,
  );
  if (!found) throw new Error(`no ${source} ${type} ${target}`);
  return found.id;
}
