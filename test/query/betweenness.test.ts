import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';
import { betweenness, neighbourhoods } from '../../src/query/betweenness.ts';

const graphologys = betweennessModule as unknown as typeof betweennessModule.default;

const NODES = 12;
const edges = fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)), { maxLength: 30 });

describe('betweenness', () => {
  it('is what graphology gives, on any graph', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const graph = new UndirectedGraph();
        for (let node = 0; node < NODES; node++) graph.addNode(String(node));
        for (const [a, b] of all) if (a !== b) graph.mergeEdge(String(a), String(b));
        const expected = graphologys(graph, { getEdgeWeight: null });
        const { values, sources } = betweenness(neighbourhoods(NODES, all));
        expect(sources).toBe(NODES);
        for (let node = 0; node < NODES; node++)
          expect(values[node]).toBeCloseTo(expected[String(node)]!, 10);
      }),
    );
  });

  it('of a large graph is estimated from some nodes, and says from how many', () => {
    // a ring of 2000 with a hub in every tenth place that all its next know
    const ring = Array.from({ length: 2000 }, (_, i): [number, number] => [i, (i + 1) % 2000]);
    const hubs = ring.map(([i]): [number, number] => [i, Math.floor(i / 100) * 100]);
    const graph = neighbourhoods(2000, [...ring, ...hubs]);
    const exact = betweenness(graph);
    const estimate = betweenness(graph, 200 * graph.targets.length);
    expect(exact.sources).toBe(2000);
    expect(estimate.sources).toBe(200);
    for (const hub of [0, 500, 1900])
      expect(estimate.values[hub]! / exact.values[hub]!).toBeGreaterThan(0.85);
    expect(betweenness(graph, 1).sources).toBe(20);
  });
});
