import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { CAMP_DAVID } from '../camp-david.ts';
import { sampleGraph } from '../sample-graph.ts';
import { openStage, storedGraph, temporaryFile } from '../stage.ts';
import { addressAtRest, campDavid, detail, type House, showing } from './scene.ts';

/** Keeping: the address, undo, and what comes from outside. */
export function keeping(house: House): void {
  it('keeps all of the state in the address', async () => {
    const one = await campDavid(house);
    const legend = one.page.getByRole('navigation', { name: 'Filters' });
    await legend.getByText('place', { exact: true }).click();
    await one.page.getByRole('button', { name: 'Zoom in' }).click();
    await one.page.getByRole('button', { name: 'Egypt', exact: true }).click();
    await one.page.getByRole('button', { name: 'Only its ties' }).click();
    // the camera is written when it has come to rest
    const hash = await addressAtRest(one.page);
    expect(hash).toMatch(/camera=/);
    const seen = await showing(one.page);
    await one.close();
    const two = await campDavid(house, { hash });
    await expect.poll(() => showing(two.page)).toBe(seen);
    await detail(two.page).getByRole('heading', { name: 'Egypt' }).waitFor();
    expect(new URL(two.page.url()).hash.slice(1)).toBe(hash);
    await two.close();
  });

  it('undoes and redoes by keys', async () => {
    const { page, close } = await campDavid(house);
    await page.getByRole('button', { name: 'Egypt', exact: true }).click();
    await page.keyboard.press('Control+z');
    await detail(page).getByRole('heading', { name: 'camp-david' }).waitFor();
    await page.keyboard.press('Control+y');
    await detail(page).getByRole('heading', { name: 'Egypt' }).waitFor();
    await close();
  });

  it('shows texts as text, whatever stands in them', async () => {
    const evil = '<img src=x onerror="document.title=1">';
    const graph = sampleGraph(
      '<b>graph</b>',
      [{ id: 'd', title: '<script>document.title=2</script>', date: '2020-01-01' }],
      [
        { id: 'person:evil', type: 'person', name: `${evil}\u202egnp.exe` },
        { id: 'state:US', type: 'state', name: 'United States', aliases: ['<i>x</i>'] },
      ],
      [
        {
          document: 'd',
          sentence: '[He] {praised} <the United States> \u202eand\u202c more &amp; "so".',
          type: 'praise',
          event: 'SUPPORT',
          source: 'person:evil',
          target: 'state:US',
        },
      ],
    );
    const stage = await openStage(house.browser(), graph, {
      hash: `at=relation~${graph.relations[0]?.id}`,
    });
    const panel = detail(stage.page);
    await panel.getByText(`${evil}\ufffdgnp.exe`).first().waitFor();
    await expect
      .poll(() => panel.locator('blockquote').textContent())
      .toContain('\ufffdand\ufffd more &amp; "so".');
    expect(await stage.page.locator('img[src="x"], i, b:not(.showing b), .desk script').count()).toBe(0);
    expect(await stage.page.title()).toBe('<b>graph</b> – dragoman');

    // and in what is handed on
    const { page } = stage;
    await page.getByRole('button', { name: 'Share what is shown' }).click();
    const take = async (name: RegExp): Promise<string> => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name }).click();
      return (await waiting).path();
    };
    const drawing = await page.evaluate(
      (svg) => {
        const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
        const names = [...root.querySelectorAll('*')].map((one) => one.localName);
        return { kinds: [...new Set(names)].sort(), words: root.textContent };
      },
      readFileSync(await take(/^Drawing/), 'utf8'),
    );
    expect(drawing.kinds).toEqual(['circle', 'g', 'path', 'rect', 'text']);
    expect(drawing.words).toContain('<img src=x');
    const report = readFileSync(await take(/^Report/), 'utf8');
    expect(report).toContain('\\<img src=x onerror="document.title=1"\\>\ufffdgnp.exe');
    expect(report).toContain('\\<script\\>document.title=2\\</script\\>');
    expect(report).not.toMatch(/[\u202a-\u202e]/);
    const alone = await page.context().newPage();
    const file = temporaryFile('page.html', readFileSync(await take(/^Stand-alone/), 'utf8'));
    await alone.goto(pathToFileURL(file.path).href);
    await detail(alone).getByText(`${evil}\ufffdgnp.exe`).first().waitFor(); // opens on the tie that was selected
    expect(await alone.title()).toBe('<b>graph</b> – dragoman');
    expect(await alone.locator('img[src="x"], .desk i, .desk script').count()).toBe(0);
    file.remove();
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });

  it('asks nothing of any other machine', async () => {
    const stage = await openStage(house.browser(), CAMP_DAVID);
    const asked: string[] = [];
    stage.page.on('request', (request) => asked.push(request.url()));
    await stage.page.reload();
    await stage.page.locator('.canvas-box[data-drawn=yes]').waitFor();
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(stage.server.url) && !url.startsWith('data:'))).toEqual([]);
    await stage.close();
  });

  it('opens a graph that is picked, and says what is wrong with one that is broken', async () => {
    const stage = await openStage(house.browser(), '');
    const { page } = stage;
    await page.getByText('No graph is served here').waitFor();
    const { folder, remove } = storedGraph(CAMP_DAVID);
    const pick = async (files: Parameters<Awaited<ReturnType<typeof chooser>>['setFiles']>[0]) =>
      (await chooser()).setFiles(files);
    const chooser = async () => {
      const waiting = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Files…' }).click();
      return waiting;
    };
    await pick({ name: 'graph.json', mimeType: 'application/json', buffer: Buffer.from('{"nodes":[]}') });
    await page.getByText('graph.json: no graph of dragoman or graphology: it has no "manifest"').waitFor();
    await pick({
      name: 'graph.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(CAMP_DAVID)),
    });
    await page.getByRole('heading', { name: 'camp-david', level: 2 }).waitFor();
    remove();
    expect(folder).toContain('dragoman');
    await stage.close();
  });
}
