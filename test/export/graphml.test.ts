import { expect, it } from 'vitest';
import { python } from './debian-tool.ts';
import { hostileGraph, withoutControls } from './hostile-graph.ts';
import { opensIn } from './opens-in.ts';
import { edgesOf, fileOf, nodesOf, textOf } from './what-it-says.ts';

interface ReadBack {
  nodes: Record<string, Record<string, unknown>>;
  edges: [string, string, string, Record<string, unknown>][];
}

const NETWORKX = `
import sys, json, networkx as nx
g = nx.read_graphml(sys.argv[1], force_multigraph=True)
print(json.dumps({"nodes": dict(g.nodes(data=True)), "edges": list(g.edges(keys=True, data=True))}))
`;

/** igraph calls the ids of the file "id", and has NaN or "" for what a node does not say. */
const IGRAPH = `
import sys, json, math, igraph
g = igraph.Graph.Read_GraphML(sys.argv[1])
said = lambda d: {k: v for k, v in d.items() if v not in (None, "") and not (isinstance(v, float) and math.isnan(v))}
nodes = {v["id"]: said(v.attributes()) for v in g.vs}
edges = [(g.vs[e.source]["id"], g.vs[e.target]["id"], e["id"], said(e.attributes())) for e in g.es]
print(json.dumps({"nodes": nodes, "edges": edges}))
`;

const file = fileOf('hostile.graphml', textOf('graphml', hostileGraph));

for (const [reader, module, program] of [
  ['NetworkX', 'networkx', NETWORKX],
  ['igraph', 'igraph', IGRAPH],
] as const) {
  opensIn('graphml', reader, () => {
    const read = python(module, program, file) as ReadBack;

    it('gives the same nodes, names and types', () => {
      const nodes = Object.entries(read.nodes).map(([id, { label, type }]) => [id, { name: label, type }]);
      expect(Object.fromEntries(nodes)).toEqual(nodesOf(hostileGraph, withoutControls));
    });

    it('gives the same edges, types, dates and sentences', () => {
      const edges = read.edges.map(([source, target, id, { relation, first = '', last = '', evidence }]) => [
        id,
        { source, target, type: relation, first, last, quotes: evidence },
      ]);
      expect(Object.fromEntries(edges)).toEqual(edgesOf(hostileGraph, withoutControls));
    });

    it('keeps numbers, truth values and lists', () => {
      const { id } = hostileGraph.relations.find(({ evidence }) => evidence.length === 2)!;
      const [, , , praise] = read.edges.find(([, , key]) => key === id)!;
      expect(praise).toMatchObject({ event: 'SUPPORT', quad: 1, score: 5, weight: 2, confidence: 0.9 });
      expect(praise.negated).toBe(false);
      expect(JSON.parse(praise.attribution as string)).toEqual(['state:IL', 'organization:sum~1a']);
      expect(JSON.parse(read.nodes['person:anwar-sadat']!.aliases as string)).toContain('Sadat, A.');
      const { x, y } = hostileGraph.layout!.find((place) => place.id === 'state:EG')!;
      expect(read.nodes['state:EG']).toMatchObject({ x, y });
    });
  });
}
