import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/query/cypher/cypher.ts';
import { createPropertyGraph, type PropertyGraph } from '../../../src/query/cypher/property-graph.ts';
import { Node, Path, Relationship } from '../../../src/query/cypher/values/graph-values.ts';
import {
  type OracleEdge,
  type OracleGraph,
  type OracleNode,
  shortest,
  solve,
  trails,
} from './brute-force.ts';

/** Small multigraphs in which parallel edges and self-loops are common. */
const graphs: fc.Arbitrary<OracleGraph> = fc
  .record({
    nodes: fc.array(
      fc.record({
        labels: fc.subarray(['A', 'B']),
        x: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 4 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    edges: fc.array(
      fc.record({
        type: fc.constantFrom('T', 'U'),
        source: fc.nat(4),
        target: fc.nat(4),
        w: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 7 },
    ),
  })
  .map(({ nodes, edges }) => {
    const made = nodes.map((node, index): OracleNode => ({ id: `n${index}`, ...node }));
    const end = (index: number): OracleNode => made[index % made.length]!;
    return {
      nodes: made,
      edges: edges.map(({ type, source, target, w }, index) => ({
        id: `e${index}`,
        type,
        source: end(source),
        target: end(target),
        w,
      })),
    };
  });

const build = ({ nodes, edges }: OracleGraph): PropertyGraph =>
  createPropertyGraph(
    nodes.map(({ id, labels, x }) => ({ id, labels, properties: { id, ...(x !== null && { x }) } })),
    edges.map(({ id, type, source, target, w }) => ({
      id,
      type,
      source: source.id,
      target: target.id,
      properties: { w },
    })),
  );

/** Things of the graph by their ids, on both sides. */
function plain(value: unknown): unknown {
  if (value instanceof Node || value instanceof Relationship) return value.id;
  if (value instanceof Path) {
    return { nodes: value.nodes.map(plain), edges: value.relationships.map(plain) };
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null && 'id' in value) return value.id;
  return value;
}

const bag = (rows: Iterable<readonly unknown[]>): readonly string[] =>
  [...rows].map((row) => JSON.stringify(row.map(plain))).sort();

type Rows = readonly (readonly unknown[])[];

/** A query, and what trying everything says it should give. `ordered` when the order of the rows counts. */
interface Shape {
  readonly query: string;
  readonly rows: (graph: OracleGraph) => Rows;
  readonly ordered?: true;
}

const has = (node: OracleNode, label: string): boolean => node.labels.includes(label);
const ab = { name: 'r', from: 'a', to: 'b' } as const;
const bc = { name: 's', from: 'b', to: 'c' } as const;
const ca = { name: 't', from: 'c', to: 'a' } as const;

/** The nodes that a trail passes. */
function passed(from: OracleNode, edges: readonly OracleEdge[]): readonly OracleNode[] {
  let at = from;
  return [from, ...edges.map(({ source, target }) => (at = source === at ? target : source))];
}
const path = (from: OracleNode, edges: readonly OracleEdge[]) => ({
  nodes: passed(from, edges).map(({ id }) => id),
  edges: edges.map(({ id }) => id),
});

const pairs = (graph: OracleGraph): readonly (readonly [OracleNode, OracleNode])[] =>
  graph.nodes.flatMap((a) => graph.nodes.filter((b) => b !== a).map((b) => [a, b] as const));

const out = (graph: OracleGraph, node: OracleNode, type?: string): readonly OracleEdge[] =>
  graph.edges.filter((edge) => edge.source === node && (!type || edge.type === type));

const SHAPES: readonly Shape[] = [
  { query: 'MATCH (a) RETURN a', rows: (g) => g.nodes.map((a) => [a]) },
  { query: 'MATCH (a:A) RETURN a', rows: (g) => g.nodes.filter((a) => has(a, 'A')).map((a) => [a]) },
  {
    query: 'MATCH (a:A:B) RETURN a',
    rows: (g) => g.nodes.filter((a) => has(a, 'A') && has(a, 'B')).map((a) => [a]),
  },
  {
    query: 'MATCH (a:A|B) WHERE NOT a:A RETURN a',
    rows: (g) => g.nodes.filter((a) => has(a, 'B') && !has(a, 'A')).map((a) => [a]),
  },
  { query: 'MATCH (a {x: 1}) RETURN a', rows: (g) => g.nodes.filter(({ x }) => x === 1).map((a) => [a]) },
  {
    query: 'MATCH (a)-[r]->(b) RETURN a, r, b',
    rows: (g) => solve(g, ['a', 'b'], [ab]).map(({ a, r, b }) => [a, r, b]),
  },
  {
    query: 'MATCH (b)<-[r]-(a) RETURN a, r, b',
    rows: (g) => solve(g, ['a', 'b'], [ab]).map(({ a, r, b }) => [a, r, b]),
  },
  {
    query: 'MATCH (a)-[r]-(b) RETURN a, r, b',
    rows: (g) => solve(g, ['a', 'b'], [{ ...ab, way: 'both' }]).map(({ a, r, b }) => [a, r, b]),
  },
  {
    query: 'MATCH (a)-[r:T]->(b:B) RETURN a, r, b',
    rows: (g) =>
      solve(g, ['a', 'b'], [{ ...ab, types: ['T'] }], ({ b }) => has(b!, 'B')).map(({ a, r, b }) => [
        a,
        r,
        b,
      ]),
  },
  {
    query: 'MATCH (a:A)-[r:T|U {w: 1}]-(b) RETURN a, r, b',
    rows: (g) =>
      solve(g, ['a', 'b'], [{ ...ab, way: 'both' }], ({ a, r }) => has(a!, 'A') && r!.w === 1).map(
        ({ a, r, b }) => [a, r, b],
      ),
  },
  {
    query: 'MATCH (a)-[r]->(b)-[s]->(c) RETURN a, r, b, s, c',
    rows: (g) => solve(g, ['a', 'b', 'c'], [ab, bc]).map(({ a, r, b, s, c }) => [a, r, b, s, c]),
  },
  {
    query: 'MATCH (a)-[r]-(b)-[s]-(c) RETURN a, r, b, s, c',
    rows: (g) =>
      solve(
        g,
        ['a', 'b', 'c'],
        [
          { ...ab, way: 'both' },
          { ...bc, way: 'both' },
        ],
      ).map(({ a, r, b, s, c }) => [a, r, b, s, c]),
  },
  {
    query: 'MATCH (a)-[r]->(b)-[s]->(c)-[t]->(a) RETURN r, s, t',
    rows: (g) => solve(g, ['a', 'b', 'c'], [ab, bc, ca]).map(({ r, s, t }) => [r, s, t]),
  },
  {
    query: 'MATCH (a)-[r:T]-(b:A)-[s:U]-(c)-[t:T]-(a) RETURN a, r, s, t',
    rows: (g) =>
      solve(
        g,
        ['a', 'b', 'c'],
        [
          { ...ab, way: 'both', types: ['T'] },
          { ...bc, way: 'both', types: ['U'] },
          { ...ca, way: 'both', types: ['T'] },
        ],
        ({ b }) => has(b!, 'A'),
      ).map(({ a, r, s, t }) => [a, r, s, t]),
  },
  {
    query: 'MATCH (a)-[r]->(b), (a)-[s]->(b) RETURN a, r, s, b',
    rows: (g) =>
      solve(g, ['a', 'b'], [ab, { name: 's', from: 'a', to: 'b' }]).map(({ a, r, s, b }) => [a, r, s, b]),
  },
  {
    query: 'MATCH (a)-[r:T]->(b)<-[s:U]-(a) RETURN a, r, s',
    rows: (g) =>
      solve(
        g,
        ['a', 'b'],
        [
          { ...ab, types: ['T'] },
          { name: 's', from: 'a', to: 'b', types: ['U'] },
        ],
      ).map(({ a, r, s }) => [a, r, s]),
  },
  {
    query: 'MATCH (a)-[r]->(a) RETURN a, r',
    rows: (g) => g.edges.filter((r) => r.source === r.target).map((r) => [r.source, r]),
  },
  {
    query: 'MATCH (a)-[r]-(a) RETURN a, r',
    rows: (g) => g.edges.filter((r) => r.source === r.target).map((r) => [r.source, r]),
  },
  {
    query: 'MATCH (a)-[r]->(b), (a)-[s]->(c), (d:A)-[t]->(a) RETURN r, s, t',
    rows: (g) =>
      solve(
        g,
        ['a', 'b', 'c', 'd'],
        [ab, { name: 's', from: 'a', to: 'c' }, { name: 't', from: 'd', to: 'a' }],
        ({ d }) => has(d!, 'A'),
      ).map(({ r, s, t }) => [r, s, t]),
  },
  {
    query: 'MATCH (a:A), (b:B) WHERE a.x = b.x RETURN a, b',
    rows: (g) =>
      solve(
        g,
        ['a', 'b'],
        [],
        ({ a, b }) => has(a!, 'A') && has(b!, 'B') && a!.x !== null && a!.x === b!.x,
      ).map(({ a, b }) => [a, b]),
  },
  {
    query: 'MATCH (a)-[r]->(b) MATCH (b)-[s]->(c) RETURN a, r, s, c',
    rows: (g) =>
      solve(g, ['a', 'b'], [ab]).flatMap(({ a, r, b }) => out(g, b!).map((s) => [a, r, s, s.target])),
  },
  {
    query: 'MATCH (a)-[r*1..3]->(b) RETURN a, r, b',
    rows: (g) =>
      g.nodes.flatMap((a) => trails(g, a, { length: [1, 3] }).map(({ edges, end }) => [a, edges, end])),
  },
  {
    query: 'MATCH (a:A)-[r:T*0..2]-(b) RETURN a, r, b',
    rows: (g) =>
      g.nodes
        .filter((a) => has(a, 'A'))
        .flatMap((a) =>
          trails(g, a, { way: 'both', types: ['T'], length: [0, 2] }).map(({ edges, end }) => [
            a,
            edges,
            end,
          ]),
        ),
  },
  {
    query: 'MATCH (a)-[r*1..2]->(b)-[s]->(c:B) RETURN a, r, s, c',
    rows: (g) =>
      solve(g, ['a', 'b', 'c'], [{ ...ab, length: [1, 2] }, bc], ({ c }) => has(c!, 'B')).map(
        ({ a, r, s, c }) => [a, r, s, c],
      ),
  },
  {
    query: 'MATCH (a {x: 0})-[r*]-(b {x: 1}) RETURN r',
    rows: (g) =>
      g.nodes
        .filter(({ x }) => x === 0)
        .flatMap((a) =>
          trails(g, a, { way: 'both', length: [1, 99] })
            .filter(({ end }) => end.x === 1)
            .map(({ edges }) => [edges]),
        ),
  },
  {
    query: 'MATCH p = (a)-[:T|U*1..2]-(b) RETURN p, length(p)',
    rows: (g) =>
      g.nodes.flatMap((a) =>
        trails(g, a, { way: 'both', length: [1, 2] }).map(({ edges }) => [path(a, edges), edges.length]),
      ),
  },
  {
    query: 'MATCH (a)-[r]->{1,2}(b:B) WHERE all(e IN r WHERE e.w > 0) RETURN a, r, b',
    rows: (g) =>
      g.nodes.flatMap((a) =>
        trails(g, a, { length: [1, 2], hop: ({ w }) => w > 0 })
          .filter(({ end }) => has(end, 'B'))
          .map(({ edges, end }) => [a, edges, end]),
      ),
  },
  {
    query: 'MATCH (a) ((u)-[r]->(v) WHERE r.w > 0 AND v.x >= 0){1,3} (b) RETURN a, u, r, v, b',
    rows: (g) =>
      g.nodes.flatMap((a) =>
        trails(g, a, { length: [1, 3], hop: ({ w, target }) => w > 0 && target.x !== null }).map(
          ({ edges, end }) => [
            a,
            edges.map(({ source }) => source),
            edges,
            edges.map(({ target }) => target),
            end,
          ],
        ),
      ),
  },
  {
    query: 'MATCH (a), (b) WHERE a <> b MATCH p = shortestPath((a)-[*]->(b)) RETURN a, b, length(p)',
    rows: (g) =>
      pairs(g).flatMap(([a, b]) => {
        const [first] = shortest(g, a, b, { length: [1, 99] });
        return first ? [[a, b, first.length]] : [];
      }),
  },
  {
    query: 'MATCH (a), (b) WHERE a <> b MATCH p = allShortestPaths((a)-[*]-(b)) RETURN p',
    rows: (g) =>
      pairs(g).flatMap(([a, b]) =>
        shortest(g, a, b, { way: 'both', length: [1, 99] }).map((edges) => [path(a, edges)]),
      ),
  },
  {
    query: 'MATCH p = allShortestPaths((a:A)-[:T*..3]-(b:B)) WHERE a <> b RETURN p',
    rows: (g) =>
      pairs(g)
        .filter(([a, b]) => has(a, 'A') && has(b, 'B'))
        .flatMap(([a, b]) =>
          shortest(g, a, b, { way: 'both', types: ['T'], length: [1, 3] }).map((edges) => [path(a, edges)]),
        ),
  },
  {
    query:
      'MATCH p = allShortestPaths((a)-[*]-(b)) WHERE a <> b AND none(r IN relationships(p) WHERE r.w = 0) RETURN p',
    rows: (g) =>
      pairs(g).flatMap(([a, b]) =>
        shortest(g, a, b, { way: 'both', length: [1, 99], hop: ({ w }) => w !== 0 }).map((edges) => [
          path(a, edges),
        ]),
      ),
  },
  {
    query:
      'MATCH p = allShortestPaths((a)-[*]->(b)) WHERE a <> b AND reduce(s = 0, r IN relationships(p) | s + r.w) > 2 RETURN p',
    rows: (g) =>
      pairs(g).flatMap(([a, b]) =>
        shortest(g, a, b, { length: [1, 99] }, (edges) => edges.reduce((sum, { w }) => sum + w, 0) > 2).map(
          (edges) => [path(a, edges)],
        ),
      ),
  },
  {
    query: 'MATCH (a) OPTIONAL MATCH (a)-[r:T]->(b:B) RETURN a, r, b',
    rows: (g) =>
      g.nodes.flatMap((a): Rows => {
        const found = out(g, a, 'T').filter(({ target }) => has(target, 'B'));
        return found.length ? found.map((r) => [a, r, r.target]) : [[a, null, null]];
      }),
  },
  {
    query: 'MATCH (a) OPTIONAL MATCH (a)--(b) WHERE b.x > a.x WITH a, count(DISTINCT b) AS n RETURN a, n',
    rows: (g) =>
      g.nodes.map((a) => {
        const larger = g.edges
          .flatMap(({ source, target }) => (source === a ? [target] : target === a ? [source] : []))
          .filter(({ x }) => x !== null && a.x !== null && x > a.x);
        return [a, new Set(larger).size];
      }),
  },
  {
    query: 'MATCH (a) WHERE (a)-[:T]->(:B) AND NOT (a)<-[:U]-() RETURN a',
    rows: (g) =>
      g.nodes
        .filter((a) => out(g, a, 'T').some(({ target }) => has(target, 'B')))
        .filter((a) => !g.edges.some(({ target, type }) => target === a && type === 'U'))
        .map((a) => [a]),
  },
  {
    query:
      'MATCH (a) WHERE EXISTS { MATCH (a)-->(b) WHERE b.x = 1 } RETURN a, COUNT { (a)-[:T]->() } AS n, reduce(s = 0, w IN [(a)-[r]->(b:A) | r.w] | s + w) AS w',
    rows: (g) =>
      g.nodes
        .filter((a) => out(g, a).some(({ target }) => target.x === 1))
        .map((a) => [
          a,
          out(g, a, 'T').length,
          out(g, a)
            .filter(({ target }) => has(target, 'A'))
            .reduce((sum, { w }) => sum + w, 0),
        ]),
  },
  {
    query: 'MATCH (a)-[r]->(b) RETURN type(r) AS t, a.x AS x, count(*) AS n, sum(r.w) AS w',
    rows: (g) => {
      const groups = new Map<string, [string, number | null, number, number]>();
      for (const { type, source, w } of g.edges) {
        const key = `${type} ${source.x}`;
        const [, , n, sum] = groups.get(key) ?? [0, 0, 0, 0];
        groups.set(key, [type, source.x, n + 1, sum + w]);
      }
      return [...groups.values()];
    },
  },
  {
    query: 'MATCH (a) RETURN a.x AS x, a.id AS id ORDER BY x DESC, id SKIP 1 LIMIT 3',
    ordered: true,
    rows: (g) =>
      [...g.nodes]
        .sort((a, b) => (b.x ?? 9) - (a.x ?? 9) || (a.id < b.id ? -1 : 1))
        .slice(1, 4)
        .map(({ x, id }) => [x, id]),
  },
  {
    query: 'MATCH (a)-[:T]->(b) RETURN b.id AS id UNION MATCH (a:A) RETURN a.id AS id',
    rows: (g) => {
      const ids = [
        ...g.edges.filter(({ type }) => type === 'T').map(({ target }) => target.id),
        ...g.nodes.filter((a) => has(a, 'A')).map(({ id }) => id),
      ];
      return [...new Set(ids)].map((id) => [id]);
    },
  },
  {
    query:
      'MATCH (a)-[r]-(b) WITH a, collect(r.w) AS ws WHERE size(ws) > 1 UNWIND ws AS w RETURN a, max(w), avg(w) = toFloat(sum(w)) / count(w)',
    rows: (g) =>
      g.nodes.flatMap((a) => {
        const ws = g.edges.filter(({ source, target }) => source === a || target === a).map(({ w }) => w);
        return ws.length > 1 ? [[a, Math.max(...ws), true]] : [];
      }),
  },
  {
    query: 'MATCH (a)-[r]->(b) WITH r MATCH (c)-[r]-(d) RETURN c, r, d',
    rows: (g) => solve(g, ['a', 'b'], [{ ...ab, way: 'both' }]).map(({ a, r, b }) => [a, r, b]),
  },
];

describe('over random multigraphs', () => {
  it('there are forty shapes of queries', () => {
    expect(SHAPES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(SHAPES)('$query', ({ query, rows, ordered }) => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const got = [...run(build(graph), query).rows];
        if (ordered) expect(plain(got)).toEqual(plain(rows(graph)));
        else expect(bag(got)).toEqual(bag(rows(graph)));
      }),
      { numRuns: 50 },
    );
  });
});
