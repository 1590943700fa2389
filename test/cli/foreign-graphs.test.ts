import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeGraph } from '../../src/store/write-graph.ts';
import { PropertyStore } from '../export/bolt/property-store.ts';
import { boltServer } from '../export/bolt/server.ts';
import { hostileGraph } from '../export/hostile-graph.ts';
import { dragoman } from './run.ts';

const cwd = mkdtempSync(join(tmpdir(), 'dragoman-foreign-'));
const at = (name: string): string => join(cwd, name);

beforeAll(async () => {
  await writeGraph(at('graph-data/odd'), hostileGraph);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const run = (...args: string[]) => dragoman(args, { cwd });

describe('dragoman export', () => {
  it('says what is left out, and how to open it, beside the result', () => {
    const { out, err, status } = run('export', 'odd', '--to', 'cypher');
    expect(status).toBe(0);
    expect(out).toMatch(/^\/\/ hostile <graph>/);
    expect(err).toContain('cypher leaves out: texts of the documents');
    expect(err).toContain('to open it: cypher-shell -f FILE');
  });

  it('writes a set of files beside each other, and asks for their name', () => {
    expect(run('export', 'odd', '--to', 'csv-gephi', '-o', 'desk.csv').status).toBe(0);
    expect(readdirSync(cwd).filter((name) => name.startsWith('desk'))).toEqual([
      'desk-edges.csv',
      'desk-nodes.csv',
    ]);
    const { status, err } = run('export', 'odd', '--to', 'csv-gephi');
    expect([status, err]).toEqual([2, 'dragoman: csv-gephi is several files: name them with -o NAME.csv\n']);
  });

  it('writes pictures and pages whole or not at all', () => {
    expect(run('export', 'odd', '--to', 'png', '-o', 'odd.png').status).toBe(0);
    expect(readFileSync(at('odd.png')).subarray(1, 4).toString()).toBe('PNG');
    expect(run('export', 'odd', '--to', 'html', '-o', 'odd.html').status).toBe(0);
    expect(readFileSync(at('odd.html'), 'utf8')).toMatch(
      /^<!doctype html>[\s\S]*id="dragoman-graph"[\s\S]*<\/html>\s*$/,
    );
    expect(run('export', 'odd', '--to', 'png', '-o', 'no/such/folder.png').status).toBe(2);
  });

  it.each([
    [
      ['--to', 'csv', '--aggregate'],
      '--aggregate changes nothing in csv; it is for gexf, graphml, json, cx2, dot, csv-gephi',
    ],
    [
      ['--to', 'graphml', '--gexf-version', '1.2'],
      '--gexf-version changes nothing in graphml; it is for gexf',
    ],
    [['--to', 'neo4j://localhost', '--aggregate'], '--aggregate changes nothing in a server; it is for gexf'],
    [['--to', 'gexf', '--gexf-version', '1.1'], "argument '1.1' is invalid. Allowed choices are 1.3, 1.2"],
  ])('%j is a misunderstanding', (options, complaint) => {
    const { status, out, err } = run('export', 'odd', ...options);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(complaint);
  });

  it('of a server that is not there says so, and leaves with 1', () => {
    const { status, err } = run('export', 'odd', '--to', 'bolt://user:secret@127.0.0.1:1');
    expect(status).toBe(1);
    expect(err).toMatch(/^dragoman: bolt:\/\/127\.0\.0\.1:1: the server took 0 nodes/);
    expect(err).not.toContain('secret');
  });
});

describe('dragoman import', () => {
  it.each(['gexf', 'graphml', 'json'])('takes back what export wrote as %s', (format) => {
    const file = `back.${format}`;
    expect(run('export', 'odd', '--to', format, '-o', file).status).toBe(0);
    const { status, err } = run('import', file, '-o', `graph-data/back-${format}`);
    expect([status, err]).toEqual([
      0,
      `graph-data/back-${format}: 1 document, 13 entities, 13 relations, 14 pieces of evidence\n`,
    ]);
    expect(run('check', `back-${format}`).status).toBe(0);
    const { entities, edges } = JSON.parse(run('diff', 'odd', `back-${format}`, '--json').out);
    expect([entities.added, entities.gone, edges.added, edges.gone]).toEqual([[], [], [], []]);
  });

  it('makes of two tables a graph that can be queried and counted', () => {
    writeFileSync(at('people.csv'), 'Id,Label,type\n1,Otto von Bismarck,person\n2,Prussia,state\n');
    writeFileSync(at('offices.csv'), 'Source,Target,relation,date\n1,2,leader_of,1862-09-23\n');
    expect(run('import', 'people.csv', 'offices.csv', '--name', 'offices').status).toBe(0);
    const query = 'MATCH (a:Person)-[r:LEADER_OF]->(b:State) RETURN a.name, b.name, r.date';
    expect(run('query', 'offices', query, '--format', 'csv').out).toContain(
      'Otto von Bismarck,Prussia,1862-09-23',
    );
    expect(JSON.parse(run('stats', 'offices', '--json').out)).toMatchObject({ entities: 2, relations: 1 });
  });

  it('does not take the place of a graph unasked', () => {
    const { status, err } = run('import', 'offices.csv', '-o', 'graph-data/odd');
    expect([status, err]).toEqual([
      2,
      'dragoman: graph-data/odd: there is a graph already; --replace takes its place, -o another folder\n',
    ]);
  });

  it.each([
    [['nothing.gexf'], 2, 'nothing.gexf: no such file'],
    [['offices.xlsx'], 2, 'offices.xlsx: no known format'],
    [['a.gexf', 'b.gexf'], 2, 'gexf: one file is one graph'],
    [['offices.csv', 'a.gexf'], 2, 'a.gexf: files of one import must be of one format'],
    [['bad.gexf'], 1, 'bad.gexf:2: no XML: unexpected close tag'],
    [
      ['latin.graphml'],
      1,
      'latin.graphml: not UTF-8: it has bytes that are none of its characters; save it as UTF-8',
    ],
  ])('refuses %j in one line, and writes nothing', (files, status, complaint) => {
    writeFileSync(at('bad.gexf'), '<gexf>\n</graph></gexf>');
    writeFileSync(at('latin.graphml'), Buffer.from([0x3c, 0x67, 0xe9, 0x3e]));
    const ran = run('import', ...files, '-o', 'graph-data/never');
    expect(ran.status).toBe(status);
    expect(ran.err).toContain(complaint);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(at('graph-data/never'))).toBe(false);
  });
});

it('a Bolt server gets what the command sends', async () => {
  const store = new PropertyStore();
  const server = await boltServer({ run: (query) => store.run(query) });
  const { spawn } = await import('node:child_process');
  const main = join(import.meta.dirname, '../../bin/dragoman.js');
  const child = spawn(
    process.execPath,
    [main, 'export', 'odd', '--to', `bolt://127.0.0.1:${server.port}`, '--json'],
    { cwd },
  );
  let out = '';
  child.stdout.on('data', (piece) => (out += piece));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual({ nodes: 13, relationships: 13 });
  expect(store.relationships.size).toBe(13);
  await server.close();
});
