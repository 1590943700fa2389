import { describe, expect, it } from 'vitest';
import { type ExtraFunction, prepare, run } from '../../../src/query/cypher/cypher.ts';
import { createPropertyGraph } from '../../../src/query/cypher/property-graph.ts';

const graph = createPropertyGraph(
  Array.from({ length: 300 }, (_, number) => ({ id: `n${number}`, labels: ['N'], properties: { number } })),
  Array.from({ length: 299 }, (_, number) => ({
    id: `r${number}`,
    type: 'NEXT',
    source: `n${number}`,
    target: `n${number + 1}`,
    properties: {},
  })),
);

describe('rows', () => {
  it('come as they are asked for', () => {
    const { rows } = run(graph, 'UNWIND range(1, 5000000) AS x UNWIND range(1, 5000000) AS y RETURN x, y');
    expect(rows.next().value).toEqual([1, 1]);
    expect(rows.next().value).toEqual([1, 2]);
  });

  it('stop at the limit, and the answer says so', () => {
    const cut = run(graph, 'MATCH (n) RETURN n.number', {}, { limitRows: 3 });
    expect([...cut.rows]).toEqual([[0], [1], [2]]);
    expect(cut.truncated).toBe(true);
    const whole = run(graph, 'MATCH (n) RETURN n.number LIMIT 3', {}, { limitRows: 3 });
    expect([...whole.rows]).toHaveLength(3);
    expect(whole.truncated).toBe(false);
  });

  it('are the same when other work gets its turn between them', async () => {
    const text = 'MATCH (a:N)-[*1..4]->(b) RETURN count(*) AS n, sum(a.number) AS s';
    const rows: unknown[] = [];
    for await (const row of run(graph, text).rowsAsync) rows.push(row);
    expect(rows).toEqual([...run(graph, text).rows]);
  });
});

describe('an abort', () => {
  it('is seen between rows', () => {
    const abort = new AbortController();
    const { rows } = run(graph, 'MATCH (n) RETURN n', {}, { signal: abort.signal });
    rows.next();
    abort.abort();
    expect(() => rows.next()).toThrow(expect.objectContaining({ kind: 'aborted' }));
  });

  it('reaches a query that has not found a row yet', async () => {
    const abort = new AbortController();
    const text = 'MATCH (a), (b), (c), (d) WHERE a.number + b.number + c.number + d.number < 0 RETURN a';
    const { rowsAsync } = run(graph, text, {}, { signal: abort.signal });
    setTimeout(() => abort.abort(), 20);
    await expect(rowsAsync.next()).rejects.toMatchObject({ kind: 'aborted' });
  });
});

describe('a prepared query', () => {
  it('knows its columns and parameters before it runs, and runs again', () => {
    const query = prepare('MATCH (n {number: $number}) RETURN n.number AS number, labels(n)');
    expect(query.columns).toEqual(['number', 'labels(n)']);
    expect(query.parameters).toEqual(['number']);
    expect([...query.run(graph, { number: 7 }).rows]).toEqual([[7, ['N']]]);
    expect([...query.run(graph, { number: 8 }).rows]).toEqual([[8, ['N']]]);
  });

  it('takes functions beyond those of the language', () => {
    const double: ExtraFunction = {
      name: 'our.double',
      signature: 'our.double(x)',
      arity: [1, 1],
      call: (value) => (typeof value === 'number' ? value * 2 : null),
    };
    const { rows } = run(graph, 'RETURN our.double(21), OUR.DOUBLE(null)', {}, { functions: [double] });
    expect([...rows]).toEqual([[42, null]]);
  });
});

describe('a long path', () => {
  it('is no matter for the stack', () => {
    const length = 50_000;
    const chain = createPropertyGraph(
      Array.from({ length: length + 1 }, (_, i) => ({ id: `n${i}`, labels: [], properties: { i } })),
      Array.from({ length }, (_, i) => ({
        id: `r${i}`,
        type: 'T',
        source: `n${i}`,
        target: `n${i + 1}`,
        properties: {},
      })),
    );
    const text = `MATCH p = (a {i: 0})-[*]->(b {i: ${length}}) RETURN length(p), size(nodes(p))`;
    expect([...run(chain, text).rows]).toEqual([[length, length + 1]]);
    const shortest = `MATCH p = shortestPath((a {i: 0})-[*]-(b {i: ${length}})) RETURN length(p)`;
    expect([...run(chain, shortest).rows]).toEqual([[length]]);
  });
});

it('a graph refuses what does not hang together', () => {
  const node = { id: 'a', labels: [], properties: {} };
  expect(() => createPropertyGraph([node, node], [])).toThrow('two nodes have the id a');
  const edge = { id: 'r', type: 'T', source: 'a', target: 'b', properties: {} };
  expect(() => createPropertyGraph([node], [edge])).toThrow('names the node b, which is not there');
});
