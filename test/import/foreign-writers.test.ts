import { readFileSync } from 'node:fs';
import { MultiGraph } from 'graphology';
import gexfWriter from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { python } from '../export/debian-tool.ts';
import { fileOf as onDisk } from '../export/what-it-says.ts';
import { fileOf, imported, ties } from './foreign.ts';

const WANTED = ['Bismarck leader_of Prussia', 'Bismarck meet Napoleon III', 'Prussia wage-war-on France'];

/** Writes the same small graph in every format that NetworkX and igraph know. */
const WRITE = {
  networkx: `
import sys, json, networkx as nx
g = nx.MultiDiGraph()
g.add_node("b", label="Bismarck", type="person"); g.add_node("n", label="Napoleon III", type="person")
g.add_node("p", label="Prussia", type="State"); g.add_node("f", label="France", type="country")
g.add_edge("b", "p", relation="leader_of"); g.add_edge("b", "n", relation="meet", weight=2, date="1865-10")
g.add_edge("p", "f", relation="wage war on", weight=3.5)
nx.write_gexf(g, sys.argv[1] + ".gexf"); nx.write_graphml(g, sys.argv[1] + ".graphml")
json.dump(nx.node_link_data(g), open(sys.argv[1] + ".json", "w"))
print("{}")
`,
  igraph: `
import sys, igraph
g = igraph.Graph(directed=True)
g.add_vertices(4, {"name": ["Bismarck", "Napoleon III", "Prussia", "France"], "type": ["person", "person", "state", "state"]})
g.add_edges([(0, 2), (0, 1), (2, 3)], {"relation": ["leader_of", "meet", "wage-war-on"]})
g.write_graphml(sys.argv[1] + ".graphml")
print("{}")
`,
};

describe('NetworkX', () => {
  const stem = onDisk('networkx', '');
  python('networkx', WRITE.networkx, stem);

  it.each([
    ['gexf', '.gexf'],
    ['graphml', '.graphml'],
    ['json', '.json'],
  ])('%s', async (format, extension) => {
    const found = await imported(
      format,
      fileOf(`networkx${extension}`, readFileSync(stem + extension, 'utf8')),
    );
    expect(ties(found)).toEqual(WANTED);
    const types = Object.fromEntries(found.entities.map(({ name, type }) => [name, type]));
    expect(types).toEqual({
      Bismarck: 'person',
      'Napoleon III': 'person',
      Prussia: 'state',
      France: 'state',
    });
    const meeting = found.relations.find(({ type }) => type === 'meet')!;
    expect(meeting.evidence[0]).toMatchObject({ date: '1865-10' });
    expect(meeting.evidence[0].quote).toContain('weight: 2');
    expect(meeting).toMatchObject({ event: 'CONSULT', directed: false });
  });
});

describe('igraph', () => {
  it('GraphML', async () => {
    const stem = onDisk('igraph', '');
    python('igraph', WRITE.igraph, stem);
    const found = await imported(
      'graphml',
      fileOf('igraph.graphml', readFileSync(`${stem}.graphml`, 'utf8')),
    );
    expect(ties(found)).toEqual(WANTED);
  });
});

describe('graphology', () => {
  const graph = new MultiGraph();
  graph.addNode('b', { label: 'Bismarck', type: 'person', x: 1, y: 2, color: '#123456' });
  graph.addNode('p', { label: 'Prussia', type: 'state', x: 3, y: 4 });
  graph.addDirectedEdge('b', 'p', { label: 'leads', start: '1862-09-23' });

  it('GEXF', async () => {
    const found = await imported('gexf', fileOf('graphology.gexf', gexfWriter.write(graph)));
    expect(ties(found)).toEqual(['Bismarck leader_of Prussia']);
  });

  it('JSON', async () => {
    const found = await imported('json', fileOf('graphology.json', JSON.stringify(graph.export())));
    expect(ties(found)).toEqual(['Bismarck leader_of Prussia']);
    expect(found.relations[0]!.evidence[0]).toMatchObject({ date: '1862-09-23', confidence: 1 });
  });
});

describe('tables by people', () => {
  it.each([
    ['edges alone', ['Source;Target;Type\nBismarck;Prussia;Directed\n'], ['Bismarck linked-to Prussia']],
    [
      'nodes and edges, with tabs',
      [
        'id\tname\tcategory\n1\tBismarck\tperson\n2\tPrussia\tcountry\n',
        'from\tto\trelation\tyear\n1\t2\tLEADER_OF\t1862\n',
      ],
      ['Bismarck leader_of Prussia'],
    ],
    [
      'a word of their own',
      ['source,target,label\nBismarck,Prussia,"was, they say, born in"\n'],
      ['Bismarck was-they-say-born-in Prussia'],
    ],
  ])('%s', async (_, texts, wanted) => {
    const found = await imported('csv', ...texts.map((text, index) => fileOf(`${index}.csv`, text)));
    expect(ties(found)).toEqual(wanted);
  });
});

it('what no type knows stays under its own name', async () => {
  const text =
    '<gexf><graph defaultedgetype="undirected"><nodes><node id="1" label="A"/><node id="2"/></nodes><edges><edge source="1" target="2" label="shares a flat with" weight="2"/></edges></graph></gexf>';
  const { relations, entities } = await imported('gexf', fileOf('flat.gexf', text));
  expect(entities.map(({ id, name }) => [id, name])).toEqual([
    ['other:a', 'A'],
    ['other:2', '2'],
  ]);
  expect(relations[0]).toMatchObject({
    type: 'shares-a-flat-with',
    class: 'open',
    directed: false,
    event: null,
  });
});
