import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILES } from '../../src/store/files.ts';
import { readCuration, readGraph } from '../../src/store/read-graph.ts';
import { writeGraph } from '../../src/store/write-graph.ts';
import { sampleGraph } from '../export/sample-graph.ts';
import { runHere as dragoman } from './run-here.ts';

const home = mkdtempSync(join(tmpdir(), 'dragoman-curate-'));
const graph = join(home, 'peace');
const AT = ['--who', 'J. Doe', '--when', '2026-01-02'];
afterAll(() => rmSync(home, { recursive: true, force: true }));

const bytes = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

beforeAll(async () => {
  writeFileSync(
    join(home, 'a.txt'),
    'Egyptian President Anwar Sadat praised U.S. President Jimmy Carter. Sadat met Henry Kissinger in Jerusalem when they were there for the first of the talks.',
  );
  writeFileSync(
    join(home, 'b.txt'),
    'Jimmy Carter thanked Anwar Sadat for what he had said. Carter criticized Henry Kissinger.',
  );
  const built = await dragoman('build', join(home, 'a.txt'), join(home, 'b.txt'), '-o', graph);
  expect(built).toMatchObject({ status: 0, err: expect.stringMatching(/peace: 2 documents/) });
});

describe('dragoman curate', () => {
  it('decides, by name or id, rebuilds, lists, and takes back: then every byte is as before', async () => {
    const before = bytes(graph);
    const run = (...args: string[]) => dragoman('curate', graph, ...args);
    expect(
      await run('rename', 'Jimmy Carter', 'James Earl Carter', ...AT, '--why', 'full name'),
    ).toMatchObject({
      status: 0,
      out: '',
      err: expect.stringMatching(/"decision":"rename".*\n.*peace: 2 documents/),
    });
    expect((await run('retype', 'Henry Kissinger', 'other', ...AT)).status).toBe(0);
    expect((await run('retype', 'James Earl Carter criticize Henry Kissinger', 'praise', ...AT)).status).toBe(
      0,
    );
    expect((await run('reject', 'Anwar Sadat praise James Earl Carter', ...AT)).status).toBe(0);
    expect(
      (await run('add', 'state:EG', 'recognize', 'Henry Kissinger', '--date', '1979-03', ...AT)).status,
    ).toBe(0);
    expect((await run('split', 'Anwar Sadat', 'Sadat the Younger', '--documents', 'b', ...AT)).status).toBe(
      0,
    );
    expect((await run('merge', 'Sadat the Younger', 'Henry Kissinger', ...AT)).status).toBe(0);
    expect((await run('note', 'Egypt', 'ask the archive', ...AT)).status).toBe(0);
    expect((await run('note', 'state:EG recognize Henry Kissinger', 'one outlet', ...AT)).status).toBe(0);
    const changed = await readGraph(graph);
    expect(changed.manifest.curation?.decisions).toBe(9);
    expect((await dragoman('explain', graph, 'Egypt')).out).toContain(
      'noted (J. Doe, 2026-01-02): ask the archive',
    );
    expect((await dragoman('explain', graph, 'state:EG recognize Henry Kissinger')).out).toContain(
      'noted (J. Doe, 2026-01-02): one outlet',
    );
    expect(changed.entities.find(({ id }) => id === 'person:jimmy-carter')).toMatchObject({
      name: 'James Earl Carter',
      revised: [
        { decision: 'rename', was: 'Jimmy Carter', who: 'J. Doe', when: '2026-01-02', why: 'full name' },
      ],
    });
    expect(changed.relations.map(({ type }) => type)).toContain('recognize');
    expect(changed.documents.map(({ id }) => id)).toEqual(['a', 'b', FILES.curation]);
    const listed = await run();
    expect(listed.out.trimEnd().split('\n')).toHaveLength(9);
    expect(listed.out).toMatch(/^ {2}1 {2}\{"decision":"rename".*\n {2}2 {2}\{"decision":"retype"/);
    expect((await dragoman('explain', graph, 'James Earl Carter')).out).toContain(
      'decided: rename, before it was Jimmy Carter (J. Doe, 2026-01-02): full name',
    );
    expect((await run('undo', '2', '--json')).out).toMatch(/^\{"undone":\{"decision":"retype"/);
    expect((await run('undo', '9')).err).toContain('no decision 9');
    for (let left = 8; left > 0; left--) expect((await run('undo')).status).toBe(0);
    expect(await readCuration(graph)).toEqual([]);
    expect({ ...bytes(graph), [FILES.curation]: undefined }).toEqual({
      ...before,
      [FILES.curation]: undefined,
    });
  });

  it('writes a decision down for later, which check tells and build replays', async () => {
    const stands = bytes(graph)[FILES.relations];
    expect((await dragoman('curate', graph, 'rename', 'Egypt', 'Misr', '--later', ...AT)).status).toBe(0);
    expect(bytes(graph)[FILES.relations]).toBe(stands);
    expect((await dragoman('check', graph)).err).toContain('1 decision waits for');
    // the next one speaks of the name that the first will give
    expect((await dragoman('curate', graph, 'rename', 'Misr', 'Egypt', '--later', ...AT)).status).toBe(0);
    await dragoman('build', '-o', graph);
    expect((await dragoman('check', graph)).err).toMatch(/^.*peace: whole, 2 documents[^\n]*\n$/);
    await dragoman('curate', graph, 'undo', '--later');
    expect((await dragoman('check', graph)).err).toContain('a decision was taken back');
    await dragoman('curate', graph, 'undo');
  });

  it('tells at the build of a decision whose target has gone, and keeps it', async () => {
    await dragoman('curate', graph, 'rename', 'Jimmy Carter', 'Carter', ...AT);
    const built = await dragoman('build', '-o', graph, '--remove', 'a', 'b');
    expect(built.err).toContain('a decision no longer applies (no entity person:jimmy-carter)');
    expect(await readCuration(graph)).toHaveLength(1);
    await dragoman('build', join(home, 'a.txt'), join(home, 'b.txt'), '-o', graph);
    expect((await readGraph(graph)).entities.find(({ id }) => id === 'person:jimmy-carter')!.name).toBe(
      'Carter',
    );
    await dragoman('curate', graph, 'undo');
  });

  it.each([
    [['frob'], 'frob: no such action; one of merge, split'],
    [['mrege', 'a', 'b'], 'mrege: no such action (did you mean merge?)'],
    [['merge', 'Egypt'], 'merge takes ENTITY INTO, not 1 arguments'],
    [['merge', 'Egypt', 'state:EG'], 'merge: state:EG is itself'],
    [['retype', 'Egypt', 'sate'], 'sate: no entity type (did you mean state?)'],
    [['reject', 'Egypt praise Egypt'], 'no edge "Egypt praise Egypt"'],
    [['note', 'Egypt', ''], 'field text: '],
    [['note', 'Nowhere', 'x'], 'no edge "Nowhere"'],
    [['add', 'Egypt', 'prais', 'Jimmy Carter'], 'prais: no relation type (did you mean praise?)'],
    [['add', 'Egypt', 'praise', 'Jimmy Carter', '--date', 'May'], 'field date: not a date'],
    [['split', 'Egypt', 'X'], 'split: say with --documents or --mentions'],
    [['split', 'Egypt', 'X', '--documents', 'nowhere'], 'split: no mention of state:EG there'],
    [['undo', 'first'], 'first: not the number of a decision'],
    [['undo'], 'no decision to take back'],
  ])('%j is wrong: one line, status 2, nothing written', async (args, complaint) => {
    const before = bytes(graph);
    const { status, out, err } = await dragoman('curate', graph, ...args);
    expect(err).toContain(complaint);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(bytes(graph)).toEqual(before);
  });

  it('names the line of a file that somebody broke', async () => {
    writeFileSync(join(graph, FILES.curation), '{"decision":"rename","entity":"state:EG"}\n');
    expect(await dragoman('curate', graph, 'rename', 'Egypt', 'X')).toMatchObject({
      status: 1,
      err: expect.stringMatching(/curation\.jsonl:1: field name: /),
    });
    rmSync(join(graph, FILES.curation));
  });

  it('corrects a graph that was not read from documents, too', async () => {
    const imported = join(home, 'imported');
    await writeGraph(imported, sampleGraph);
    expect((await dragoman('curate', imported, 'rename', 'Egypt', 'Misr')).status).toBe(0);
    const { entities, relations } = await readGraph(imported);
    expect(entities.find(({ id }) => id === 'state:EG')!.name).toBe('Misr');
    expect(relations).toEqual(sampleGraph.relations);
    expect(await dragoman('curate', imported, 'undo')).toMatchObject({
      status: 1,
      err: expect.stringContaining('import it again'),
    });
  });
});
