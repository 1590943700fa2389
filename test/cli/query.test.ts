import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/open-graph.ts';
import { EXAMPLES } from '../../src/query/examples.ts';
import { writeGraph } from '../../src/store/write-graph.ts';
import { campDavid } from '../query/camp-david.ts';
import { dragoman } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'dragoman-query-'));
const graph = join(home, 'graph-data/camp-david');
const PRAISE = 'MATCH (a)-[r:PRAISE]->(b) RETURN a.name AS who, b.name AS whom, r.confidence AS sure';

beforeAll(() => writeGraph(graph, campDavid));

const query = (args: readonly string[], input = '') =>
  dragoman(['query', 'camp-david', ...args], { cwd: home, input });

describe('query', () => {
  it.each([
    [
      'table',
      'who           whom            sure\n------------  --------------  ----\nJimmy Carter  Menachem Begin   0.8\n',
    ],
    ['json', '[\n{"who":"Jimmy Carter","whom":"Menachem Begin","sure":0.8}\n]\n'],
    ['jsonl', '{"who":"Jimmy Carter","whom":"Menachem Begin","sure":0.8}\n'],
    ['csv', 'who,whom,sure\r\nJimmy Carter,Menachem Begin,0.8\r\n'],
  ])('writes %s', (format, out) => {
    expect(query([PRAISE, '--format', format])).toEqual({ status: 0, out, err: '' });
  });

  it('reads from a file, from standard input, with values of parameters', () => {
    const file = join(home, 'q.cypher');
    writeFileSync(file, '// who is it?\nMATCH (e {name: $name}) WHERE e.mentions > $n\nRETURN e.id AS id');
    const given = ['--param', 'name=Egypt', '--param', 'n=1', '--format', 'jsonl'];
    const out = '{"id":"state:EG"}\n';
    expect(query(['--file', file, ...given]).out).toBe(out);
    expect(query(given, readFileSync(file, 'utf8')).out).toBe(out);
    expect(query(['-', ...given], readFileSync(file, 'utf8')).out).toBe(out);
  });

  it('stops at the limit, and says so', () => {
    const { status, out, err } = query(['MATCH (n) RETURN n.name ORDER BY n.name', '--limit', '2', '--json']);
    expect(out).toBe('{"n.name":"Anwar Sadat"}\n{"n.name":"Egypt"}\n');
    expect(err).toContain('more than 2 rows');
    expect(status).toBe(0);
  });

  it('has one relationship for each piece of evidence, if asked', () => {
    const count = 'MATCH ()-[r]->() RETURN count(r) AS n, sum(size(evidence(r))) AS pieces';
    expect(query([count, '--edges', 'evidence', '--json']).out).toBe('{"n":10,"pieces":10}\n');
  });

  it('writes to a file only what is whole', () => {
    const file = join(home, 'answer.csv');
    query([PRAISE, '--format', 'csv', '-o', file]);
    expect(readFileSync(file, 'utf8')).toContain('Jimmy Carter');
    const failed = query(['RETURN 1 / 0', '-o', join(home, 'none.txt')]);
    expect(failed.status).toBe(2);
    expect(readdirSync(home)).not.toContain('none.txt');
  });

  it('stops at the limit of time with status 1', () => {
    const slow = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)';
    const { status, err } = query([slow, '--timeout', '0.2']);
    expect(err).toContain('stopped after 200 ms');
    expect(status).toBe(1);
  });
});

describe('wrong usage: one clear line, status 2', () => {
  it.each([
    [
      ['MATCH (a)-[:PRAISD]->(b) RETURN a'],
      'query: line 1, column 13: unknown relationship type PRAISD; did you mean PRAISE?',
    ],
    [['MATCH (n) DELETE n'], 'read-only'],
    [["RETURN 'abc"], 'string is not closed'],
    [['MATCH (n) RETURN n.nmae'], 'name'],
    [[PRAISE, '--format', 'jsno'], 'unknown format: jsno (did you mean json?)'],
    [[PRAISE, '--param', 'n=1'], 'unknown parameter: the query has no $n; it asks for none'],
    [['RETURN $name', '--param', 'nam=1'], 'no $nam (did you mean name?)'],
    [['RETURN $name'], '$name'],
    [['RETURN 1', '--param', 'name'], 'name: no parameter; give it as name=value'],
    [['RETURN 1', '--limit', 'ten'], '--limit ten: give a number above 0'],
    [['RETURN 1', '--timeout', '0'], '--timeout 0: give a number above 0'],
    [['RETURN 1', '--edges', 'both'], '--edges both: give relation or evidence'],
    [['RETURN 1', '--file', 'q.cypher'], 'give the query or --file, not both'],
    [['--file', 'nothing.cypher'], 'nothing.cypher: no such file or directory'],
    [[], 'no query'],
  ])('%j', (args, complaint) => {
    const { status, out, err } = query(args);
    expect(err).toContain(complaint);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });

  it('a graph that there is not, before anything is asked', () => {
    expect(dragoman(['query', 'camp-davd', PRAISE], { cwd: home })).toEqual({
      status: 2,
      out: '',
      err: 'dragoman: camp-davd: no stored graph (did you mean camp-david?)\n',
    });
  });
});

describe('the examples', () => {
  it('are twenty, printed so that they can be pasted', () => {
    expect(EXAMPLES).toHaveLength(20);
    const { status, out } = query(['--examples']);
    expect(status).toBe(0);
    for (const { question, text } of EXAMPLES) expect(out).toContain(`. ${question}\n${text};\n`);
  });

  it.each(EXAMPLES)('$question', async ({ text }) => {
    const treaties = await openGraph(join(import.meta.dirname, '../../graph-data/treaties'));
    expect(treaties.cypher(text).length).toBeGreaterThan(0);
    expect(() => treaties.cypher(text, {}, { edges: 'evidence' })).not.toThrow();
  });
});
