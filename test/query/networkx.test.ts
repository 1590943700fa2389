import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stats } from '../../src/query/stats.ts';
import { readGraph } from '../../src/store/read-graph.ts';
import { python } from '../export/networkx.ts';

/**
 * What NetworkX finds in a graph's GEXF file, in the words of `stats`. Before 3 it does not know the namespace of 1.3, though it
 * reads all that we write in it.
 */
const PROGRAM = `
import collections, json, sys, networkx as nx
from networkx.readwrite.gexf import GEXF
GEXF.versions.setdefault('1.3', {'NS_GEXF': 'http://gexf.net/1.3', 'NS_VIZ': 'http://gexf.net/1.3/viz',
  'NS_XSI': 'http://www.w3.org/2001/XMLSchema-instance', 'SCHEMALOCATION': '', 'VERSION': '1.3'})
graph = nx.read_gexf(sys.argv[1], version='1.3')
parts = sorted((len(part) for part in nx.weakly_connected_components(graph)), reverse=True)
edges = collections.Counter(end for a, b in graph.edges() for end in {a, b})
between = nx.betweenness_centrality(nx.Graph(graph))
ordered = lambda values: sorted(values.items(), key=lambda each: (-each[1], each[0]))
print(json.dumps({
  'entities': graph.number_of_nodes(),
  'relations': graph.number_of_edges(),
  'evidence': sum(weight for _, _, weight in graph.edges(data='weight')),
  'components': len(parts),
  'largestComponent': parts[0],
  'density': nx.density(graph),
  'entityTypes': dict(collections.Counter(type for _, type in graph.nodes(data='type'))),
  'relationTypes': dict(collections.Counter(type for _, _, type in graph.edges(data='relation'))),
  'events': dict(collections.Counter(event for _, _, event in graph.edges(data='event') if event)),
  'top': [{'id': id, 'name': graph.nodes[id]['label'], 'edges': count} for id, count in ordered(edges)[:10]],
  'between': [{'id': id, 'betweenness': round(value, 6)} for id, value in ordered({id: round(value, 6) for id, value in between.items()})[:10] if value > 0],
}))
`;

describe.each(['putin-kim-new-year', 'treaties'])('graph-data/%s in NetworkX', (name) => {
  it('has the numbers that stats prints', async () => {
    const folder = join(import.meta.dirname, '../../graph-data', name);
    const { between, ...found } = stats(await readGraph(folder));
    const { between: betweenThere, ...there } = python(
      PROGRAM,
      join(folder, 'graph.gexf'),
    ) as typeof found & {
      readonly between: readonly { readonly id: string; readonly betweenness: number }[];
    };
    expect(found).toMatchObject({ ...there, density: expect.closeTo(there.density, 12) });
    expect(betweenThere).toHaveLength(Math.min(10, between.length));
    for (const [index, { id, betweenness }] of betweenThere.entries()) {
      // values that differ in the last digit may change places
      expect(between[index]!.betweenness).toBeCloseTo(betweenness, 5);
      if (between[index]!.betweenness === betweenness) expect(between[index]!.id).toBe(id);
    }
  });
});
