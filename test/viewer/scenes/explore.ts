import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { campDavid, detail, type House, showing } from './scene.ts';

/** Exploring: ways from one to another, and what is near. */
export function exploring(house: House): void {
  it('finds the shortest way between two entities, with a sentence for each hop', async () => {
    const { page, close } = await campDavid(house, { hash: 'at=entity~organization%3Aplo' });
    await detail(page).getByRole('button', { name: 'Path to…' }).click();
    await page.getByRole('combobox', { name: 'Path to' }).fill('Jerusalem');
    await page.getByRole('option', { name: /Jerusalem/ }).click();
    await detail(page)
      .getByText(/^3 ties apart; the 6 shortest ways/)
      .waitFor();
    expect(await detail(page).locator('blockquote').allTextContents()).toEqual([
      'The PLO rejected the framework the next day.',
      expect.stringContaining('Sadat signed the accords'),
      'Sadat visited Jerusalem at the invitation of Menachem Begin.',
    ]);
    await expect.poll(() => new URL(page.url()).hash).toContain('path=');
    await page.keyboard.press('Escape');
    await detail(page).getByRole('heading', { name: 'Palestine Liberation Organization' }).waitFor();
    await close();
  });

  it('says so when no way leads there along the ties that are shown', async () => {
    const { page, close } = await campDavid(house, {
      hash: 'path=organization%253Aplo,place%253Ajerusalem&no-ties=REJECT',
    });
    await detail(page)
      .getByText(
        'No way leads there along the ties that are shown. In the whole graph they are 3 ties apart.',
      )
      .waitFor();
    await detail(page).getByRole('button', { name: 'Show that way' }).click();
    await detail(page)
      .getByText(/^3 ties apart/)
      .waitFor();
    await expect.poll(() => detail(page).locator('blockquote').count()).toBe(3);
    await expect.poll(() => showing(page)).toBe('Showing 17 of 17 entities, 31 of 31 ties');
    await close();
  });

  it('hides an entity, and shows what is hidden again while the other filters stay', async () => {
    const { page, close } = await campDavid(house, { hash: 'at=entity~state%3AEG&no-types=place' });
    await detail(page).getByRole('button', { name: 'Hide' }).click();
    await expect.poll(() => showing(page)).toMatch(/Showing 14 of 17 entities/);
    await page.getByRole('button', { name: 'Show 1 hidden' }).click();
    await expect.poll(() => showing(page)).toMatch(/Showing 15 of 17 entities/);
    await close();
  });

  it('shows an entity with its ties alone, one step further, and the whole graph again', async () => {
    const { page, close } = await campDavid(house, { hash: 'at=entity~organization%3Aarab-league' });
    await page.keyboard.press('e');
    await expect.poll(() => showing(page)).toMatch(/Showing 3 of 17 entities/);
    await detail(page).getByRole('button', { name: 'One step further' }).click();
    await expect.poll(() => showing(page)).toMatch(/Showing 8 of 17 entities/);
    await detail(page).getByRole('button', { name: 'Whole graph' }).click();
    await expect.poll(() => showing(page)).toMatch(/Showing 17 of 17 entities/);
    await close();
  });

  it('draws discs by a chosen measure and colours communities', async () => {
    const { page, close } = await campDavid(house);
    const filters = page.getByRole('navigation', { name: 'Filters' });
    const width = async (name: string): Promise<number> => {
      await detail(page).getByRole('button', { name, exact: true }).hover();
      return Math.round((await page.locator('.locator').boundingBox())?.width ?? 0);
    };
    expect(await width('Egypt')).toBeGreaterThan(await width('Syria'));
    for (const [measure, compare] of [
      ['nothing', (egypt: number, syria: number) => egypt === syria],
      ['go-between', (egypt: number, syria: number) => egypt > syria],
      ['standing', (egypt: number, syria: number) => egypt > syria],
    ] as const) {
      await filters.getByRole('button', { name: /Size by/ }).click();
      await page.getByRole('option', { name: new RegExp(measure) }).click();
      await page.mouse.move(500, 400);
      await expect
        .poll(async () => compare(await width('Egypt'), await width('Syria')), { timeout: 10_000 })
        .toBe(true);
    }
    const before = await page.locator('.canvas').screenshot();
    await filters.getByRole('button', { name: /Colour by/ }).click();
    await page.getByRole('option', { name: 'community' }).click();
    await page.mouse.move(500, 400);
    expect((await page.locator('.canvas').screenshot()).equals(before)).toBe(false);
    await expect.poll(() => new URL(page.url()).hash).toContain('size=pagerank&colour=community');
    // each colour is explained by its most tied member, and takes its members together
    const communities = filters.getByRole('list', { name: 'Communities' });
    const [first] = await communities.getByRole('button').allTextContents();
    await communities.getByRole('button').first().click();
    const members = /\d+$/.exec(first ?? '')?.[0];
    await page.getByRole('heading', { name: `${members} entities together` }).waitFor();
    await close();
  });
}

/** Sharing: what is shown, for other programs and people. */
export function sharing(house: House): void {
  it('saves what is shown as picture, report and GEXF', async () => {
    const { page, close } = await campDavid(house, { hash: 'no-types=person' });
    const save = async (item: RegExp): Promise<Buffer> => {
      await page.getByRole('button', { name: 'Share what is shown' }).click();
      const waiting = page.waitForEvent('download');
      await page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name: item }).click();
      await page.keyboard.press('Escape');
      return readFileSync(await (await waiting).path());
    };
    const picture = await save(/Picture/);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(20_000); // a blank one is much smaller
    const text = (await save(/Report/)).toString();
    expect(text).toContain('**Syria** break relations **Egypt**');
    expect(text).toMatch(/> Syria broke off relations with Cairo\. \[\d\] \(Mar 1979\)/);
    expect(text).not.toContain('Begin');
    const gexf = (await save(/GEXF/)).toString();
    expect(gexf.match(/<node /g)).toHaveLength(14);
    expect(gexf.match(/<edge /g)).toHaveLength(17);
    await close();
  });
}
