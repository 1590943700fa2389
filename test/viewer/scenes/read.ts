import { expect, it } from 'vitest';
import { campDavid, clickOnCanvas, detail, edge, type House } from './scene.ts';

/** Reading: from the picture to the sentence. */
export function reading(house: House): void {
  it('shows the facts of an entity that is clicked on the canvas', async () => {
    const { page, close, complaints } = await campDavid(house);
    await clickOnCanvas(page, page.getByRole('button', { name: 'Anwar Sadat' }));
    const panel = detail(page);
    await panel.getByRole('heading', { name: 'Anwar Sadat' }).waitFor();
    expect(await panel.getByText('Sadat, the Egyptian president').count()).toBe(1);
    const facts = panel.getByRole('region', { name: 'Standing ties' });
    expect(await facts.getByRole('button').allTextContents()).toEqual([
      expect.stringMatching(/is head of state of\s*Egypt/),
    ]);
    const words = panel.getByRole('region', { name: 'Verbal cooperation' });
    expect(await words.getByRole('button').count()).toBe(5);
    // a tie to itself is listed, though no line can show it
    expect(await panel.getByRole('region', { name: 'Without event' }).textContent()).toContain('Anwar Sadat');
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows the sentence of an edge that is clicked on the canvas, with its parts marked', async () => {
    const { page, close } = await campDavid(house, { hash: 'at=entity~person%3Aanwar-sadat' });
    await clickOnCanvas(page, detail(page).getByRole('button', { name: /^signed Camp David Accords/ }));
    const panel = detail(page);
    await panel.getByRole('heading', { name: 'signed' }).waitFor();
    expect(await panel.getByRole('article').count()).toBe(2);
    const first = panel.getByRole('article').first();
    expect(await first.locator('blockquote').textContent()).toBe(
      'Sadat signed the accords at the White House on September 17.',
    );
    expect(await first.locator('.mark-source').textContent()).toBe('Sadat');
    expect(await first.locator('.mark-trigger').textContent()).toBe('signed');
    expect(await first.locator('.mark-target').textContent()).toBe('the accords');
    const text = await first.textContent();
    for (const part of [
      'Accords reached at Camp David',
      '18 Sep 1978',
      '17 Sep 1978',
      '96% sure',
      'sign/sample',
    ])
      expect(text).toContain(part);
    expect(await panel.textContent()).toContain('CAMEO 05');
    await close();
  });

  it('tells parallel edges apart: each of two edges between the same two is clicked', async () => {
    const { page, close } = await campDavid(house, { hash: 'at=entity~person%3Ajimmy-carter' });
    const ties = detail(page).getByRole('button', { name: /^(hosted|praised) Anwar Sadat/ });
    expect(await ties.count()).toBe(2);
    const found: string[] = [];
    for (const at of [0, 1]) {
      await clickOnCanvas(page, ties.nth(at));
      found.push(await detail(page).getByRole('heading', { level: 2 }).textContent());
      await page.getByRole('button', { name: 'Undo' }).click();
    }
    expect(found.sort()).toEqual(['hosted', 'praised']);
    await close();
  });

  it('says who says it, that it is denied, and that it is no fact yet', async () => {
    const future = edge('withdraw-from', 'state:IL', 'place:sinai');
    const { page, close } = await campDavid(house, { hash: `at=relation~${future}` });
    expect(await detail(page).textContent()).toMatch(/Modality\s*future/);
    expect(await detail(page).textContent()).toMatch(/Said by\s*United States/);
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
    expect(await article.locator('.in-sentence').allTextContents()).toContain('Sadat');
    await page.keyboard.press('Escape');
    await article.waitFor({ state: 'detached' });
    await close();
  });
}
