import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFormerDocuments } from '../../src/cli/former-graph.ts';
import { type Changes, gather } from '../../src/cli/gather.ts';
import { shippedPipeline } from '../../src/cli/language-model.ts';
import { openResults } from '../../src/cli/merge-options.ts';
import type { Reporter } from '../../src/cli/reporter.ts';
import { storeBuild } from '../../src/cli/store-build.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Document } from '../../src/model/document.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Withheld } from '../../src/model/graph.ts';
import { checkGraph } from '../../src/store/check-graph.ts';
import { decisionLine } from '../../src/store/decision-record.ts';
import { FILES } from '../../src/store/files.ts';
import { isGraph, readGraph } from '../../src/store/read-graph.ts';
import { openStoredGraph } from '../../src/store/stored-graph.ts';
import { runHere } from './run-here.ts';

const home = mkdtempSync(join(tmpdir(), 'dragoman-incremental-'));
/** Says nothing. */
const reporter: Reporter = { refuse() {}, note() {}, progress() {}, refused: () => 0, done() {} };

/** What documents may say, one version after the other; names that meet over documents, in full and short. */
const TEXTS = [
  'Egyptian President Anwar Sadat visited Jerusalem. Sadat met Israeli Prime Minister Menachem Begin.',
  'King Hussein of Jordan praised U.S. President Jimmy Carter. Hussein refused to meet Begin.',
  'Saddam Hussein invaded Kuwait. The United Nations imposed sanctions on Iraq.',
  'Carter hosted Sadat and Begin at Camp David. Both leaders signed the peace treaty.',
  'Jimmy Carter and Menachem Begin signed the peace treaty of Egypt and Israel. Hussein criticized it.',
];
const IDS = ['a', 'b', 'c', 'd'];
const DECISIONS: readonly Decision[] = [
  { decision: 'merge', entity: 'person:menachem-begin', into: 'person:jimmy-carter', why: 'for the test' },
  { decision: 'rename', entity: 'state:EG', name: 'Arab Republic of Egypt' },
  { decision: 'add-relation', source: 'state:EG', type: 'meet', target: 'person:jimmy-carter', who: 'me' },
];

const known = new Map<string, Extraction>();
let extracted = 0;
let pipeline: Awaited<ReturnType<typeof shippedPipeline>>;

beforeAll(async () => {
  pipeline = await shippedPipeline();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Reads each document once in the whole test, and counts how often it is asked to. */
function extract({ document }: { readonly document: Document }): Extraction {
  extracted++;
  const key = JSON.stringify(document);
  const extraction = known.get(key) ?? pipeline.extract(document);
  known.set(key, extraction);
  return extraction;
}

interface Given {
  readonly texts: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  readonly withheld?: Withheld;
  readonly reader?: string;
  readonly merge?: 'memory' | 'disk';
}

async function build(
  folder: string,
  { texts, remove = [], withheld, reader = 'test', merge = 'memory' }: Given,
): Promise<Changes> {
  const results = await openResults(folder, { merge }, reporter);
  try {
    if (await isGraph(folder)) await readFormerDocuments(folder, results);
    async function* inputs() {
      for (const [id, text] of Object.entries(texts))
        yield { document: { id, date: '1979-04-01', language: 'en', text } };
    }
    const changes = await gather(inputs(), {
      results,
      remove,
      reader,
      extract: async (read) => extract(read),
      ahead: () => 1,
      step: () => {},
      reporter,
    });
    await storeBuild(
      folder,
      results,
      { name: 'test', model: 'test', ...(withheld && { withheld }) },
      reporter,
    );
    return changes;
  } finally {
    await results.close();
  }
}

const bytes = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name !== FILES.curation)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

let last = 0;
const place = (): string => join(home, `graph-${++last}`);

/** One run of build: some documents with a text each, others to be removed. */
const step = fc.record({
  texts: fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom(...TEXTS), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  remove: fc.subarray(IDS, { maxLength: 2 }),
});

describe('a graph that is built further', () => {
  it.each<[string, Withheld | undefined, readonly Decision[]]>([
    ['', undefined, []],
    [', with decisions', undefined, DECISIONS],
    [', without texts', 'text', DECISIONS],
    [', without quotes', 'text and quotes', []],
  ])(
    'is the same bytes as one built from scratch, whatever is added, replaced and removed%s',
    async (_, withheld, decisions) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
          const [grown, scratch] = [place(), place()];
          let texts: Record<string, string> = {};
          for (const { texts: given, remove } of steps) {
            await build(grown, { texts: given, remove, ...(withheld && { withheld }) });
            if (decisions.length && !existsSync(join(grown, FILES.curation)))
              appendFileSync(join(grown, FILES.curation), decisions.map(decisionLine).join(''));
            const stay = Object.entries(texts).filter(([id]) => !remove.includes(id));
            texts = { ...Object.fromEntries(stay), ...given };
          }
          // decisions came after the first build
          await build(grown, { texts: {}, ...(withheld && { withheld }) });
          await build(scratch, { texts: {} });
          if (decisions.length)
            appendFileSync(join(scratch, FILES.curation), decisions.map(decisionLine).join(''));
          await build(scratch, { texts, ...(withheld && { withheld }) });
          expect(bytes(grown)).toEqual(bytes(scratch));
          await checkGraph(await openStoredGraph(grown));
        }),
        { numRuns: 12 },
      );
    },
  );

  it('reads no document twice that did not change', async () => {
    const folder = place();
    await build(folder, { texts: { a: TEXTS[0]!, b: TEXTS[1]! } });
    extracted = 0;
    expect(await build(folder, { texts: { b: TEXTS[1]!, c: TEXTS[2]! }, remove: ['a'] })).toEqual({
      added: 1,
      replaced: 0,
      unchanged: 1,
      removed: 1,
    });
    expect(extracted).toBe(1);
    expect(await build(folder, { texts: { b: TEXTS[3]! } })).toMatchObject({ replaced: 1, added: 0 });
    expect(extracted).toBe(2);
  });

  it('reads all anew when the reader is another one, but for texts that are left out', async () => {
    const folder = place();
    await build(folder, { texts: { a: TEXTS[0]!, b: TEXTS[1]! } });
    extracted = 0;
    await build(folder, { texts: { c: TEXTS[2]! }, reader: 'newer' });
    expect(extracted).toBe(3);
    await build(folder, { texts: {}, withheld: 'text', reader: 'newer' });
    await build(folder, { texts: {}, withheld: 'text', reader: 'newest' });
    expect(extracted).toBe(3);
  });

  it.each([
    ['was not kept', (file: string) => rmSync(file)],
    ['is damaged', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, -100))],
    ['is of another form', (file: string) => writeFileSync(file, gzipSync('{"document":"a","version":2}\n'))],
  ])('reads the stored texts when what was read in them %s', async (_, lose) => {
    const [grown, scratch] = [place(), place()];
    await build(grown, { texts: { a: TEXTS[0]!, b: TEXTS[1]! } });
    lose(join(grown, FILES.extractions));
    await build(grown, { texts: { c: TEXTS[2]! } });
    await build(scratch, { texts: { a: TEXTS[0]!, b: TEXTS[1]!, c: TEXTS[2]! } });
    expect(bytes(grown)).toEqual(bytes(scratch));
  });
});

describe('a graph without texts', () => {
  it.each<Withheld>(['text', 'text and quotes'])('%s: nothing of them is in any file', async (withheld) => {
    const folder = place();
    await build(folder, { texts: { a: TEXTS[3]! }, withheld });
    const graph = await readGraph(folder);
    expect(graph.documents).toMatchObject([
      { id: 'a', text: '', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    const whole = Object.entries(bytes(folder))
      .filter(([name]) => name !== FILES.extractions)
      .map(([, content]) => Buffer.from(content, 'base64').toString())
      .join('\n');
    expect(whole.includes('hosted Sadat and Begin at')).toBe(withheld === 'text');
    expect(whole).not.toContain(TEXTS[3]);
    const kept = [];
    for await (const { extraction } of (await openStoredGraph(folder)).extractions!()) kept.push(extraction);
    expect(JSON.stringify(kept).includes('hosted Sadat and Begin at')).toBe(withheld === 'text');
    const [evidence] = graph.relations[0]!.evidence;
    expect(evidence.end).toBeGreaterThan(evidence.start);
    expect(evidence.quote === '').toBe(evidence.hash !== undefined);
  });
});

it('a graph is the same bytes from the command line, built further, merged on disk as in memory', async () => {
  const files = TEXTS.map((text, index) => {
    const path = join(home, `text-${index}.txt`);
    writeFileSync(path, text);
    return path;
  });
  const run = async (merge: string, graph: string, ...more: string[]): Promise<void> => {
    const ran = await runHere(
      'build',
      '--workers',
      '1',
      '--name',
      'same',
      '--merge',
      merge,
      '-o',
      graph,
      ...more,
    );
    expect(ran.err).not.toMatch(/error|refused/i);
    expect(ran.status).toBe(0);
  };
  const made: Readonly<Record<string, string>>[] = [];
  for (const merge of ['memory', 'disk']) {
    const folder = join(home, `merged-${merge}`);
    const graph = join(folder, 'graph');
    await run(merge, graph, ...files.slice(0, 3));
    appendFileSync(join(graph, FILES.curation), DECISIONS.map(decisionLine).join(''));
    // built further: one document goes, two come, and decisions apply
    await run(merge, graph, ...files.slice(3), '--remove', 'text-1');
    made.push(bytes(graph));
    await checkGraph(await openStoredGraph(graph));
    // the database went with the build
    expect(readdirSync(folder)).toEqual(['graph']);
  }
  expect(Object.keys(made[0]!).length).toBeGreaterThan(4);
  expect(made[1]).toEqual(made[0]);
});
