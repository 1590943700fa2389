import { expect, it } from 'vitest';
import { campDavid, detail, type House, showing } from './scene.ts';

/** Finding: search and filters. */
export function finding(house: House): void {
  it.each([
    ['Cairo', 'Egypt', 'an alias'],
    ['menachim bgein', 'Menachem Begin', 'two typing errors'],
    ['PLO', 'Palestine Liberation Organization', 'an abbreviation'],
    ['usa', 'United States', 'a code'],
  ])('finds by %s: %s (%s)', async (typed, name) => {
    const { page, close } = await campDavid(house);
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await detail(page).getByRole('heading', { name, level: 2 }).waitFor();
    await close();
  });

  it.each([['Enter'], ['ArrowDown', 'Enter']])(
    'finds by all that was typed, when the keys come before its list does: %s %s',
    async (...keys) => {
      const { page, close } = await campDavid(house);
      await page.keyboard.press('/');
      await page.keyboard.type('C');
      await page.getByRole('option').first().waitFor();
      // in one task, so that what React puts off cannot come in between
      await page
        .getByRole('combobox', { name: 'Search' })
        .evaluate(async (input: HTMLInputElement, pressed) => {
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'Cairo');
          input.dispatchEvent(new Event('input', { bubbles: true }));
          for (const key of pressed) {
            for (let turn = 0; turn < 10; turn++) await null;
            input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          }
        }, keys);
      await detail(page).getByRole('heading', { name: 'Egypt', level: 2 }).waitFor();
      await close();
    },
  );

  it('takes the first of the list by Enter alone', async () => {
    const { page, close } = await campDavid(house);
    await page.keyboard.press('/');
    await page.keyboard.type('Begin');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await detail(page).getByRole('heading', { name: 'Menachem Begin', level: 2 }).waitFor();
    await expect.poll(() => page.getByRole('option').count()).toBe(0);
    await close();
  });

  it('says so when nothing has such a name', async () => {
    const { page, close } = await campDavid(house);
    await page.getByRole('combobox', { name: 'Search' }).fill('Bismarck');
    await page.getByText('Nothing has a name like that, and no text these words.').waitFor();
    await page.getByRole('combobox', { name: 'Search' }).fill('');
    await page.keyboard.press('Escape');
    await close();
  });

  it('finds words in the texts, and opens the article there', async () => {
    const { page, close } = await campDavid(house);
    await page.getByRole('combobox', { name: 'Search' }).fill('near tel aviv');
    await page.getByRole('option', { name: /An Egyptian president in Jerusalem/ }).click();
    const article = page.getByRole('dialog');
    await article.getByRole('heading', { name: 'An Egyptian president in Jerusalem' }).waitFor();
    await page.keyboard.press('Escape');
    await close();
  });

  it('says that nothing passes the filters, and that what is read is not in the picture', async () => {
    const { page, close } = await campDavid(house, {
      hash: 'no-types=person,state,organization,place,facility,treaty,event,group,weapon&at=entity~state%3AEG',
    });
    await page.getByText('Nothing passes the filters.').waitFor();
    await expect.poll(() => detail(page).textContent()).toContain('Egypt is left out by filters.');
    await detail(page).getByRole('button', { name: 'Show it' }).click();
    await expect.poll(() => showing(page)).toBe('Showing 17 of 17 entities, 31 of 31 ties');
    await close();
  });

  it('hides a type and an event by the legend, counts what is left, and shows all again', async () => {
    const { page, close } = await campDavid(house);
    await expect.poll(() => showing(page)).toBe('Showing 17 of 17 entities, 31 of 31 ties');
    const legend = page.getByRole('navigation', { name: 'Filters' });
    await legend.getByText('person', { exact: true }).click();
    await expect.poll(() => showing(page)).toBe('Showing 14 of 17 entities, 17 of 31 ties');
    await legend.getByText('Sanction', { exact: true }).click();
    await expect.poll(() => showing(page)).toMatch(/15 of 31 ties/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => showing(page)).toBe('Showing 14 of 17 entities, 17 of 31 ties');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => showing(page)).toBe('Showing 17 of 17 entities, 31 of 31 ties');
    await close();
  });

  it('shows one class of ties alone, and takes what is hidden off the canvas', async () => {
    const { page, close } = await campDavid(house);
    const legend = page.getByRole('navigation', { name: 'Filters' });
    await legend.locator('span').getByText('Material conflict').hover();
    await legend.getByRole('button', { name: 'Only Material conflict' }).click();
    await expect.poll(() => showing(page)).toBe('Showing 5 of 17 entities, 5 of 31 ties');
    await expect
      .poll(() => page.getByRole('application').getAttribute('aria-label'))
      .toContain('5 entities and 5 ties');
    await close();
  });

  it('filters by how it is said: polarity, modality, speaker, certainty', async () => {
    const { page, close } = await campDavid(house);
    const filters = page.getByRole('navigation', { name: 'Filters' });
    await filters.getByRole('radio', { name: 'negated' }).click();
    await expect.poll(() => showing(page)).toMatch(/, 1 of 31 ties/);
    await filters.getByRole('radio', { name: 'any' }).click();
    await filters.getByText('as fact').click();
    await expect.poll(() => showing(page)).toMatch(/, 3 of 31 ties/);
    await page.getByRole('button', { name: 'Show all' }).click();
    await filters.getByRole('button', { name: /Said by/ }).click();
    await page.getByRole('option', { name: /Jimmy Carter/ }).click();
    await expect.poll(() => showing(page)).toMatch(/Showing 2 of 17 entities, 1 of 31 ties/);
    await page.getByRole('button', { name: 'Show all' }).click();
    const sure = filters.getByRole('slider', { name: /Least confidence/ });
    await sure.focus();
    await page.keyboard.press('End');
    await expect.poll(() => showing(page)).toMatch(/, 0 of 31 ties/);
    await close();
  });

  it('shows a span of time chosen by the brush, and colours what happened in it', async () => {
    const { page, close } = await campDavid(house);
    await page.getByRole('slider', { name: /From/ }).focus();
    await page.keyboard.press('End');
    await expect.poll(() => showing(page)).toMatch(/, 7 of 31 ties/); // April 1979
    // how many sentences a period has, and a span to the day
    await page.locator('.timeline .timeline-bars').hover({ position: { x: 2, y: 20 } });
    await expect
      .poll(() => page.getByRole('region', { name: 'Time' }).textContent())
      .toContain('Oct 1973: 2 sentences');
    await page.getByRole('button', { name: 'Dates…' }).click();
    await page.getByLabel('Between, first day').fill('1978-09-17');
    await page.getByLabel('Between, last day').fill('1978-09-17');
    await page.keyboard.press('Escape');
    await page.mouse.move(500, 300);
    await expect.poll(() => showing(page)).toMatch(/, [1-9]\d? of 31 ties/);
    await expect
      .poll(() => page.getByRole('region', { name: 'Time' }).textContent())
      .toContain('17 Sep 1978');
    await page.getByRole('button', { name: 'All time' }).click();
    await expect.poll(() => showing(page)).toMatch(/, 31 of 31 ties/);
    await close();
  });
}
