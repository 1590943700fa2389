import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CAMP_DAVID } from '../camp-david.ts';
import { drawn, openStage, storedGraph } from '../stage.ts';
import { campDavid, clickCell, detail, type House, placeOf, showing } from './scene.ts';

/** Gathering: several entities, arranged by hand, asked about, compared. */
export function gathering(house: House): void {
  it('takes entities together with the lasso', async () => {
    const { page, close } = await campDavid(house);
    await page.getByRole('button', { name: /^Lasso/ }).click();
    const box = await page.getByRole('application').boundingBox();
    if (!box) throw new Error('no canvas');
    const corners = [
      [0.02, 0.02],
      [0.98, 0.02],
      [0.98, 0.98],
      [0.02, 0.98],
    ] as const;
    const at = ([x, y]: readonly [number, number]) =>
      [box.x + x * box.width, box.y + y * box.height] as const;
    await page.mouse.move(...at(corners[0]));
    await page.mouse.down();
    for (const corner of [...corners.slice(1), corners[0]])
      await page.mouse.move(...at(corner), { steps: 3 });
    await page.mouse.up();
    await detail(page).getByRole('heading', { name: '17 entities together' }).waitFor();
    await page.keyboard.press('Escape');
    await close();
  });

  it('shows who is tied to both of two, with the sentences, and the ways between them', async () => {
    const { page, close } = await campDavid(house, { hash: 'at=entity~state%3ASY' });
    await detail(page).getByRole('button', { name: 'Take with others' }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('Begin');
    await page.getByRole('option', { name: /^Menachem Begin person/ }).click();
    await page.getByRole('application').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await detail(page).getByRole('heading', { name: '2 entities together' }).waitFor();
    const common = detail(page).getByRole('region', { name: 'Common neighbours' });
    expect(await common.locator('.entity-link').allTextContents()).toEqual(
      expect.arrayContaining(['Anwar Sadat', 'Camp David Accords']),
    );
    expect(await common.locator('blockquote').allTextContents()).toContain(
      'Syria did not recognise the accords.',
    );
    await detail(page).getByRole('button', { name: 'Only these' }).click();
    await expect.poll(() => showing(page)).toMatch(/Showing 2 of 17 entities/);
    await close();
  });

  it('walks longer ways too: each of the k shortest has a sentence for each hop', async () => {
    const { page, close } = await campDavid(house, {
      hash: 'path=organization%253Aplo,place%253Ajerusalem',
    });
    const ways = detail(page).getByRole('button', { name: /^Way \d/ });
    await expect.poll(() => ways.count()).toBe(6);
    await ways.last().click();
    const hops = await detail(page).locator('.hop').count();
    expect(hops).toBeGreaterThanOrEqual(3);
    await expect.poll(() => detail(page).locator('blockquote').count()).toBe(hops);
    await close();
  });

  it('drags an entity to another place, where it stays, and lets it go again', async () => {
    const { page, close } = await campDavid(house);
    const before = await placeOf(page, 'Egypt');
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 90, before.y + 60, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).hash).toContain('pins=');
    const after = await placeOf(page, 'Egypt');
    expect(Math.hypot(after.x - before.x - 90, after.y - before.y - 60)).toBeLessThan(6);
    await detail(page).getByRole('button', { name: 'Egypt', exact: true }).click();
    await detail(page).getByRole('button', { name: 'Unpin' }).click();
    await expect.poll(() => new URL(page.url()).hash).not.toContain('pins=');
    await close();
  });

  it('folds leaves into an entity and unfolds them', async () => {
    const { page, close } = await campDavid(house, { hash: 'at=entity~state%3AUS' });
    await detail(page)
      .getByRole('button', { name: /^Fold in 1/ })
      .click();
    await expect.poll(() => showing(page)).toMatch(/Showing 16 of 17 entities/);
    await detail(page)
      .getByRole('button', { name: /^Unfold 1/ })
      .click();
    await expect.poll(() => showing(page)).toMatch(/Showing 17 of 17 entities/);
    await close();
  });

  it('lists entities with their measures, in step with the canvas', async () => {
    const { page, close } = await campDavid(house, { hash: 'view=split&rows=entities' });
    const table = page.getByRole('grid', { name: 'Entities' });
    await clickCell(page, table.getByRole('columnheader', { name: 'Betweenness' })); // the most first
    await expect.poll(() => new URL(page.url()).hash).toContain('entities-by=betweenness%7Edown');
    const first = table.getByRole('row').nth(1);
    await expect.poll(() => first.textContent()).toMatch(/^(Egypt|Israel|Anwar Sadat)/);
    await clickCell(page, first.getByRole('rowheader'));
    await detail(page).getByRole('heading', { level: 2 }).waitFor();
    const name = (await detail(page).getByRole('heading', { level: 2 }).textContent()) ?? '';
    await expect.poll(() => first.textContent()).toContain(name);
    await expect.poll(() => page.locator('.canvas-box[data-drawn=yes]').count()).toBe(1);
    await close();
  });

  it('answers a question in Cypher, and marks the answer on the canvas', async () => {
    const { page, close } = await campDavid(house);
    await page.keyboard.press('q');
    const box = page.getByRole('textbox', { name: 'Question in Cypher' });
    await box.fill(''); // what was asked last stands there
    // Tab takes what is offered
    await box.pressSequentially('MATCH (a:Per');
    await page.getByRole('list', { name: 'Completions' }).getByText('Person').waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => box.inputValue()).toBe('MATCH (a:Person');
    await box.fill('MATCH (a:Person)-[r:SIGN]->(t:Treaty) RETURN a, r, t');
    await page.keyboard.press('Control+Enter');
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByRole('button', { name: /Anwar Sadat/ }).waitFor();
    await expect.poll(() => answer.getByRole('row').count()).toBe(3);
    await expect.poll(() => new URL(page.url()).hash).toContain('query=MATCH');
    await page.getByRole('button', { name: 'Show only these' }).click();
    await expect.poll(() => showing(page)).toMatch(/Showing 3 of 17 entities, \d of 31 ties/);
    await page.getByRole('button', { name: 'Show all' }).click();
    await box.fill('MATCH (a)-[:SIGHN]->(b) RETURN a');
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('alert')
      .getByText(/line 1, column 1\d.*SIGN/)
      .waitFor();
    // names in an answer are entities, too
    await page.getByRole('button', { name: 'Examples' }).click();
    await page.getByRole('option', { name: 'Who holds which office?' }).click();
    await answer.getByRole('button', { name: 'Anwar Sadat' }).first().waitFor();
    await page.getByRole('button', { name: 'Close the query' }).click();
    await close();
  });

  it('compares two spans of time: what is new, gone and the same', async () => {
    const { page, close } = await campDavid(house, {
      hash: 'compare=1977-01-01..1978-08-31,1978-09-01..1979-12-31',
    });
    const panel = detail(page);
    await panel.getByRole('heading', { name: 'What is new, gone, changed' }).waitFor();
    const region = (name: string) => panel.getByRole('region', { name, exact: true });
    await expect.poll(() => region('New').textContent()).toContain('Sadat signed');
    await expect.poll(() => region('Gone').textContent()).toContain('visited');
    await panel.getByLabel('After, first day').fill('1979-01-01');
    await expect.poll(() => new URL(page.url()).hash).toContain('1979-01-01..1979-12-31');
    await panel.getByRole('button', { name: 'Leave the comparison' }).click();
    await close();
  });

  const older = {
    ...CAMP_DAVID,
    entities: CAMP_DAVID.entities.map((one) =>
      one.id === 'state:EG' ? { ...one, name: 'Egypt (UAR)' } : one,
    ),
    relations: CAMP_DAVID.relations.filter((one) => one.type !== 'sign'),
  };

  it('compares with a graph that lies beside; whoever has the address sees the same', async () => {
    const beside = storedGraph({ ...older, manifest: { ...older.manifest, name: 'first reading' } });
    const stage = await openStage(house.browser(), CAMP_DAVID, {
      others: new Map([['first reading', beside.folder]]),
    });
    const { page } = stage;
    await drawn(page);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByRole('radio', { name: 'Two graphs' }).click();
    const panel = detail(page);
    await panel.getByRole('button', { name: 'first reading' }).click();
    const changed = panel.getByRole('region', { name: 'Changed', exact: true });
    await changed.getByText('was called Egypt (UAR)').waitFor();
    await expect.poll(() => new URL(page.url()).hash).toContain('compare=graphs%7Efirst%2520reading');
    await page.reload();
    await changed.getByText('was called Egypt (UAR)').waitFor();
    expect(stage.complaints).toEqual([]);
    await stage.close();
    beside.remove();
  });

  it('compares with the file of a graph, which the address names', async () => {
    const stage = await openStage(house.browser(), CAMP_DAVID, { hash: 'compare=graphs' });
    const { page } = stage;
    const panel = detail(page);
    await panel.getByText('Against which graph, as before?').waitFor();
    const picker = page.locator('.detail-panel input[type=file]').first();
    await picker.setInputFiles({ name: 'note.txt', mimeType: '', buffer: Buffer.from('a note') });
    await panel.getByText('note.txt: an article, not a graph').waitFor();
    const text = JSON.stringify({ ...older, manifest: { ...older.manifest, name: 'older' } });
    await picker.setInputFiles({ name: 'older.json', mimeType: '', buffer: Buffer.from(text) });
    await panel.getByText('was called Egypt (UAR)').waitFor();
    await expect.poll(() => new URL(page.url()).hash).toContain('compare=graphs%7Eolder');
    await page.reload();
    await panel.getByText('This view compares with older, which was picked from a file').waitFor();
    await stage.close();
  });

  it('compares two graphs', async () => {
    const stage = await openStage(house.browser(), CAMP_DAVID, { compare: older, hash: 'compare=graphs' });
    const panel = detail(stage.page);
    const fresh = panel.getByRole('region', { name: 'New', exact: true });
    await fresh.waitFor();
    await expect.poll(() => fresh.locator('.tie-row').count()).toBe(4);
    await expect
      .poll(() => panel.getByRole('region', { name: 'Changed', exact: true }).textContent())
      .toContain('was called Egypt (UAR)');
    await stage.close();
  });

  it('plays through time, the past fading behind', async () => {
    const { page, close } = await campDavid(house);
    await page.getByRole('button', { name: 'Play through time' }).click();
    await expect.poll(() => showing(page), { timeout: 15_000 }).toMatch(/, 2 of 31 ties/); // October 1973
    await expect.poll(() => showing(page), { timeout: 15_000 }).toMatch(/, ([4-9]|\d\d) of 31 ties/);
    await page.getByRole('button', { name: /Pause|Play/ }).click();
    await close();
  });

  it('chooses a span by a drag over the bars', async () => {
    const { page, close } = await campDavid(house);
    const box = await page.locator('.timeline .timeline-bars').boundingBox();
    if (!box) throw new Error('no bars');
    await page.mouse.move(box.x + box.width * 0.9, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 2, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/time=197[89]-\d\d-01\.\.1979-04-30/);
    await close();
  });

  it('shares the selection alone, as drawing, report and page', async () => {
    const { page, close } = await campDavid(house, { hash: 'at=entity~organization%3Aplo' });
    await page.getByRole('button', { name: 'Share what is shown' }).click();
    await page.getByRole('radio', { name: 'The selection' }).click();
    const take = async (name: RegExp): Promise<string> => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name }).click();
      return readFileSync(await (await waiting).path(), 'utf8');
    };
    expect(await take(/^Report/)).toContain('> The PLO rejected the framework the next day');
    expect(await take(/^CSV/)).not.toContain('Syria');
    const svg = await take(/^Drawing/);
    expect(svg).toMatch(/^<svg .*<\/svg>\s*$/s);
    expect(svg).toContain('>Palestine Liberation Organization</text>');
    const discs = (drawing: string): number => drawing.match(/<circle /g)?.length ?? 0;
    const takePicture = async (): Promise<number> => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: /^Picture/ }).click();
      return readFileSync(await (await waiting).path()).length;
    };
    const part = await takePicture();
    await page.getByRole('radio', { name: 'What is shown' }).click();
    expect(discs(svg)).toBeLessThan(discs(await take(/^Drawing/)));
    // fewer discs and words make a smaller file; an empty one is smaller still
    expect(part).toBeGreaterThan(8000);
    expect(part).toBeLessThan(0.9 * (await takePicture()));
    await page.getByRole('radio', { name: 'The selection' }).click();
    expect(await take(/^Stand-alone/)).toContain('id="dragoman-graph">');
    await page.keyboard.press('Escape');
    await close();
  });
}
