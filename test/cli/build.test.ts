import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { FILES } from '../../src/store/files.ts';
import { readGraph } from '../../src/store/read-graph.ts';
import { writeGraph } from '../../src/store/write-graph.ts';
import { sampleGraph } from '../export/sample-graph.ts';
import { runHere } from './run-here.ts';

const home = mkdtempSync(join(tmpdir(), 'dragoman-build-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const TEXT =
  'Egyptian President Anwar Sadat praised U.S. President Jimmy Carter when the two of them met in the capital.';
const article = (id: string, text = TEXT): string => {
  const path = join(home, `${id}.txt`);
  writeFileSync(path, text);
  return path;
};
const [one, two] = [
  article('one'),
  article('two', 'Jimmy Carter thanked Anwar Sadat for what he had said there.'),
];
const watchlist = join(home, 'names.csv');
writeFileSync(watchlist, 'name,type\nFreedonia,state\n');
let last = 0;
const place = (): string => join(home, `graph-${++last}`);
// one thread: the texts are short
const build = (...args: string[]) => runHere('build', '--workers', '1', ...args);
const ids = async (graph: string) => (await readGraph(graph)).documents.map(({ id }) => id);

describe('dragoman build into a graph that is there', () => {
  it('adds, replaces and removes, and says what changed', async () => {
    const graph = place();
    expect((await build(one, '-o', graph)).err).toMatch(/: 1 document, [^()]*\n$/);
    expect((await build(two, '-o', graph)).err).toMatch(/2 documents, .* \(1 added\)\n$/);
    expect((await build(one, two, '-o', graph)).err).toMatch(/\(2 unchanged\)\n$/);
    article('two', 'Jimmy Carter criticized Anwar Sadat for what he had said there.');
    const { out } = await build(two, '-o', graph, '--remove', 'one', '--json');
    expect(JSON.parse(out)).toMatchObject({
      graph,
      documents: 1,
      changes: { added: 0, replaced: 1, unchanged: 0, removed: 1 },
    });
    expect(await ids(graph)).toEqual(['two']);
    expect((await build('-o', graph)).err).toContain('(no document changed)');
  });

  it('names what cannot be removed, and does the rest', async () => {
    const graph = place();
    await build(one, two, '-o', graph);
    expect(await build('-o', graph, '--remove', 'one', 'three')).toMatchObject({
      status: 1,
      err: expect.stringMatching(/^refused three: cannot be removed: .*\n.*1 document,/),
    });
    expect(await ids(graph)).toEqual(['two']);
  });

  it('begins anew with --fresh', async () => {
    const graph = place();
    await build(one, '-o', graph, '--name', 'first');
    await build(two, '-o', graph);
    expect((await readGraph(graph)).manifest.name).toBe('first');
    await build(two, '-o', graph, '--fresh');
    expect(await ids(graph)).toEqual(['two']);
    expect((await readGraph(graph)).manifest.name).toBe(`graph-${last}`);
  });

  it('does not lose a watchlist unseen', async () => {
    const graph = place();
    await build(one, '-o', graph, '--watchlist', watchlist);
    const { status, err } = await build(two, '-o', graph);
    expect({ status, lines: err.split('\n').length }).toEqual({ status: 2, lines: 2 });
    expect(err).toContain('was read with a watchlist; give it again with --watchlist, or say --no-watchlist');
    expect((await build(two, '-o', graph, '--no-watchlist')).status).toBe(0);
    expect(await ids(graph)).toEqual(['one', 'two']);
  });

  it.each([
    ['a graph that is not there', [], 'no stored graph, and no documents for one'],
    ['a folder of something else', [one], 'exists and is not a stored graph'],
  ])('refuses %s, and leaves it', async (what, inputs, complaint) => {
    const folder = place();
    if (what.includes('else')) {
      mkdirSync(folder);
      writeFileSync(join(folder, 'thesis.txt'), 'x');
    }
    const { status, err } = await build(...inputs, '-o', folder);
    expect(err).toContain(complaint);
    expect(status).toBe(2);
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual(
      what.includes('else') ? ['thesis.txt'] : [],
    );
  });

  it('does not lose a graph that was imported', async () => {
    const graph = place();
    await writeGraph(graph, { ...sampleGraph, documents: [], entities: [], relations: [], layout: [] });
    expect(await build(one, '-o', graph)).toMatchObject({
      status: 2,
      err: expect.stringContaining('was imported, not read from documents'),
    });
    expect((await build(one, '-o', graph, '--fresh')).status).toBe(0);
  });

  it('refuses a document with the id of the analysts’ notes', async () => {
    const path = join(home, 'reserved.jsonl');
    writeFileSync(path, `${JSON.stringify({ id: 'curation.jsonl', text: TEXT })}\n`);
    expect(await build(path, one, '-o', place())).toMatchObject({
      status: 1,
      err: expect.stringContaining('curation.jsonl: this id belongs to the notes of analysts'),
    });
  });
});

describe('a graph without texts and quotes', () => {
  const graph = place();

  it('stays so when it is built further, and is known by what it says', async () => {
    await build(one, '-o', graph, '--no-quotes');
    await build(two, '-o', graph);
    const { manifest, documents } = await readGraph(graph);
    expect(manifest.withheld).toBe('text and quotes');
    expect(documents.map(({ text }) => text)).toEqual(['', '']);
    const files = readdirSync(graph).filter((name) => !name.endsWith('.gz'));
    const all = files.map((name) => readFileSync(join(graph, name), 'utf8')).join('\n');
    expect(all).not.toContain('praised');
  });

  it('is checked, counted, explained, compared', async () => {
    expect((await runHere('check', graph)).status).toBe(0);
    expect((await runHere('stats', graph)).out).toContain('Anwar Sadat');
    expect((await runHere('diff', graph, graph)).out).toBe('');
    const { out } = await runHere('explain', graph, 'Anwar Sadat praise Jimmy Carter');
    expect(out).toContain('(the quote is left out)\n    in       one, 0 to ');
    expect(out).not.toContain('trigger');
  });

  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))(
    'is exported as %s',
    async (_, format) => {
      const stored = await readGraph(graph);
      const file = [...format.write(stored)].join('');
      expect(file.length).toBeGreaterThan(0);
      // the type of an edge has a label that reads like a quote: "praised"
      expect(file).not.toContain('two of them');
    },
  );

  it('is read anew from the documents alone: files of another version cannot bring texts back', async () => {
    rmSync(join(graph, FILES.extractions));
    const { status, err } = await build(one, '-o', graph);
    expect(status).toBe(1);
    expect(err).toContain(
      'refused two: its text is left out and what was read in it was not kept: give it again',
    );
  });
});
