import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rasterize } from '../../src/cli/rasterize.ts';
import { png } from '../../src/export/png.ts';
import { launch, openFile } from './browser.ts';
import { hostileGraph, withoutControls } from './hostile-graph.ts';
import { python } from './networkx.ts';
import { opensIn } from './opens-in.ts';
import { fileOf, textOf } from './what-it-says.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const drawing = textOf('svg', hostileGraph);
const path = fileOf('hostile.svg', drawing);

opensIn('svg', 'Python xml.dom', () => {
  it('is well-formed, and every node and edge says in its title what it is', () => {
    const program = `
import sys, json, xml.dom.minidom as m
svg = m.parse(sys.argv[1])
titles = lambda tag: [t.firstChild.data for e in svg.getElementsByTagName(tag) for t in e.getElementsByTagName("title")]
print(json.dumps({"nodes": titles("circle"), "edges": titles("path")}))
`;
    const { nodes, edges } = python(program, path) as { nodes: string[]; edges: string[] };
    const names = hostileGraph.entities.map(({ name, type }) => withoutControls(`${name} (${type})`));
    expect(nodes).toEqual(names);
    expect(edges).toHaveLength(hostileGraph.relations.length);
    for (const [index, { evidence }] of hostileGraph.relations.entries())
      for (const { quote } of evidence) expect(edges[index]).toContain(withoutControls(quote));
    expect(edges.some((title) => title.includes('sign (denied)'))).toBe(true);
  });
});

opensIn('svg', 'Chromium', () => {
  it('draws every node inside of the picture, and asks for nothing', async () => {
    const { page, complaints, asked } = await openFile(browser, path);
    const found = await page.evaluate(() => {
      const picture = document.documentElement.getBoundingClientRect();
      const inside = (box: DOMRect) =>
        box.width > 0 &&
        box.left >= picture.left &&
        box.right <= picture.right &&
        box.bottom <= picture.bottom;
      const discs = [...document.querySelectorAll('circle')].filter((disc) => disc.querySelector('title'));
      return {
        inside: discs.filter((disc) => inside(disc.getBoundingClientRect())).length,
        names: [...document.querySelectorAll('text')].map((text) => text.textContent),
      };
    });
    expect(found.inside).toBe(hostileGraph.entities.length);
    expect(found.names).toEqual(expect.arrayContaining(['Anwar Sadat', 'person', 'verbal cooperation']));
    expect(complaints).toEqual([]);
    expect(asked).toEqual([`file://${path}`]);
    await page.context().close();
  });
});

opensIn('png', 'Chromium', () => {
  it('is a picture of 2400 pixels with the colours of the drawing', async () => {
    const pieces: Buffer[] = [];
    const means = { page: () => Promise.reject(new Error('no page')), rasterize };
    for await (const piece of png.render(hostileGraph, means)) pieces.push(Buffer.from(piece));
    const data = `data:image/png;base64,${Buffer.concat(pieces).toString('base64')}`;
    const { page } = await openFile(browser, fileOf('picture.html', '<!doctype html><title>picture</title>'));
    const found = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
      const count = new Map<string, number>();
      for (let at = 0; at < pixels.length; at += 4) {
        const key = `${pixels[at]} ${pixels[at + 1]} ${pixels[at + 2]}`;
        count.set(key, (count.get(key) ?? 0) + 1);
      }
      return { width: image.width, count: Object.fromEntries(count) };
    }, data);
    expect(found.width).toBe(2400);
    // persons and states, and the ink of their names
    for (const colour of ['0 114 178', '213 94 0', '31 35 40'])
      expect(found.count[colour]).toBeGreaterThan(500);
    await page.context().close();
  });
});
