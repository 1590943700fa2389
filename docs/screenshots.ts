// Renews the pictures of the README and docs/viewer.md from the graphs of the project: `npx tsx docs/screenshots.ts [FOLDER]`.
// Needs a built viewer (`npm run build`) and Chromium; looks for both as the tests do.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openGraph } from '../src/open-graph.ts';
import { findRelations } from '../src/query/find-relations.ts';
import { drawn, launch, openStage } from '../test/viewer/stage.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('images', import.meta.url));
const graph = (name: string): string => fileURLToPath(new URL(`../graph-data/${name}`, import.meta.url));
const tie = async (name: string, key: string): Promise<string> => {
  const found = findRelations(await openGraph(graph(name)), key)[0];
  if (!found) throw new Error(`${name} has no tie "${key}" any more; choose another for the picture`);
  return `at=relation~${found.id}`;
};

const SEED = 'putin-kim-new-year';
/** Each picture: the graph, the address of the view, and the screen. */
const PICTURES = [
  {
    name: 'viewer',
    graph: SEED,
    hash: await tie(SEED, 'Vladimir Putin praise North Korean troops'),
    screen: { width: 1440, height: 900 },
  },
  {
    name: 'viewer-dark',
    graph: 'treaties',
    hash: 'at=entity~state%3AEG&around=1~state%3AEG',
    screen: { width: 1024, height: 768, dark: true },
  },
  {
    name: 'viewer-phone',
    graph: SEED,
    hash: await tie(SEED, 'Kim Jong-un leader_of North Korea'),
    screen: { width: 390, height: 844, touch: true },
  },
];

mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const { name, graph: shown, hash, screen } of PICTURES) {
  const { page, complaints, close } = await openStage(browser, graph(shown), { hash, ...screen });
  await drawn(page);
  // the lists beside the picture, and the typefaces in them
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${folder}/${name}.png` });
  if (complaints.length > 0) throw new Error(`${name}: ${complaints.join('; ')}`);
  await close();
  console.log(`${folder}/${name}.png`);
}
await browser.close();
