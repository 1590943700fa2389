import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { gexf } from '../../../src/export/gexf.ts';
import { graphml } from '../../../src/export/graphml.ts';
import { html } from '../../../src/export/html.ts';
import { json } from '../../../src/export/json.ts';
import { makePdf } from '../../read/make-pdf.ts';
import { makeDocx } from '../../read/make-zip.ts';
import { CAMP_DAVID } from '../camp-david.ts';
import { builtViewer, drawn, openStage, temporaryFile } from '../stage.ts';
import { detail, type House, showing } from './scene.ts';

const ARTICLE =
  'Jimmy Carter praised Anwar Sadat on Sunday. Sadat did not criticize Menachem Begin. Egypt signed the Camp David Accords.';

const GERMAN =
  'Der Präsident sprach am Sonntag mit dem Kanzler über die Verträge, die beide Seiten im Herbst unterzeichnen wollen. Die Regierung lobte das Gespräch.';

const ARTICLE_LINES = ARTICLE.split(/(?<=\.) /);

/** Bringing: articles read in the browser, graphs dropped and picked, the page as one file. */
export function bringing(house: House): void {
  it('reads a pasted article offline, then another beside it, with the model in a worker', async () => {
    const stage = await openStage(house.browser(), '');
    const { page, server } = stage;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('textbox', { name: 'Text' }).fill(ARTICLE);
    await page.getByRole('textbox', { name: 'Title' }).fill('Carter praises Sadat');
    await page.getByLabel('Written on').fill('1978-09-18');
    await page.getByRole('button', { name: 'Read it' }).click();
    await detail(page).getByRole('heading', { name: 'Carter praises Sadat' }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Anwar Sadat', exact: true }).click();
    await detail(page)
      .getByRole('button', { name: /^Jimmy Carter\s*praised/ })
      .click();
    await expect
      .poll(() => detail(page).locator('blockquote').textContent())
      .toBe('Jimmy Carter praised Anwar Sadat on Sunday.');
    await expect.poll(() => detail(page).textContent()).toContain('18 Sep 1978');

    await page.getByRole('button', { name: 'Read an article or open a graph' }).click();
    await page.getByRole('textbox', { name: 'Text' }).fill('Jimmy Carter met Deng Xiaoping.');
    await page.getByText('Together with the article read before').waitFor();
    await page.getByRole('button', { name: 'Read it' }).click();
    await detail(page)
      .getByText(/in 2 documents/)
      .waitFor({ timeout: 60_000 });
    expect(asked.filter((url) => !url.startsWith(server.url) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });

  it('says what an article lacks, and what a file is not', async () => {
    const stage = await openStage(house.browser(), '');
    const { page } = stage;
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('no text: paste an article first').waitFor();
    const drop = (name: string, text: string) =>
      page.evaluate(
        ([name, text]) => {
          const data = new DataTransfer();
          data.items.add(new File([text], name));
          window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
        },
        [name, text] as const,
      );
    await drop('photo.png', 'x');
    await page.getByText(/photo\.png: neither a graph nor an article/).waitFor();
    await drop('cut.gexf', '<gexf><graph>');
    await page.getByText(/^cut\.gexf, line \d: no XML/).waitFor();
    await drop('CUT.JSON', '{"manifest":');
    await page.getByText(/^CUT\.JSON, line 1: no JSON/).waitFor();
    // a text in another language is read only by whoever insists
    const text = page.getByRole('textbox', { name: 'Text' });
    await text.fill(GERMAN);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText(/not in English but German, it seems/).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Read it all the same' }).waitFor();
    // a long one can be stopped; what was pasted stays
    await text.fill(`${ARTICLE} `.repeat(3000));
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Read it' }).waitFor();
    expect((await text.inputValue()).length).toBeGreaterThan(100_000);
    // an article that is dropped is read at once
    await drop('note.txt', ARTICLE);
    await detail(page).getByRole('heading', { name: 'note' }).waitFor({ timeout: 60_000 });
    await stage.close();
  });

  it.each([
    [
      'accords.pdf',
      makePdf([ARTICLE_LINES.map((text, at) => ({ text, y: 700 - 40 * at }))], 'Accords signed'),
    ],
    ['accords.docx', makeDocx(['# Accords signed', ...ARTICLE_LINES])],
  ])('reads %s offline, and says what is wrong with one that is broken', async (name, bytes) => {
    const stage = await openStage(house.browser(), '');
    const { page, server } = stage;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const picker = page.locator('input[type=file]').first();
    await picker.setInputFiles({
      name: `broken-${name}`,
      mimeType: '',
      buffer: Buffer.from('no such thing'),
    });
    await page
      .getByRole('alert')
      .filter({ hasText: `broken-${name}` })
      .waitFor({ timeout: 60_000 });
    await picker.setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await detail(page).getByRole('heading', { name: 'Accords signed' }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Anwar Sadat', exact: true }).click();
    await detail(page)
      .getByRole('button', { name: /^Jimmy Carter\s*praised/ })
      .click();
    await expect.poll(() => detail(page).locator('blockquote').textContent()).toBe(ARTICLE_LINES[0]);
    expect(asked.filter((url) => !url.startsWith(server.url) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });

  it('opens a graph of JSON Lines that is dropped', async () => {
    const stage = await openStage(house.browser(), '');
    const { manifest, documents, entities, relations } = CAMP_DAVID;
    const lines = [
      { record: 'manifest', ...manifest },
      ...documents.map((one) => ({ record: 'document', ...one })),
      ...entities.map((one) => ({ record: 'entity', ...one })),
      ...relations.map((one) => ({ record: 'relation', ...one })),
    ];
    await stage.page.evaluate(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'camp.jsonl'));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
      },
      lines.map((one) => JSON.stringify(one)).join('\n'),
    );
    await expect.poll(() => showing(stage.page)).toBe('Showing 17 of 17 entities, 31 of 31 ties');
    await stage.close();
  });

  it.each([
    ['camp.gexf', gexf],
    ['camp.graphml', graphml],
    ['camp.json', json],
  ] as const)('opens what other programs write: %s', async (name, format) => {
    const stage = await openStage(house.browser(), '');
    const { page } = stage;
    await page.evaluate(
      ([name, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text], name));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
      },
      [name, [...format.write(CAMP_DAVID)].join('')] as const,
    );
    await expect.poll(() => showing(page)).toBe('Showing 17 of 17 entities, 30 of 30 ties');
    await page.getByRole('button', { name: 'Israel', exact: true }).click();
    await detail(page).getByRole('button', { name: /Sinai/ }).last().click();
    await expect
      .poll(() => detail(page).locator('blockquote').textContent())
      .toContain('Washington said that Israel would withdraw from Sinai in stages.');
    await stage.close();
  });

  it('opens tables of nodes and edges that are dropped together', async () => {
    const stage = await openStage(house.browser(), '');
    const { page } = stage;
    await page.evaluate(() => {
      const data = new DataTransfer();
      const nodes = 'id;name;type\nn1;Zoltán Kodály;person\nn2;Hungary;state\n';
      data.items.add(new File([nodes], 'nodes.csv'));
      data.items.add(new File(['source;target;relation\nn1;n2;citizen of\n'], 'edges.csv'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
    });
    await expect.poll(() => showing(page)).toBe('Showing 2 of 2 entities, 1 of 1 ties');
    await page.getByRole('button', { name: 'Zoltán Kodály', exact: true }).click();
    await detail(page).getByText('Hungary').first().waitFor();
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });

  it('works from disk as one file, and asks for nothing', async () => {
    const template = join(await builtViewer(), 'standalone.html');
    const means = {
      page: async () => readFileSync(template, 'utf8'),
      rasterize: async () => new Uint8Array(),
    };
    let content = '';
    for await (const piece of html.render(CAMP_DAVID, means)) content += piece;
    const file = temporaryFile('camp-david.html', content);
    const page = await house.browser().newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(pathToFileURL(file.path).href);
    await drawn(page);
    await page.getByRole('button', { name: 'Egypt', exact: true }).click();
    await detail(page)
      .getByRole('button', { name: /^recognise\s*Israel/ })
      .click();
    await expect
      .poll(() => detail(page).locator('blockquote').textContent())
      .toContain('Cairo recognised Israel');
    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
    file.remove();
  });
}
