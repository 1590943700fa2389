import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MultiGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/export/csv.ts';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { graphml } from '../../src/export/graphml.ts';
import { json } from '../../src/export/json.ts';
import { jsonl } from '../../src/export/jsonl.ts';
import { python } from './networkx.ts';
import { sampleGraph } from './sample-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-export-'));
const text = (format: typeof csv, graph = sampleGraph): string => [...format.write(graph)].join('');

function file(format: typeof csv): string {
  const path = join(folder, `graph${format.extension}`);
  writeFileSync(path, text(format));
  return path;
}

const visit = sampleGraph.relations.find(({ type }) => type === 'visit')!;

describe('GraphML in NetworkX', () => {
  const read = python(
    'import sys, json, networkx as nx\ng = nx.read_graphml(sys.argv[1], force_multigraph=True)\n' +
      'print(json.dumps({"nodes": dict(g.nodes(data=True)), "edges": list(g.edges(keys=True, data=True))}))',
    file(graphml),
  ) as {
    nodes: Record<string, Record<string, unknown>>;
    edges: [string, string, string, Record<string, unknown>][];
  };

  it('has every node with its name and every parallel edge with what it says', () => {
    expect(Object.keys(read.nodes).sort()).toEqual(sampleGraph.entities.map(({ id }) => id));
    expect(read.nodes['treaty:camp-david']!.label).toBe('the "Camp David" accords <1978> & more');
    expect(read.edges.map(([, , key]) => key).sort()).toEqual(sampleGraph.relations.map(({ id }) => id));
    const [, , , data] = read.edges.find(([, , key]) => key === visit.id)!;
    expect(data).toMatchObject({
      relation: 'visit',
      event: 'CONSULT',
      cameo: '042',
      quad: 1,
      negated: false,
      first: '1978-02',
    });
    expect(data.evidence).toBe(visit.evidence[0].quote);
  });
});

describe('graphology JSON in graphology', () => {
  const graph = MultiGraph.from(JSON.parse(text(json)));

  it('has every node and edge, evidence and all', () => {
    expect(graph.nodes().sort()).toEqual(sampleGraph.entities.map(({ id }) => id));
    expect(graph.edges().sort()).toEqual(sampleGraph.relations.map(({ id }) => id));
    expect(graph.getEdgeAttribute(visit.id, 'evidence')).toEqual(visit.evidence);
    expect(graph.isDirected(visit.id)).toBe(true);
    expect(graph.isUndirected(sampleGraph.relations.find(({ type }) => type === 'meet')!.id)).toBe(true);
  });
});

describe('CSV in Python', () => {
  const rows = python(
    'import sys, csv, json\nprint(json.dumps(list(csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8")))))',
    file(csv),
  ) as Record<string, string>[];

  it('has a row for each piece of evidence', () => {
    expect(rows).toHaveLength(sampleGraph.manifest.counts.evidence);
    expect(rows.find(({ relation }) => relation === 'visit')).toMatchObject({
      source: 'Anwar Sadat',
      target: 'Paris, France',
      speaker: 'Egypt',
      date: '1978-02',
      quote: visit.evidence[0].quote,
    });
  });

  it('does not let a name run as a formula', () => {
    const [first, ...rest] = sampleGraph.entities;
    const hostile = { ...sampleGraph, entities: [{ ...first!, name: '=HYPERLINK("http://x")' }, ...rest] };
    expect(text(csv, hostile)).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

describe('JSON Lines', () => {
  it('carry the whole graph', () => {
    const records = text(jsonl)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const all = (kind: string) =>
      records.filter(({ record }) => record === kind).map(({ record: _, ...rest }) => rest);
    expect({
      manifest: all('manifest')[0],
      documents: all('document'),
      entities: all('entity'),
      relations: all('relation'),
      layout: all('position'),
    }).toEqual(sampleGraph);
  });
});

describe.each(EXPORT_FORMATS)('$id', (format) => {
  it('writes a graph of nothing', () => {
    const nothing = { ...sampleGraph, documents: [], entities: [], relations: [], layout: [] };
    expect(text(format, nothing)).not.toBe('');
  });

  it('gives the same bytes twice', () => {
    expect(text(format)).toBe(text(format));
  });
});
