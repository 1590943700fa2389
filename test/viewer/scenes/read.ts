import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { campDavid, clickOnCanvas, detail, edge, type House, placeOf, showing } from './scene.ts';

/** The white of an entity's disc on the canvas, as rough as a person sees it: six by six cells. */
async function iconOf(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name, exact: true }).first().hover();
  const ring = page.locator('.locator');
  await ring.waitFor();
  const box = await ring.boundingBox();
  if (!box) throw new Error(`${name} is not on screen`);
  const [x, y, side] = [box.x + box.width / 2 - 6, box.y + box.height / 2 - 6, 12];
  await page.mouse.move(0, 0);
  await page.waitForTimeout(200);
  const picture = await page.screenshot({ clip: { x, y, width: side, height: side } });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(6, 6).getContext('2d');
    if (!context) return '';
    context.drawImage(image, 0, 0, 6, 6);
    const { data } = context.getImageData(0, 0, 6, 6);
    return [...Array(36).keys()]
      .map((at) =>
        Math.min(data[4 * at] ?? 0, data[4 * at + 1] ?? 0, data[4 * at + 2] ?? 0) > 175 ? '#' : '.',
      )
      .join('');
  }, picture.toString('base64'));
}

/** Reading: from the picture to the sentence. */
export function reading(house: House): void {
  it('shows the facts of an entity that is clicked on the canvas', async () => {
    const { page, close, complaints } = await campDavid(house);
    await clickOnCanvas(page, page.getByRole('button', { name: 'Anwar Sadat' }));
    const panel = detail(page);
    await panel.getByRole('heading', { name: 'Anwar Sadat' }).waitFor();
    await expect.poll(() => panel.getByText('Sadat, the Egyptian president').count()).toBe(1);
    const facts = panel.getByRole('region', { name: 'Standing ties' });
    expect(await facts.getByRole('button').allTextContents()).toEqual([
      expect.stringMatching(/is head of state of\s*Egypt/),
    ]);
    const words = panel.getByRole('region', { name: 'Verbal cooperation' });
    await expect.poll(() => words.getByRole('button').count()).toBe(5);
    // a tie to itself is listed, though no line can show it
    await expect
      .poll(() => panel.getByRole('region', { name: 'Without event' }).textContent())
      .toContain('Anwar Sadat');
    expect(complaints).toEqual([]);
    await close();
  });

  it('draws an icon for each type on its disc, so that colour alone tells nothing', async () => {
    const { page, close } = await campDavid(house, { hash: 'size=same' });
    const person = await iconOf(page, 'Anwar Sadat');
    const unlike = async (name: string): Promise<number> => {
      const other = await iconOf(page, name);
      return [...person].filter((cell, at) => cell !== other[at]).length;
    };
    expect(person).toContain('#');
    // discs lie between pixels
    expect(await unlike('Jimmy Carter')).toBeLessThan(5);
    expect(await unlike('Egypt')).toBeGreaterThan(6);
    expect(await unlike('Camp David Accords')).toBeGreaterThan(6);
    await close();
  });

  it('shows the sentence of an edge that is clicked on the canvas, with its parts marked', async () => {
    const { page, close } = await campDavid(house, { hash: 'at=entity~person%3Aanwar-sadat' });
    await clickOnCanvas(page, detail(page).getByRole('button', { name: /^signed Camp David Accords/ }));
    const panel = detail(page);
    await panel.getByRole('heading', { name: 'signed' }).waitFor();
    await expect.poll(() => panel.getByRole('article').count()).toBe(2);
    const first = panel.getByRole('article').first();
    await expect
      .poll(() => first.locator('blockquote').textContent())
      .toBe('Sadat signed the accords at the White House on September 17.');
    await expect.poll(() => first.locator('.mark-source').textContent()).toBe('Sadat');
    await expect.poll(() => first.locator('.mark-trigger').textContent()).toBe('signed');
    await expect.poll(() => first.locator('.mark-target').textContent()).toBe('the accords');
    const text = await first.textContent();
    for (const part of [
      'Accords reached at Camp David',
      '18 Sep 1978',
      '17 Sep 1978',
      '96% sure',
      'sign/sample',
    ])
      expect(text).toContain(part);
    await expect.poll(() => panel.textContent()).toContain('CAMEO 05');
    await close();
  });

  it('tells parallel edges apart: each of two edges between the same two is clicked', async () => {
    const { page, close } = await campDavid(house, { hash: 'at=entity~person%3Ajimmy-carter' });
    const ties = detail(page).getByRole('button', { name: /^(hosted|praised) Anwar Sadat/ });
    await expect.poll(() => ties.count()).toBe(2);
    const heading = () => detail(page).getByRole('heading', { level: 2 }).textContent();
    const found: (string | null)[] = [];
    for (const at of [0, 1]) {
      await clickOnCanvas(page, ties.nth(at));
      await expect.poll(heading).not.toBe('Jimmy Carter');
      found.push(await heading());
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(heading).toBe('Jimmy Carter');
    }
    expect(found.sort()).toEqual(['hosted', 'praised']);
    await close();
  });

  it('takes two fast clicks for a double one only where they are on one spot', async () => {
    const { page, close } = await campDavid(house, { hash: 'at=entity~person%3Ajimmy-carter' });
    const sadat = await placeOf(page, 'Anwar Sadat');
    const begin = await placeOf(page, 'Menachem Begin');
    await page.mouse.click(sadat.x, sadat.y);
    await page.mouse.click(begin.x, begin.y);
    await detail(page).getByRole('heading', { name: 'Menachem Begin', level: 2 }).waitFor();
    await expect.poll(() => showing(page)).toBe('Showing 17 of 17 entities, 31 of 31 ties');
    await page.mouse.dblclick(begin.x, begin.y);
    await detail(page).getByRole('button', { name: 'Whole graph' }).waitFor();
    await close();
  });

  it('says who says it, that it is denied, and that it is no fact yet', async () => {
    const future = edge('withdraw-from', 'state:IL', 'place:sinai');
    const { page, close } = await campDavid(house, { hash: `at=relation~${future}` });
    await expect.poll(() => detail(page).textContent()).toMatch(/Modality\s*future/);
    await expect.poll(() => detail(page).textContent()).toMatch(/Said by\s*United States/);
    const denied = edge('recognise', 'state:SY', 'treaty:camp-david-accords');
    await page.goto(`${page.url().split('#')[0]}#at=relation~${denied}`);
    await detail(page).getByText('negated: the sentence denies it').waitFor();
    await close();
  });

  it('opens the whole article with its mentions marked', async () => {
    const { page, close } = await campDavid(house, {
      hash: `at=relation~${edge('sign', 'person:anwar-sadat', 'treaty:camp-david-accords')}`,
    });
    await detail(page).getByRole('button', { name: 'Accords reached at Camp David' }).click();
    const article = page.getByRole('dialog');
    await article.getByRole('heading', { name: 'Accords reached at Camp David' }).waitFor();
    const marked = await article.locator('mark').allTextContents();
    expect(marked).toContain('the Egyptian president');
    expect(marked.filter((one) => one === 'Carter')).toHaveLength(4);
    expect(await article.locator('.mark-source').allTextContents()).toContain('Sadat');
    expect(await article.locator('.mark-trigger').allTextContents()).toContain('signed');
    // behind a sentence stands how many ties were read from it, and each leads to its evidence
    await article
      .getByRole('button', { name: /ties? read from this sentence/ })
      .first()
      .click();
    const list = page.getByRole('dialog', { name: /read from this sentence/ });
    const tie = await list.getByRole('button').first().textContent();
    await list.getByRole('button').first().click();
    const shown = await detail(page).getByRole('heading', { level: 2 }).textContent();
    expect(tie?.replace(/\s+/g, ' ')).toContain(shown?.trim());
    await article.waitFor({ state: 'detached' });
    await close();
  });
}
