import { spawnSync } from 'node:child_process';
import { MultiGraph } from 'graphology';
import gexfReader from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { needTool, XMLLINT } from './debian-tool.ts';
import { hostileGraph, withoutControls } from './hostile-graph.ts';
import { python } from './networkx.ts';
import { opensIn } from './opens-in.ts';
import { sampleGraph } from './sample-graph.ts';
import { edgesOf, fileOf, nodesOf, textOf } from './what-it-says.ts';

interface ReadBack {
  nodes: Record<string, Record<string, unknown>>;
  edges: [string, string, string, Record<string, unknown>][];
}

/** NetworkX before 3 does not know the namespace of 1.3, though it reads all that we write in it. */
const READ = `
import sys, json, networkx as nx
from networkx.readwrite.gexf import GEXF
GEXF.versions.setdefault('1.3', {'NS_GEXF': 'http://gexf.net/1.3', 'NS_VIZ': 'http://gexf.net/1.3/viz',
  'NS_XSI': 'http://www.w3.org/2001/XMLSchema-instance', 'SCHEMALOCATION': '', 'VERSION': '1.3'})
g = nx.read_gexf(sys.argv[1], version=sys.argv[2])
edges = g.edges(keys=True, data=True) if g.is_multigraph() else [(a, b, d['id'], d) for a, b, d in g.edges(data=True)]
print(json.dumps({'nodes': dict(g.nodes(data=True)), 'edges': list(edges)}))
`;

opensIn('gexf', 'NetworkX', () => {
  describe.each([
    { gexfVersion: '1.3', version: '1.3' },
    { gexfVersion: '1.2', version: '1.2draft' },
  ] as const)('version $gexfVersion', ({ gexfVersion, version }) => {
    const path = fileOf(`${gexfVersion}.gexf`, textOf('gexf', hostileGraph, { gexfVersion }));
    const read = python(READ, path, version) as ReadBack;

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

    it('keeps identifiers, positions and colours', () => {
      expect(read.nodes['state:EG']).toMatchObject({ ids: 'iso3166:EG iso3166alpha3:EGY' });
      const place = hostileGraph.layout!.find(({ id }) => id === 'state:EG')!;
      expect(read.nodes['state:EG']!.viz).toMatchObject({
        position: { x: place.x, y: place.y },
        color: { r: 213 },
      });
    });

    it('keeps what an edge says', () => {
      const edge = (type: string) => read.edges.find(([, , , data]) => data.relation === type)!;
      expect(edge('visit')[3]).toMatchObject({
        event: 'CONSULT',
        cameo: '042',
        quad: 1,
        directed: true,
        start: '1978-02-01',
        end: '1978-02-28',
      });
      expect(edge('sign')[3]).toMatchObject({ negated: true, modality: 'intended', score: 5 });
      expect(edge('meet')[3]).toMatchObject({ directed: false });
    });
  });

  it('sums parallel edges with --aggregate', () => {
    const path = fileOf('aggregate.gexf', textOf('gexf', hostileGraph, { aggregate: true }));
    const { edges } = python(READ, path, '1.3') as ReadBack;
    const pairs = edges.map(([source, target]) => `${source} ${target}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    const [, , , data] = edges.find(
      ([source, target]) => source.endsWith('sadat') && target === 'place:paris',
    )!;
    expect(data).toMatchObject({
      relation: 'visit praise',
      event: 'CONSULT SUPPORT',
      weight: 2,
      quad: 1,
      score: 3.75,
    });
    const weights = edges.map(([, , , { weight }]) => weight as number);
    expect(weights.reduce((sum, weight) => sum + weight)).toBe(hostileGraph.manifest.counts.evidence);
  });
});

opensIn('gexf', 'graphology-gexf (also the reader of Gephi Lite)', () => {
  const text = textOf('gexf', hostileGraph);
  const read = gexfReader.parse(MultiGraph, text);

  it('gives the same nodes, names and types', () => {
    const nodes = read.mapNodes((id, { label, type }) => [id, { name: label, type }]);
    expect(Object.fromEntries(nodes)).toEqual(nodesOf(hostileGraph, withoutControls));
  });

  it('gives the same edges, types, dates and sentences', () => {
    const edges = read.mapEdges((id, { relation, first = '', last = '', evidence }, source, target) => [
      id,
      { source, target, type: relation, first, last, quotes: evidence },
    ]);
    expect(Object.fromEntries(edges)).toEqual(edgesOf(hostileGraph, withoutControls));
  });

  it('keeps kinds, weights, places and colours', () => {
    const { x, y } = hostileGraph.layout!.find(({ id }) => id === 'place:paris')!;
    expect(read.getNodeAttributes('place:paris')).toMatchObject({ x, y, color: 'rgba(230,159,0,1.0)' });
    const id = hostileGraph.relations.find(({ evidence }) => evidence.length === 2)!.id;
    expect(read.getEdgeAttributes(id)).toMatchObject({ weight: 2 });
  });
});

opensIn('gexf', 'xmllint with the schema of 1.3', () => {
  const schema = new URL('schemas/gexf-1.3.xsd', import.meta.url).pathname;
  const validate = (name: string, text: string) => {
    needTool(XMLLINT);
    // the published schema has no room for viz: it stands in a namespace of its own
    const plain = text.replaceAll(/<viz:[^>]*>/g, '').replace(/ xmlns:viz="[^"]*"/, '');
    return spawnSync('xmllint', ['--noout', '--schema', schema, fileOf(name, plain)], { encoding: 'utf8' });
  };

  it.each([
    ['hostile', hostileGraph, {}],
    ['aggregated', hostileGraph, { aggregate: true }],
    ['empty', { ...hostileGraph, entities: [], relations: [], layout: [] }, {}],
  ])('the %s graph is valid', (name, graph, options) => {
    const { status, stderr } = validate(`${name}-plain.gexf`, textOf('gexf', graph, options));
    expect(stderr).toMatch(/validates\s*$/);
    expect(status).toBe(0);
  });

  it('which the schema would see otherwise', () => {
    const text = textOf('gexf', sampleGraph);
    const target = /target="([^"]*)"/.exec(text)![1];
    expect(validate('bad-end.gexf', text.replace(`target="${target}"`, 'target="nobody"')).status).not.toBe(
      0,
    );
    expect(validate('bad-date.gexf', text.replace('start="1978-02-01"', 'start="February"')).status).not.toBe(
      0,
    );
  });
});

describe('GEXF 1.3', () => {
  const text = textOf('gexf', sampleGraph);

  it('names the namespace that readers know, and each edge once', () => {
    expect(text).toContain('xmlns="http://gexf.net/1.3"');
    const ids = [...text.matchAll(/<edge id="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(text).toContain('kind="visit"');
  });

  it('quotes the items of lists, so that a comma does not split one', () => {
    expect(text).toContain(
      'value="[&quot;President \\&quot;Anwar\\&quot; Sadat&quot;, &quot;Sadat&quot;, &quot;Sadat, A.&quot;]"',
    );
  });
});
