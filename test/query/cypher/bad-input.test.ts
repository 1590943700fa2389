import { describe, expect, it } from 'vitest';
import { prepare, run } from '../../../src/query/cypher/cypher.ts';
import { CypherError } from '../../../src/query/cypher/cypher-error.ts';
import { createPropertyGraph } from '../../../src/query/cypher/property-graph.ts';

const SIDE = 40;
/** Everybody knows everybody, themselves too. */
const DENSE = createPropertyGraph(
  Array.from({ length: SIDE }, (_, i) => ({ id: `n${i}`, labels: ['A'], properties: { i } })),
  Array.from({ length: SIDE ** 2 }, (_, i) => ({
    id: `r${i}`,
    type: 'T',
    source: `n${i % SIDE}`,
    target: `n${Math.floor(i / SIDE)}`,
    properties: {},
  })),
);

const error = (text: string): CypherError => {
  try {
    for (const _ of run(DENSE, text, {}, { limitMs: 200 }).rows);
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(CypherError);
    expect((thrown as CypherError).message).not.toContain('\n');
    return thrown as CypherError;
  }
  throw new Error('no error');
};

const times = (text: string, count: number): string => text.repeat(count);

describe('what is not closed is named where it begins', () => {
  it.each([
    ["MATCH (n)\nWHERE n.x = 'abc RETURN n", 2, 13, 'string is not closed'],
    [`RETURN "${times('a', 100_000)}`, 1, 8, 'string is not closed'],
    ['MATCH (`a) RETURN 1', 1, 8, 'name is not closed'],
    ['RETURN 1 /* and', 1, 10, 'comment is not closed'],
    ['MATCH (n RETURN n', 1, 7, '( is not closed'],
    ['RETURN [1, 2)', 1, 13, '[ is closed by )'],
    ['RETURN 1)', 1, 9, ') closes nothing'],
  ])('%#', (text, line, column, message) => {
    expect(error(text)).toMatchObject({
      line,
      column,
      kind: 'syntax',
      message: expect.stringContaining(message),
    });
  });
});

describe('long queries', () => {
  it.each([
    ['AND', `RETURN ${times('true AND ', 11_000)}true AS x`, true],
    ['OR', `RETURN ${times('1 = 2 OR ', 11_000)}true AS x`, true],
    ['+', `RETURN ${times('1+', 50_000)}1 AS x`, 50_001],
    ['a list', `RETURN size([${times('1,', 45_000)}1]) AS x`, 45_001],
    ['a string', `RETURN size('${times('x', 100_000)}') AS x`, 100_000],
    ['labels', `MATCH (a:${times('B|', 30_000)}A) RETURN count(a) AS x`, SIDE],
    ['clauses', `${times('WITH 1 AS x ', 499)}RETURN x`, 1],
  ])('of 100 kB run: %s', (_, text, value) => {
    expect([...run(DENSE, text).rows]).toEqual([[value]]);
  });

  it.each([
    ['clauses', `${times('WITH 1 AS x ', 8000)}RETURN x`, 'more than 500 clauses'],
    ['hops', `MATCH (a)${times('-->()', 15_000)} RETURN a`, 'more than 200 nodes'],
    ['steps', `WITH {a: 1} AS m RETURN m${times('.a', 40_000)}`, 'more than 500 steps'],
    ['NOT', `RETURN ${times('NOT ', 25_000)}true`, 'more than 500 signs'],
    ['a megabyte', `RETURN '${times('x', 1_000_000)}'`, 'more than 1000000 characters'],
  ])('are refused where they would take too long: %s', (_, text, message) => {
    expect(error(text).message).toContain(message);
  });
});

describe('deep nesting', () => {
  it('runs up to a hundred brackets', () => {
    expect([...run(DENSE, `RETURN ${times('(', 99)}1${times(')', 99)} AS x`).rows]).toEqual([[1]]);
  });

  it.each([
    ['brackets', `RETURN ${times('(', 50_000)}1${times(')', 50_000)}`],
    ['labels', `MATCH (a:${times('(', 50_000)}A${times(')', 50_000)}) RETURN a`],
    ['CASE', `RETURN ${times('CASE WHEN true THEN ', 4000)}1${times(' END', 4000)}`],
    ['CASE without end', `RETURN ${times('CASE ', 20_000)}`],
    ['lists made while it runs', 'RETURN reduce(l = [], x IN range(1, 1000) | [l])'],
  ])('is refused: %s', (_, text) => {
    expect(error(text).message).toMatch(/nested/);
  });

  it.each([
    ['maps', `RETURN ${times('({a: ', 49)}1${times('})', 49)} AS x`],
    ['maps that might be nodes', `RETURN ${times('({a: ', 40)}1${times('})-[1]', 40)} AS x`],
    ['comprehensions that are none', `WITH 1 AS x RETURN ${times('[x IN ', 60)}[1]${times(', 1]', 60)} AS y`],
    ['pattern comprehensions', `RETURN ${times('[(a {x:', 33)}1${times('})-->()]', 33)} AS x`],
    ['paths', `RETURN ${times('shortestPath((a {x:', 30)}1${times('})-->() AND 1)', 30)} AS x`],
    ['cases', `RETURN ${times('CASE WHEN true THEN ', 50)}1${times(' END', 50)} AS x`],
    ['indexes', `RETURN ${times('[1][', 90)}0${times(']', 90)} AS x`],
  ])('is read in a time that does not double with each level: %s', (_, text) => {
    // right or wrong, there is an answer at once
    try {
      prepare(text);
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(CypherError);
    }
  });
});

describe('what would never end is stopped', () => {
  it.each([
    'MATCH p = (a)-[*]->(b) RETURN count(p)',
    'MATCH (a)-[*1..]-(b) RETURN count(*)',
    'MATCH (a), (b), (c), (d), (e), (f), (g) RETURN count(*)',
    'MATCH (a), (b), (c), (d), (e), (f) RETURN a ORDER BY a.i',
    'MATCH p = shortestPath((a)-[*]->(b)) WHERE length(p) = 30 RETURN count(p)',
    'MATCH (a) WHERE EXISTS { (a)-[*5]->()-[*5]->({i: -1}) } RETURN a',
    'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(*)',
    'RETURN size([x IN range(1, 9000000) WHERE any(y IN range(1, 9000000) WHERE y < 0)])',
  ])('%s', (text) => {
    expect(error(text)).toMatchObject({
      kind: 'limit',
      message: expect.stringContaining('stopped after 200 ms'),
    });
  });

  it.each([
    ['RETURN range(1, 1000000000000)', 'at most 10000000 items'],
    ["RETURN reduce(s = 'aa', x IN range(1, 100) | s + s)", 'more than 50000000 characters'],
    ["RETURN reduce(s = 'b', x IN range(1, 60) | replace(s, 'b', 'bb'))", 'more than 50000000 characters'],
    ['WITH reduce(l = [1], x IN range(1, 60) | [l, l]) AS l RETURN DISTINCT l', 'more than 10000000 items'],
    ["RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a+)+'", 'may never end'],
    ["RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a|aa)+'", 'may never end'],
  ])('before it fills the memory: %s', (text, message) => {
    expect(error(text).message).toContain(message);
  });
});

describe('nothing is written', () => {
  it.each([
    'CREATE (a)',
    'MATCH (a) SET a.x = 1',
    'MATCH (a) DETACH DELETE a',
    'merge (a)',
    'MATCH (a) REMOVE a.x',
  ])('%s', (text) => {
    expect(error(text)).toMatchObject({
      kind: 'read-only',
      message: expect.stringContaining('the graph is read-only'),
    });
  });
});

describe('queries that say nothing', () => {
  it.each(['', '  ', '// nothing'])('%j', (text) => {
    expect(error(text)).toMatchObject({ kind: 'syntax', message: expect.stringContaining('ends too early') });
  });
});
