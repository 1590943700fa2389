import { MultiGraph } from 'graphology';
import { expect, it } from 'vitest';
import { hostileGraph } from './hostile-graph.ts';
import { python } from './networkx.ts';
import { opensIn } from './opens-in.ts';
import { edgesOf, fileOf, nodesOf, textOf } from './what-it-says.ts';

opensIn('json', 'graphology', () => {
  const graph = MultiGraph.from(JSON.parse(textOf('json', hostileGraph)));

  it('gives the same nodes, names and types', () => {
    const nodes = graph.mapNodes((id, { label, type }) => [id, { name: label, type }]);
    expect(Object.fromEntries(nodes)).toEqual(nodesOf(hostileGraph));
  });

  it('gives the same edges and all the evidence, piece by piece', () => {
    const edges = graph.mapEdges((id, { type, first, last, evidence }, source, target) => [
      id,
      {
        source,
        target,
        type,
        first,
        last,
        quotes: evidence.map(({ quote }: { quote: string }) => quote).join('\n'),
      },
    ]);
    expect(Object.fromEntries(edges)).toEqual(edgesOf(hostileGraph));
    for (const { id, evidence } of hostileGraph.relations)
      expect(graph.getEdgeAttribute(id, 'evidence')).toEqual(evidence);
  });

  it('tells directed from undirected', () => {
    const { id } = hostileGraph.relations.find(({ type }) => type === 'meet')!;
    expect(graph.isUndirected(id)).toBe(true);
    expect(graph.undirectedSize).toBe(1);
  });

  it('sums parallel edges with --aggregate', () => {
    const sums = MultiGraph.from(JSON.parse(textOf('json', hostileGraph, { aggregate: true })));
    expect(sums.edges('person:anwar-sadat', 'place:paris')).toHaveLength(1);
    expect(sums.reduceEdges((sum, _, { count }) => sum + count, 0)).toBe(
      hostileGraph.manifest.counts.evidence,
    );
  });
});

opensIn('jsonl', 'Python json', () => {
  const program = `
import sys, json
records = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
print(json.dumps(records))
`;
  const records = python(program, fileOf('hostile.jsonl', textOf('jsonl', hostileGraph))) as ({
    record: string;
  } & Record<string, unknown>)[];

  it('carries the whole graph, a record a line', () => {
    const all = (kind: string) =>
      records.filter(({ record }) => record === kind).map(({ record: _, ...rest }) => rest);
    expect({
      manifest: all('manifest')[0],
      documents: all('document'),
      entities: all('entity'),
      relations: all('relation'),
      layout: all('position'),
    }).toEqual(hostileGraph);
  });
});
