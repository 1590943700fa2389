import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAnnotator } from '../../src/annotate/annotator.ts';
import { writeConllu } from '../../src/annotate/conllu/write-conllu.ts';
import { loadModelFiles } from '../../src/read/model-files.ts';
import { CHROMIUM_FLAGS, findChromium } from '../viewer/chromium.ts';

/** A page of text, with what makes engines differ: long sums, ties, signs, scripts. */
const page = `Norway and Sweden sign border accord

OSLO (NTB) - On Monday the president of Norway praised the "brave" ministers of Sweden, who had signed the treaty. "It's done," an official said. The U.S.-led talks, which began on Jan. 5, didn't fail; they were postponed.
Finland's prime minister accused Moscow of violating its airspace and asked NATO for help. He said: "We can't, and won't, wait." Would Estonia follow? Nobody knew!
${'The delegation, led by Gen. W. Berg, travelled to Riga, met the Latvian foreign minister, and returned; '.repeat(9)}
COSTS ROSE 3.5% TO $4m. 👍🏽 Путин встретил Кима. 習近平 \ud83d x`;

const document = { id: 'page', language: 'en', text: page };
const { weights, kernel } = await loadModelFiles();

/** The annotator as a script that defines `annotatorForTest`. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('browser-entry.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'annotatorForTest' };
  const result = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('vite gave no bundle');
  return first.output[0].code;
}

let browser: Awaited<ReturnType<typeof chromium.launch>>;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
}, 120_000);
afterAll(() => browser?.close());

test('Node, the fallback and Chromium write the same bytes', async () => {
  const inNode = createAnnotator({ weights, ...(kernel && { kernel }) });
  const expected = writeConllu(inNode.annotate(document));
  expect(inNode.engine).toBe('wasm');
  expect(writeConllu(createAnnotator({ weights }).annotate(document))).toBe(expected);

  const tab = await browser.newPage();
  await tab.addScriptTag({ content: await bundle() });
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const found = await tab.evaluate(
    ({ weights, kernel, document }) => {
      const bytes = (text: string) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
      const { createAnnotator, writeConllu } = (globalThis as never as { annotatorForTest: Bundle })
        .annotatorForTest;
      const annotator = createAnnotator({ weights: bytes(weights), kernel: bytes(kernel) });
      return { engine: annotator.engine, conllu: writeConllu(annotator.annotate(document)) };
    },
    { weights: base64(weights), kernel: base64(kernel!), document },
  );
  expect(found.engine).toBe('wasm');
  expect(found.conllu).toBe(expected);
}, 60_000);

interface Bundle {
  readonly createAnnotator: typeof createAnnotator;
  readonly writeConllu: typeof writeConllu;
}
