import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CAMP_DAVID } from '../camp-david.ts';
import { launch, openStage } from '../stage.ts';
import { campDavid, clickCell, detail, edge, type House, placeOf, showing } from './scene.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations that axe-core calls serious or critical; and headings that skip a level. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE); // the page's own policy lets no script tag in
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run: () => Promise<AxeResult> } }).axe;
    const { violations } = await axe.run();
    return violations
      .filter((one) => one.impact === 'serious' || one.impact === 'critical' || one.id === 'heading-order')
      .flatMap((one) =>
        one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
      );
  });
}
interface AxeResult {
  violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
}

/** Access: keys, screen readers, no WebGL, small screens. */
export function access(house: House): void {
  const sign = edge('sign', 'person:anwar-sadat', 'treaty:camp-david-accords');
  it.each([
    ['overview', '', false],
    ['entity, dark', 'at=entity~state%3AEG', true],
    ['edge', `at=relation~${sign}`, false],
    ['edge, dark', `at=relation~${sign}`, true],
    ['table', 'view=table', false],
    ['article', 'article=0~accords-1978', false],
    ['several together', 'chosen=state%253AEG,state%253AIL', false],
    ['both, entities, dark', 'view=split&rows=entities', true],
    ['query', 'query=MATCH+%28a%3APerson%29-%5Br%5D-%3E%28b%29+RETURN+a%2C+r%2C+b', false],
    ['a path', 'path=person%3Aanwar-sadat%2Cstate%3AIL', true],
    ['two graphs to pick', 'compare=graphs', false],
    ['comparison, dark', 'compare=1977-01-01..1978-08-31,1978-09-01..1979-12-31', true],
  ])('has no serious fault in the eyes of axe: %s', async (_name, hash, dark) => {
    const { page, close } = await campDavid(house, { hash, dark });
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('has no serious fault in the eyes of axe: menus, forms and dialogs, and the page without a graph', async () => {
    const { page, close } = await campDavid(house, { hash: 'at=entity~state%3AEG' });
    await page.getByRole('button', { name: 'Share what is shown' }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Search' }).fill('Begin');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Search' }).fill('');
    await detail(page).getByRole('button', { name: 'Correct', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Add a note…' }).click();
    expect(await violations(page)).toEqual([]);
    await detail(page).getByRole('button', { name: 'Cancel' }).click();
    await close();
    const bare = await openStage(house.browser(), '', { dark: true });
    expect(await violations(bare.page)).toEqual([]);
    await bare.close();
  });

  it('moves nothing for those who asked for less motion', async () => {
    const { page, close } = await campDavid(house);
    const motion = () => page.locator('.locator').evaluate((ring) => getComputedStyle(ring).animationName);
    await page.getByRole('button', { name: 'Anwar Sadat', exact: true }).hover();
    expect(await motion()).toBe('none');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await motion()).toBe('locate');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('heading', { name: 'Keys' }).waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.keyboard.press('Escape');
    await close();
  });

  it('walks the graph by arrow keys and says where it is', async () => {
    const { page, close } = await campDavid(house);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    const first = await detail(page).getByRole('heading', { level: 2 }).textContent();
    expect(first).toBe('Egypt'); // the first of those with most ties
    const tied = await detail(page).locator('.tie-other').allTextContents();
    await page.keyboard.press('ArrowLeft');
    const second = await detail(page).getByRole('heading', { level: 2 }).textContent();
    expect(tied).toContain(second);
    expect(await page.locator('[aria-live=polite]').allTextContents()).toContainEqual(
      expect.stringMatching(new RegExp(`^${second}, \\w+, \\d+ ties$`)),
    );
    await page.keyboard.press('Escape');
    await detail(page).getByRole('heading', { name: 'camp-david' }).waitFor();
    await close();
  });

  it('works by keys alone, the focus never lost: search, walk, read, reject, undo, export', async () => {
    const { page, close } = await campDavid(house);
    const focused = () =>
      page.evaluate(() => {
        const now = document.activeElement;
        if (!now || now === document.body) return 'nothing';
        return (now.getAttribute('aria-label') ?? now.textContent).trim();
      });
    const tabTo = async (what: RegExp): Promise<void> => {
      for (let at = 0; at < 40 && !what.test(await focused()); at++) await page.keyboard.press('Tab');
      expect(await focused()).toMatch(what);
    };
    const said = page.locator('p[aria-live=polite]');
    await page.keyboard.press('/');
    await page.keyboard.type('sadat');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toMatch(/^Graph of 17 entities/);
    await expect.poll(() => said.textContent()).toMatch(/^Anwar Sadat, person, \d+ ties$/);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Evidence');
    await tabTo(/^quote/);
    await page.keyboard.press('Enter');
    await detail(page).getByRole('article').first().waitFor();
    await expect.poll(focused).toBe('Evidence'); // the row that was pressed is gone
    await tabTo(/^Reject/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('field-input');
    await page.keyboard.press('Enter');
    await expect.poll(() => showing(page)).toMatch(/30 of 30 ties/);
    await expect.poll(focused).toBe('Evidence');
    await expect.poll(() => said.textContent()).toMatch(/^Decided: Not so: “Anwar Sadat quote/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => said.textContent()).toMatch(/^Taken back: Not so/);
    await page.getByRole('button', { name: 'Share what is shown' }).focus();
    await page.keyboard.press('Enter');
    const waiting = page.waitForEvent('download');
    await tabTo(/^Report/);
    await page.keyboard.press('Enter');
    await waiting;
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Share what is shown');
    // from the top of the page, the graph is one key away, and so is the list that the keys are in
    await page.keyboard.press('g');
    await expect.poll(focused).toMatch(/^Graph of/);
    await close();
  });

  it('does all of it by keys: table, row, sentence, article, help', async () => {
    const { page, close } = await campDavid(house);
    await page.keyboard.press('t'); // both
    await page.getByRole('grid', { name: 'Ties' }).waitFor();
    await page.keyboard.press('t'); // the table alone
    await page.getByRole('application').waitFor({ state: 'detached' });
    await page.getByRole('row').nth(1).focus();
    await page.keyboard.press('Enter');
    await detail(page).getByRole('article').first().waitFor();
    await detail(page).getByRole('button', { name: 'Accords reached at Camp David' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await close();
  });

  it('does without letters as keys for whoever wants that, now and the next time', async () => {
    const { page, close } = await campDavid(house, { dark: true });
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    const letters = keys.getByRole('checkbox', { name: /^Letters and signs/ });
    await letters.focus();
    await page.keyboard.press('Space');
    expect(await keys.getByText('graph, both, table').count()).toBe(0);
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await page.keyboard.press('t');
    await page.keyboard.press('q');
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await page.getByRole('button', { name: 'Keys' }).click();
    expect(await letters.isChecked()).toBe(false);
    await letters.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await page.keyboard.press('q');
    await page.getByRole('textbox', { name: 'Question in Cypher' }).waitFor();
    await close();
  });

  it('sorts the table by a click on a column', async () => {
    const { page, close } = await campDavid(house, { hash: 'view=table' });
    await clickCell(page, page.getByRole('columnheader', { name: 'When' }));
    const first = page.getByRole('row').nth(1);
    await expect.poll(() => first.textContent()).toContain('Oct 1973');
    await expect
      .poll(() => page.getByRole('columnheader', { name: 'When' }).getAttribute('aria-sort'))
      .toBe('ascending');
    await close();
  });

  it('answers without WebGL: every tie in a table, its sentence beside it', async () => {
    const browser = await launch('--disable-3d-apis');
    const stage = await openStage(browser, CAMP_DAVID);
    const { page } = stage;
    await page.getByText('This browser cannot draw the graph').waitFor();
    await expect.poll(() => showing(page)).toBe('Showing 17 of 17 entities, 31 of 31 ties');
    await clickCell(page, page.getByRole('rowheader', { name: 'Anwar Sadat' }).first());
    await detail(page).locator('blockquote').first().waitFor();
    await page.getByRole('combobox', { name: 'Search' }).fill('Damascus');
    await page.getByRole('option', { name: /^Syria/ }).click();
    await detail(page).getByRole('heading', { name: 'Syria' }).waitFor();
    expect(stage.complaints).toEqual([]);
    await stage.close();
    await browser.close();
  });

  it('takes entities together by a finger that rests on them', async () => {
    const { page, close } = await campDavid(house, { width: 390, height: 844, touch: true });
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints });
    const places = [await placeOf(page, 'Jimmy Carter'), await placeOf(page, 'Israel')];
    for (const place of places) {
      await touch('touchStart', [place]);
      await page.waitForTimeout(700);
      await touch('touchEnd', []);
      await detail(page)
        .getByRole('heading', { name: /together|One entity/ })
        .waitFor();
    }
    await detail(page).getByRole('heading', { name: '2 entities together' }).waitFor();
    await close();
  });

  it('works on a telephone: touch an entity, filter, read', async () => {
    const { page, close } = await campDavid(house, { width: 390, height: 844, touch: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: 'Filter' }).tap();
    const filters = page.getByRole('dialog');
    await filters.getByText('state', { exact: true }).tap();
    await page.keyboard.press('Escape');
    await expect.poll(() => showing(page)).toMatch(/Showing 13 of 17 entities/);
    const bars = page.locator('.timeline .timeline-bars');
    const width = (await bars.boundingBox())?.width ?? 0;
    await bars.tap({ position: { x: width - 2, y: 20 } });
    await expect.poll(() => new URL(page.url()).hash).toContain('time=1979-04-01..1979-04-30');
    await page.getByRole('button', { name: 'All time' }).tap();
    await page.getByRole('button', { name: 'Jimmy Carter' }).tap();
    await detail(page)
      .getByRole('button', { name: /praised/ })
      .tap();
    await detail(page).locator('blockquote').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'More actions' }).tap();
    await page.getByRole('menuitem', { name: 'Theme: light' }).tap();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('theme=light');
    await close();
  });
}
