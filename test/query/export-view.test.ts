import { expect, it } from 'vitest';
import { edgeRows, nodeRows } from '../../src/export/property-graph.ts';
import { graphView } from '../../src/query/graph-view.ts';
import { sampleGraph } from '../export/sample-graph.ts';
import { campDavid } from './camp-david.ts';

/** One text for both: what a query sees here is what `export --to cypher` and `--to neo4j` write. */
it.each([
  ['relation', sampleGraph],
  ['evidence', sampleGraph],
  ['relation', campDavid],
  ['evidence', campDavid],
] as const)('queries and graph databases see one graph: %s', (edges, graph) => {
  const view = graphView(graph, edges).graph;
  // floats that happen to be whole are objects of the engine's here, and numbers there
  const plain = (value: object): object => JSON.parse(JSON.stringify(value));
  const nodes = [...nodeRows(graph)];
  expect(nodes).toHaveLength(view.nodes.length);
  for (const { id, label, properties } of nodes) {
    expect(view.node(id)!.labels).toEqual(['Entity', label]);
    expect(plain(view.node(id)!.properties)).toEqual(plain(properties));
  }
  const rows = [...edgeRows(graph, { edges })];
  expect(rows).toHaveLength(view.relationships.length);
  for (const { key, type, source, target, properties } of rows) {
    const found = view.relationship(key)!;
    expect([found.type, found.source.id, found.target.id]).toEqual([type, source, target]);
    expect(plain(found.properties)).toEqual(plain(properties));
  }
});
