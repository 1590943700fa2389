/**
 * Measures the query engine against code written by hand over graphology that answers the same questions, in the same run, on a
 * graph of 20,000 nodes and 100,000 edges.
 *
 *     npx tsx bench/query-speed.ts [--write]
 *
 * Both sides answer each question several times in turn; the ratio is that of the best CPU times.
 */
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { MultiDirectedGraph } from 'graphology';
import { prepare } from '../src/query/cypher/cypher.ts';
import { createPropertyGraph } from '../src/query/cypher/property-graph.ts';
import { createRandom } from '../src/query/cypher/run/random.ts';
import type { Value } from '../src/query/cypher/values/value.ts';
import { recordResult } from './results.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });

const NODES = 20_000;
const EDGES = 100_000;
const LABELS = ['Person', 'State', 'Organization', 'Place'];
const TYPES = [
  'PRAISE',
  'MEET',
  'ACCUSE',
  'SIGN',
  'VISIT',
  'SANCTION',
  'SUPPORT',
  'CRITICIZE',
  'HELP',
  'SEND',
];

const random = createRandom(7);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
const nodes = Array.from({ length: NODES }, (_, index) => ({
  id: `n${index}`,
  labels: [pick(LABELS)],
  properties: { name: `name ${index}`, number: index },
}));
// some nodes are far better known than others
const busy = (): string => `n${Math.floor(NODES * random() ** 2)}`;
const edges = Array.from({ length: EDGES }, (_, index) => ({
  id: `e${index}`,
  type: pick(TYPES),
  source: busy(),
  target: busy(),
  properties: { year: 2000 + Math.floor(random() * 26), negated: random() < 0.1 },
}));

const cypher = createPropertyGraph(nodes, edges);
interface EdgeAttributes {
  readonly type: string;
  readonly year: number;
}
const graphology = new MultiDirectedGraph<{ label: string; name: string }, EdgeAttributes>();
for (const { id, labels, properties } of nodes) graphology.addNode(id, { label: labels[0]!, ...properties });
for (const { id, type, source, target, properties } of edges) {
  graphology.addEdgeWithKey(id, source, target, { type, ...properties });
}

interface Question {
  readonly name: string;
  readonly query: string;
  readonly params?: Readonly<Record<string, Value>>;
  /** The same by hand; gives the number of rows, or their sum, as the query does. */
  readonly byHand: () => number;
  /** What of the rows is compared with that. */
  readonly total: (rows: Iterable<readonly Value[]>) => number;
  readonly most: number;
}

const count = (rows: Iterable<readonly Value[]>): number => {
  let total = 0;
  for (const _ of rows) total++;
  return total;
};
const first = (rows: Iterable<readonly Value[]>): number => Number([...rows][0]![0]);

function shortestByHand(from: string, to: string): number {
  const distance = new Map([[from, 0]]);
  const queue = [from];
  for (const node of queue) {
    if (node === to) return distance.get(node)!;
    graphology.forEachOutNeighbor(node, (next) => {
      if (distance.has(next)) return;
      distance.set(next, distance.get(node)! + 1);
      queue.push(next);
    });
  }
  return -1;
}

/** From both ends at once, as a careful hand would. */
function bidirectionalByHand(from: string, to: string): number {
  const sides = [new Map([[from, 0]]), new Map([[to, 0]])] as const;
  const rims: [string[], string[]] = [[from], [to]];
  while (rims[0].length && rims[1].length) {
    const way = rims[0].length <= rims[1].length ? 0 : 1;
    const [own, other] = [sides[way]!, sides[1 - way]!];
    const next: string[] = [];
    let met = -1;
    for (const node of rims[way]!) {
      const visit = (neighbour: string): void => {
        if (own.has(neighbour)) return;
        own.set(neighbour, own.get(node)! + 1);
        next.push(neighbour);
        const beyond = other.get(neighbour);
        if (beyond !== undefined) met = own.get(neighbour)! + beyond;
      };
      if (way === 0) graphology.forEachOutNeighbor(node, visit);
      else graphology.forEachInNeighbor(node, visit);
    }
    if (met >= 0) return met;
    rims[way] = next;
  }
  return -1;
}

const PAIRS = Array.from({ length: 50 }, () => [busy(), `n${Math.floor(NODES * random())}`] as const).filter(
  ([from, to]) => from !== to,
);

const QUESTIONS: readonly Question[] = [
  {
    name: 'one hop by type',
    query: 'MATCH (a:Person)-[:PRAISE]->(b) RETURN a.name, b.name',
    byHand: () => {
      const rows: [string, string][] = [];
      graphology.forEachNode((node, { label, name }) => {
        if (label !== 'Person') return;
        graphology.forEachOutEdge(node, (_edge, { type }, _source, _target, _from, { name: other }) => {
          if (type === 'PRAISE') rows.push([name, other]);
        });
      });
      return rows.length;
    },
    total: count,
    most: 3,
  },
  {
    name: 'two hops',
    query: 'MATCH (a:Person)-[:PRAISE]->(b)-[:MEET]->(c:State) RETURN a.name, c.name',
    byHand: () => {
      const rows: [string, string][] = [];
      graphology.forEachNode((node, { label, name }) => {
        if (label !== 'Person') return;
        graphology.forEachOutEdge(node, (_edge, { type }, _source, middle) => {
          if (type !== 'PRAISE') return;
          graphology.forEachOutEdge(middle, (_next, attributes, _from, _to, _middle, far) => {
            if (attributes.type === 'MEET' && far.label === 'State') rows.push([name, far.name]);
          });
        });
      });
      return rows.length;
    },
    total: count,
    most: 3,
  },
  {
    name: 'shortest path',
    query:
      'UNWIND $pairs AS pair MATCH (a {id: pair[0]}), (b {id: pair[1]}) MATCH p = shortestPath((a)-[*]->(b)) RETURN sum(length(p))',
    params: { pairs: PAIRS },
    byHand: () => PAIRS.reduce((sum, [from, to]) => sum + Math.max(0, bidirectionalByHand(from, to)), 0),
    total: first,
    most: 3,
  },
  {
    name: 'count by type and year',
    query: 'MATCH ()-[r]->() RETURN type(r), r.year, count(*)',
    byHand: () => {
      const counts = new Map<string, Map<number, number>>();
      graphology.forEachEdge((_edge, { type, year }) => {
        let years = counts.get(type);
        if (!years) counts.set(type, (years = new Map()));
        years.set(year, (years.get(year) ?? 0) + 1);
      });
      return [...counts.values()].reduce((sum, { size }) => sum + size, 0);
    },
    total: count,
    most: 3,
  },
  {
    name: 'triangle',
    query: 'MATCH (a)-[:PRAISE]->(b)-[:MEET]->(c)-[:ACCUSE]->(a) RETURN count(*)',
    byHand: () => {
      let triangles = 0;
      graphology.forEachEdge((_first, { type }, a, b) => {
        if (type !== 'PRAISE') return;
        graphology.forEachOutEdge(b, (_second, second, _b, c) => {
          if (second.type !== 'MEET') return;
          graphology.forEachOutEdge(c, (_third, third, _c, end) => {
            if (third.type === 'ACCUSE' && end === a) triangles++;
          });
        });
      });
      return triangles;
    },
    total: first,
    most: 5,
  },
];

const cpu = (work: () => number): readonly [number, number] => {
  const began = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(began);
  return [(user + system) / 1000, result];
};

// nodes are found by a property, as analysts do
const withIds = createPropertyGraph(
  nodes.map((node) => ({ ...node, properties: { ...node.properties, id: node.id } })),
  edges,
);

const figures = QUESTIONS.map(({ name, query, params, byHand, total, most }) => {
  const graph = params ? withIds : cypher;
  let [ours, theirs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 15; round++) {
    const [hand, wanted] = cpu(byHand);
    const [engine, got] = cpu(() => total(prepare(query).run(graph, params).rows));
    if (got !== wanted) throw new Error(`${name}: the engine says ${got}, by hand it is ${wanted}`);
    ours = Math.min(ours, engine);
    theirs = Math.min(theirs, hand);
  }
  const ratio = Math.round((ours / theirs) * 100) / 100;
  console.log(
    `${name.padEnd(24)} engine ${ours.toFixed(1).padStart(7)} ms   by hand ${theirs.toFixed(1).padStart(7)} ms   ratio ${ratio} (at most ${most})`,
  );
  return { name: `${name}, ratio to graphology by hand`, value: ratio, reference: `at most ${most}` };
});
const [from, to] = PAIRS[0]!;
if (shortestByHand(from, to) !== bidirectionalByHand(from, to))
  throw new Error('the hand-written searches differ');

const { outputFiles } = buildSync({
  entryPoints: ['src/query/cypher/cypher.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
});
const size = gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000;
console.log(`parser and executor, minified and gzipped: ${size.toFixed(1)} kB (at most 40)`);

if (values.write) {
  recordResult({
    measure: 'query-speed',
    title: 'queries over 20,000 nodes and 100,000 edges',
    command: 'npx tsx bench/query-speed.ts --write',
    figures: [
      ...figures,
      { name: 'parser and executor, gzipped kB', value: Math.round(size * 10) / 10, reference: 'at most 40' },
    ],
  });
}
