import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CAMP_DAVID } from '../camp-david.ts';
import { openStage } from '../stage.ts';
import { detail, edge, type House, showing } from './scene.ts';

const choose = async (page: Page, item: RegExp): Promise<void> => {
  await detail(page).getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};
const decide = (page: Page) => page.getByRole('button', { name: 'Decide' }).click();

/** Curating: every correction, undone and redone, kept in the graph's folder. */
export function curating(house: House): void {
  it('renames, retypes, merges and splits; undo and redo; all of it is saved', async () => {
    const stage = await openStage(house.browser(), CAMP_DAVID, { hash: 'at=entity~state%3AEG' });
    const { page } = stage;
    const saved = (): unknown[] => {
      const file = join(stage.folder, 'curation.jsonl');
      if (!existsSync(file)) return [];
      return readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    };
    await choose(page, /Rename/);
    await page.getByRole('textbox', { name: 'Name' }).fill('Arab Republic of Egypt');
    await page.getByRole('textbox', { name: /Note/ }).fill('its full name');
    await decide(page);
    await detail(page).getByRole('heading', { name: 'Arab Republic of Egypt' }).waitFor();
    await expect.poll(saved).toEqual([
      expect.objectContaining({
        decision: 'rename',
        entity: 'state:EG',
        name: 'Arab Republic of Egypt',
        why: 'its full name',
      }),
    ]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await detail(page).getByRole('heading', { name: 'Egypt', exact: true }).waitFor();
    await expect.poll(saved).toEqual([]);
    await page.getByRole('button', { name: 'Redo' }).click();
    await detail(page).getByRole('heading', { name: 'Arab Republic of Egypt' }).waitFor();
    await expect.poll(() => saved().length).toBe(1);

    await page.getByRole('combobox', { name: 'Search' }).fill('Camp David');
    await page.getByRole('option', { name: /^Camp David facility/ }).click();
    await choose(page, /Change its type/);
    await page.getByRole('button', { name: /Type/ }).last().click();
    await page.getByRole('option', { name: 'place' }).click();
    await decide(page);
    await detail(page)
      .getByText(/^place ·/)
      .waitFor();

    await choose(page, /Merge/);
    await page.getByRole('combobox', { name: 'Into' }).fill('Jerusalem');
    await page.getByRole('option', { name: /Jerusalem/ }).click();
    await decide(page);
    await detail(page).getByRole('heading', { name: 'Jerusalem' }).waitFor();
    await expect.poll(() => showing(page)).toMatch(/of 16 entities/);
    expect(
      await detail(page)
        .getByText(/Camp David/)
        .count(),
    ).toBeGreaterThan(0);

    await choose(page, /Split/);
    await page.getByRole('textbox', { name: 'Name of the other' }).fill('The camp');
    await detail(page).getByText('Accords reached at Camp David').click();
    await decide(page);
    await detail(page).getByRole('heading', { name: 'The camp' }).waitFor();
    await expect.poll(() => showing(page)).toMatch(/of 17 entities/);
    await expect
      .poll(() => saved().map((one) => (one as { decision: string }).decision))
      .toEqual(['rename', 'retype', 'merge', 'split']);

    // whoever opens the graph again finds the decisions, and can take one back
    await page.reload();
    await page.getByRole('button', { name: /4 decisions/ }).click();
    await page.getByRole('button', { name: /^Take back: .*Arab Republic/ }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => saved().length).toBe(3);
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });

  it('rejects a tie, changes the type of another, and adds one with a note', async () => {
    const hash = `at=relation~${edge('quote', 'person:anwar-sadat', 'person:anwar-sadat')}`;
    const stage = await openStage(house.browser(), CAMP_DAVID, { hash });
    const { page } = stage;
    await detail(page).getByRole('button', { name: 'Reject…' }).click();
    await decide(page);
    await expect.poll(() => showing(page)).toMatch(/30 of 30 ties/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => showing(page)).toMatch(/31 of 31 ties/);

    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Jimmy Carter', exact: true }).click();
    await choose(page, /Add a tie/);
    await page.getByRole('combobox', { name: 'Whom' }).fill('Damascus');
    await page.getByRole('option', { name: /Syria/ }).click();
    await page.getByRole('textbox', { name: /Note/ }).fill('told by two outlets');
    await decide(page);
    await expect.poll(() => showing(page)).toMatch(/32 of 32 ties/);
    await detail(page).getByRole('button', { name: /Syria/ }).last().click();
    await expect
      .poll(() => detail(page).locator('blockquote').textContent())
      .toContain('told by two outlets');
    await stage.close();
  });

  it('notes something at an entity and at a tie, keeps it, takes it into the report, and undoes it', async () => {
    const stage = await openStage(house.browser(), CAMP_DAVID, { hash: 'at=entity~state%3AEG' });
    const { page } = stage;
    const notes = detail(page).getByRole('region', { name: 'Notes' });
    await choose(page, /Add a note/);
    await decide(page);
    await expect.poll(() => detail(page).getByRole('alert').textContent()).toBe('Write the note.');
    await page.getByRole('textbox', { name: 'Note' }).fill('Which <b>outlet</b> had it first?');
    await decide(page);
    expect(await notes.getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('Which <b>outlet</b> had it first?'),
    ]);
    await detail(page)
      .getByRole('button', { name: /signed/ })
      .first()
      .click();
    await detail(page).getByRole('button', { name: 'Note…' }).click();
    await page.getByRole('textbox', { name: 'Note' }).fill('two outlets, one source');
    await decide(page);
    await notes.getByText('two outlets, one source').waitFor();
    await page.getByRole('button', { name: 'Share what is shown' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: /Report/ }).click();
    const report = readFileSync(await (await waiting).path(), 'utf8');
    expect(report).toMatch(/## Notes\n\n- \*\*Egypt\*\*: Which \\<b\\>outlet/);
    expect(report).toContain('two outlets, one source');
    await page.keyboard.press('Escape');
    const file = join(stage.folder, 'curation.jsonl');
    await expect
      .poll(() => (existsSync(file) ? readFileSync(file, 'utf8') : ''))
      .toMatch(/"decision":"note","entity":"state:EG".*\n.*"decision":"note","relation":/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => notes.count()).toBe(0);
    await expect.poll(() => readFileSync(file, 'utf8')).not.toContain('one source');
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });

  it('takes in what another window decides, undoes only its own, and says when nothing can be saved', async () => {
    const stage = await openStage(house.browser(), CAMP_DAVID, { hash: 'at=entity~state%3AEG' });
    const { page, server } = stage;
    const other = await page.context().newPage();
    await other.goto(`${server.url}#at=entity~state%3AIL`);
    const saved = (): string[] =>
      readFileSync(join(stage.folder, 'curation.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { name: string }).name);
    const rename = async (window: Page, name: string): Promise<void> => {
      await choose(window, /Rename/);
      await window.getByRole('textbox', { name: 'Name' }).fill(name);
      await decide(window);
      await window.getByRole('button', { name: /decisions? saved/ }).waitFor();
    };
    await rename(page, 'Misr');
    await rename(other, 'State of Israel');
    await expect.poll(saved).toEqual(['Misr', 'State of Israel']);
    await other.getByRole('button', { name: /2 decisions/ }).click();
    const dialog = (window: Page) => window.getByRole('dialog', { name: 'Decisions about this graph' });
    await dialog(other).getByText('What was decided elsewhere meanwhile is in the list, too.').waitFor();
    await other.keyboard.press('Escape');
    await other.keyboard.press('Control+z');
    await expect.poll(saved).toEqual(['Misr']);

    await server.close();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: /not saved!/ }).click();
    await dialog(page).getByText('Could not be saved: dragoman view does not answer any more.').waitFor();
    await dialog(page).getByRole('button', { name: 'Try again' }).waitFor();
    expect(saved()).toEqual(['Misr']);
    await stage.close();
  });

  it('offers the decisions as a file where nothing can be saved', async () => {
    const stage = await openStage(house.browser(), '');
    const { page } = stage;
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'graph.json'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
    }, JSON.stringify(CAMP_DAVID));
    await page.getByRole('button', { name: 'Israel', exact: true }).click();
    await choose(page, /Rename/);
    await page.getByRole('textbox', { name: 'Name' }).fill('State of Israel');
    await decide(page);
    await page.getByRole('button', { name: /1 decision/ }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download curation.jsonl' }).click();
    expect(JSON.parse(readFileSync(await (await waiting).path(), 'utf8'))).toMatchObject({
      decision: 'rename',
      entity: 'state:IL',
      name: 'State of Israel',
    });
    await stage.close();
  });
}
