import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGraph } from '../../src/store/read-graph.ts';
import { indexGraph } from '../../viewer/data/graph-index.ts';
import { type MeasureTask, measure } from '../../viewer/measures/measure.ts';
import { taskOf } from '../../viewer/measures/use-measures.ts';
import { INITIAL } from '../../viewer/state/view-state.ts';
import { visibleOf } from '../../viewer/state/visible.ts';
import { python } from '../export/networkx.ts';

/** The measures of a task in NetworkX. Its other PageRank would need SciPy. */
const PROGRAM = `
import json, sys, networkx as nx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python
count, pairs = json.load(open(sys.argv[1]))
graph = nx.Graph()
graph.add_nodes_from(range(count))
graph.add_edges_from(zip(pairs[::2], pairs[1::2]))
found = lambda values: [values[node] for node in range(count)]
parts = nx.connected_components(graph)
louvain = nx.community.louvain_communities(graph, seed=1)
print(json.dumps({
  'degree': found(dict(graph.degree())),
  'betweenness': found(nx.betweenness_centrality(graph)),
  'pagerank': found(_pagerank_python(graph, tol=1e-9, max_iter=1000)),
  'components': sorted(sorted(part) for part in parts),
  'modularity': nx.community.modularity(graph, louvain),
  'ours': nx.community.modularity(graph, [set(group) for group in json.loads(sys.argv[2])]),
}))
`;

interface InNetworkX {
  readonly degree: readonly number[];
  readonly betweenness: readonly number[];
  readonly pagerank: readonly number[];
  readonly components: readonly (readonly number[])[];
  readonly modularity: number;
  readonly ours: number;
}

/** Positions that have the same number together, as lists in order. */
function groupsOf(numbers: Float64Array): number[][] {
  const groups = new Map<number, number[]>();
  for (const [at, group] of numbers.entries()) groups.set(group, [...(groups.get(group) ?? []), at]);
  return [...groups.values()].sort((a, b) => a[0]! - b[0]!);
}

function inNetworkX({ count, pairs }: MeasureTask, communities: readonly number[][]): InNetworkX {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-measures-'));
  const file = join(folder, 'task.json');
  try {
    writeFileSync(file, JSON.stringify([count, [...pairs]]));
    return python(PROGRAM, file, JSON.stringify(communities)) as InNetworkX;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(['putin-kim-new-year', 'treaties'])('measures of graph-data/%s', (name) => {
  it('are those of NetworkX', async () => {
    const index = indexGraph(await readGraph(join(import.meta.dirname, '../../graph-data', name)));
    // what it opens with
    const task = taskOf(index, visibleOf(index, INITIAL));
    expect(task.count).toBeGreaterThan(10);
    const here = measure(task);
    const communities = groupsOf(here.community);
    const there = inNetworkX(task, communities);
    expect([...here.degree]).toEqual(there.degree);
    expect(here.estimated).toBe(false);
    for (let at = 0; at < task.count; at++) {
      expect(here.betweenness[at]).toBeCloseTo(there.betweenness[at]!, 9);
      expect(here.pagerank[at]).toBeCloseTo(there.pagerank[at]!, 4);
    }
    expect(groupsOf(here.component)).toEqual(there.components);
    // the largest is the first
    const sizes = there.components.map((part) => part.length);
    expect([...here.component].filter((part) => part === 0)).toHaveLength(Math.max(...sizes));
    // many divisions are as good as another: ours is no worse than theirs by more than chance
    expect(there.ours).toBeGreaterThan(0.95 * there.modularity);
  });
});

describe('islands', () => {
  const islandsOf = (count: number, ...pairs: number[]): number[] => [
    ...measure({ count, pairs: Int32Array.from(pairs) }).component,
  ];
  it.each([
    ['a chain, a pair and one alone', islandsOf(6, 1, 2, 2, 3, 0, 5), [1, 0, 0, 0, 2, 1]],
    ['a ring', islandsOf(4, 0, 1, 1, 2, 2, 3, 0, 3), [0, 0, 0, 0]],
    ['nobody tied', islandsOf(3), [0, 1, 2]],
    ['nobody', islandsOf(0), []],
  ])('are numbered by size: %s', (_what, found, expected) => expect(found).toEqual(expected));
});
