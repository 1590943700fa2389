import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gexf, gexf12 } from '../../src/export/gexf.ts';
import { python } from './networkx.ts';
import { sampleGraph } from './sample-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-gexf-'));

function written(format: typeof gexf): string {
  const path = join(folder, `${format.id}.gexf`);
  writeFileSync(path, [...format.write(sampleGraph)].join(''));
  return path;
}

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

describe.each([
  { format: gexf, version: '1.3' },
  { format: gexf12, version: '1.2draft' },
])('GEXF $version', ({ format, version }) => {
  const path = written(format);
  const read = python(READ, path, version) as ReadBack;

  it('opens in NetworkX with every node and every parallel edge', () => {
    expect(Object.keys(read.nodes).sort()).toEqual(sampleGraph.entities.map(({ id }) => id));
    expect(read.edges.map(([, , key]) => key).sort()).toEqual(sampleGraph.relations.map(({ id }) => id));
  });

  it('keeps names with quotes, markup and emoji, and leaves out what XML cannot hold', () => {
    expect(read.nodes['treaty:camp-david']!.label).toBe('the "Camp David" accords <1978> & more');
    expect(read.nodes['person:menachem-begin']!.label).toBe('Menachem Begin \u{1F54A}');
  });

  it('keeps types, positions and colours', () => {
    expect(read.nodes['state:EG']).toMatchObject({ type: 'state', ids: 'iso3166:EG iso3166alpha3:EGY' });
    const place = sampleGraph.layout!.find(({ id }) => id === 'state:EG')!;
    expect(read.nodes['state:EG']!.viz).toMatchObject({
      position: { x: place.x, y: place.y },
      color: { r: 213 },
    });
  });

  it('keeps what an edge says', () => {
    const edge = (type: string) => read.edges.find(([, , , data]) => data.relation === type)!;
    const [source, target, , visit] = edge('visit');
    expect([source, target]).toEqual(['person:anwar-sadat', 'place:paris']);
    expect(visit).toMatchObject({
      event: 'CONSULT',
      cameo: '042',
      quad: 1,
      first: '1978-02',
      start: '1978-02-01',
      end: '1978-02-28',
    });
    expect(visit.evidence).toBe('Anwar Sadat visited Paris, France.');
    expect(edge('sign')[3]).toMatchObject({ negated: true, modality: 'intended', score: 5 });
    expect(edge('meet')[3]).toMatchObject({ directed: false });
    expect(edge('visit')[3]).toMatchObject({ directed: true });
  });
});

describe('GEXF 1.3', () => {
  const text = readFileSync(written(gexf), 'utf8');

  it('is well-formed to a second parser', () => {
    const { status, stderr } = spawnSync(
      'python3',
      ['-c', 'import sys, xml.dom.minidom as m; m.parse(sys.argv[1])', written(gexf)],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

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
