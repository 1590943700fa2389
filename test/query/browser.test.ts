import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { CHROMIUM_FLAGS, findChromium } from '../viewer/chromium.ts';
import * as questions from './browser-entry.ts';
import { campDavid } from './camp-david.ts';

/** The questions as a script that defines `questionsForTest`. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('browser-entry.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'questionsForTest' };
  const result = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('vite gave no bundle');
  return first.output[0].code;
}

/** Runs in Node and, as text, in the page. */
function ask(
  { centrality, communities, EXAMPLES, paths, queryable }: typeof questions,
  graph: KnowledgeGraph,
) {
  const open = queryable(graph);
  return {
    answers: EXAMPLES.map(({ text }) => open.cypher(text)),
    evidence: open.cypher('MATCH ()-[r]->() RETURN type(r) AS type, evidence(r) AS evidence ORDER BY r.id'),
    paths: paths(open, 'Syria', 'Jimmy Carter', { k: 5 }),
    central: centrality(open, 'betweenness'),
    communities: communities(open),
    edges: open.toGraphology().size,
  };
}

let browser: Awaited<ReturnType<typeof chromium.launch>>;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
}, 120_000);
afterAll(() => browser?.close());

test('Node and Chromium give the same answers', async () => {
  const tab = await browser.newPage();
  await tab.addScriptTag({ content: await bundle() });
  const found = await tab.evaluate(`(${ask})(questionsForTest, ${JSON.stringify(campDavid)})`);
  const expected = ask(questions, campDavid);
  expect(expected.evidence).toHaveLength(campDavid.relations.length);
  expect(found).toEqual(JSON.parse(JSON.stringify(expected)));
}, 120_000);
