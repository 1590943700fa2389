import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drawn, openStage } from '../stage.ts';
import { detail, type House, showing } from './scene.ts';

const TREATIES = fileURLToPath(new URL('../../../graph-data/treaties', import.meta.url));

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly date?: string;
  readonly source: string;
  readonly target: string;
  readonly evidence: readonly { readonly document: string; readonly date?: string }[];
}
const stored = (part: string): Stored[] =>
  readFileSync(`${TREATIES}/${part}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Who is told of from one year to another, those with most ties in all first; worked out here from the stored files alone. */
function toldOf(from: number, to: number): { names: string[]; ties: number; newcomer: string } {
  const [entities, relations] = [stored('entities'), stored('relations')];
  const written = new Map(stored('documents').map(({ id, date }) => [id, date]));
  const year = (one: Stored['evidence'][number]) =>
    Number((one.date ?? written.get(one.document))?.slice(0, 4));
  const told = relations.filter(({ evidence }) =>
    evidence.some((one) => year(one) >= from && year(one) <= to),
  );
  const count = (list: readonly Stored[]) => {
    const ties = new Map<string, number>();
    for (const { source, target } of list)
      for (const id of new Set([source, target])) ties.set(id, (ties.get(id) ?? 0) + 1);
    return ties;
  };
  const [all, then] = [count(relations), count(told)];
  const ranked = [...entities].sort(
    (a, b) => (all.get(b.id) ?? 0) - (all.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const passing = ranked.filter(({ id }) => then.has(id));
  const names = passing.map(({ name }) => name);
  // whose name no other contains, so that the search finds nobody else
  const once = (name: string) => entities.filter((one) => one.name.includes(name)).length === 1;
  const outside = new Set(ranked.slice(90));
  const newcomer = passing.slice(0, 90).find((one) => outside.has(one) && once(one.name))!;
  return { names, ties: told.length, newcomer: newcomer.name };
}

/** Drags over the bars of the time line from one year to another, as it is labelled. */
async function brush(page: Page, from: number, to: number): Promise<void> {
  const bars = page.getByRole('img', { name: /^Sentences per year/ });
  const [first, last] = [...((await bars.getAttribute('aria-label')) ?? '').matchAll(/\d{4}/g)].map(Number);
  const box = (await bars.boundingBox())!;
  const middle = (year: number) => box.x + (box.width * (year - first! + 0.5)) / (last! - first! + 1);
  await page.mouse.move(middle(from), box.y + 20);
  await page.mouse.down();
  await page.mouse.move(middle((from + to) / 2), box.y + 20, { steps: 4 });
  await page.mouse.move(middle(to), box.y + 20, { steps: 4 });
  await page.mouse.up();
}

/** Where the rings of the first rows of the overview are, by name. */
async function places(page: Page): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const rows = detail(page).locator('.central li button');
  const ring = page.locator('.locator');
  for (let at = 0; at < ROWS; at++) {
    // none is left of the row before
    await page.mouse.move(1, 1);
    await ring.waitFor({ state: 'detached' });
    await rows.nth(at).hover();
    await ring.waitFor();
    const [name, box] = [await rows.nth(at).textContent(), await ring.boundingBox()];
    found[name ?? ''] = box ? `${Math.round(box.x)} ${Math.round(box.y)}` : 'none';
  }
  return found;
}

const firstNames = async (page: Page): Promise<string[]> =>
  (await detail(page).locator('.central li button').allTextContents()).slice(0, ROWS);

/** For what a busy machine takes longer to draw. */
const PATIENT = { timeout: 20_000 };

/** So many rows are enough to see whether a drawing is the same. */
const ROWS = 3;

/** Filters act on the whole of a large graph, not on those alone who happen to be shown. */
export function wholeGraph(house: House): void {
  it('fills the places that a span of time frees with who else was told of then, and gives back the drawing', async () => {
    const stage = await openStage(house.browser(), TREATIES);
    const { page } = stage;
    await drawn(page);
    const { names, ties, newcomer } = toldOf(1970, 1990);
    const opened = await showing(page);
    expect(opened).toMatch(/^Showing 90 of \d{4,} entities/);
    await detail(page)
      .locator('.central li')
      .nth(ROWS - 1)
      .waitFor();
    const before = await places(page);
    expect(Object.values(before)).not.toContain('none');

    await brush(page, 1970, 1990);
    await expect
      .poll(() => showing(page), PATIENT)
      .toMatch(
        new RegExp(`^Showing 90 of ${names.length} that pass, of \\d+ entities; \\d+ of ${ties} ties`),
      );
    // whoever was there before and was told of then has kept the place
    await expect
      .poll(async () => (await firstNames(page)).join(), PATIENT)
      .not.toBe(Object.keys(before).join());
    const then = await places(page);
    const stayed = Object.keys(before).filter((name) => name in then);
    expect(stayed.length).toBeGreaterThan(0);
    for (const name of stayed) expect(then[name]).toBe(before[name]);

    // one of those who came in is found where it is, without being brought in
    await page.getByRole('combobox', { name: 'Search' }).fill(newcomer);
    await page.getByRole('option', { name: newcomer }).first().click();
    await detail(page).getByRole('heading', { name: newcomer, level: 2 }).waitFor();
    await detail(page).locator('.tie-row').first().waitFor();
    expect(await detail(page).locator('.out-of-sight').count()).toBe(0);
    expect(new URL(page.url()).hash).not.toContain('with=');
    await page.getByRole('application').focus();
    await page.keyboard.press('Escape');

    // the same address gives the same picture
    await detail(page)
      .locator('.central li')
      .nth(ROWS - 1)
      .waitFor();
    await page.getByRole('button', { name: 'Show the whole graph' }).click();
    await expect.poll(() => places(page), PATIENT).toEqual(then);
    await page.reload();
    await drawn(page);
    await detail(page)
      .locator('.central li')
      .nth(ROWS - 1)
      .waitFor();
    await expect.poll(() => places(page), PATIENT).toEqual(then);

    // more of it, until nothing that passes is left out
    const more = page.getByRole('button', { name: 'More', exact: true });
    for (const count of [180, Math.min(360, names.length)]) {
      await more.click();
      await expect
        .poll(() => showing(page), PATIENT)
        .toContain(`Showing ${count} of ${names.length} that pass`);
    }
    if (names.length <= 360) await expect.poll(() => more.count(), PATIENT).toBe(0);
    await page.getByRole('button', { name: 'Fewer' }).click();

    await page.getByRole('button', { name: 'All time' }).click();
    await expect.poll(() => showing(page), PATIENT).toBe(opened);
    await expect.poll(() => places(page), PATIENT).toEqual(before);
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });

  it('shows by the legend a type that none of the most tied has, and of a common one the most tied', async () => {
    const stage = await openStage(house.browser(), TREATIES);
    const { page } = stage;
    await drawn(page);
    const legend = page.getByRole('navigation', { name: 'Filters' });
    const only = async (type: string): Promise<number> => {
      await legend.getByText(type, { exact: true }).hover();
      await legend.getByRole('button', { name: `Only ${type}`, exact: true }).click();
      return stored('entities').filter((one) => one.type === type).length;
    };
    const weapons = await only('weapon');
    expect(weapons).toBeGreaterThan(0);
    await expect
      .poll(() => showing(page), PATIENT)
      .toMatch(new RegExp(`^Showing ${Math.min(90, weapons)} of ${weapons} that pass, of \\d+ entities`));
    const persons = await only('person');
    await expect.poll(() => showing(page), PATIENT).toContain(`Showing 90 of ${persons} that pass`);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await expect
      .poll(() => showing(page), PATIENT)
      .toContain(`Showing ${Math.min(180, persons)} of ${persons} that pass`);
    expect(await page.getByRole('application').getAttribute('aria-label')).toContain(
      `Graph of ${Math.min(180, persons)} entities`,
    );
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });
}
