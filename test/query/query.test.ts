import { describe, expect, it } from 'vitest';
import { edgeLines } from '../../src/query/edge-lines.ts';
import { explain } from '../../src/query/explain.ts';
import { stats } from '../../src/query/stats.ts';
import { sampleGraph } from '../export/sample-graph.ts';

describe('stats', () => {
  const found = stats(sampleGraph);

  it('counts nodes, edges, evidence, parts', () => {
    expect(found).toMatchObject({ documents: 1, entities: 5, relations: 5, evidence: 5, components: 1 });
    expect(found.entityTypes).toEqual({ person: 2, place: 1, state: 1, treaty: 1 });
    expect(found.events).toEqual({ CONSULT: 2, SUPPORT: 2 });
    expect(found.months).toEqual({ '1978-02': 1, '1978-09': 1 });
    expect(found.top[0]).toEqual({ id: 'person:anwar-sadat', name: 'Anwar Sadat', edges: 5 });
  });

  it('counts what no edge joins as a part of its own', () => {
    const apart = { ...sampleGraph, relations: sampleGraph.relations.slice(0, 1) };
    expect(stats(apart)).toMatchObject({ components: 4, largestComponent: 2, density: 1 / 20 });
  });

  it('tells what happened in which month', () => {
    expect(found.timeline).toEqual({ '1978-02': { CONSULT: 1 }, '1978-09': { SUPPORT: 1 } });
    expect(found.undated).toBe(3);
  });

  it('tells how pairs stand with each other: what is denied does not count', () => {
    expect(found.pairs).toEqual(
      [
        {
          pair: ['person:anwar-sadat', 'place:paris'],
          names: ['Anwar Sadat', 'Paris, France'],
          evidence: 2,
          cooperation: 2,
          conflict: 0,
          score: 3.75,
        },
        expect.objectContaining({ pair: ['person:anwar-sadat', 'person:menachem-begin'], score: 2.5 }),
      ].sort((a, b) => (b.evidence ?? 1) - (a.evidence ?? 1)),
    );
    expect(stats(sampleGraph, { limit: 1 }).pairs).toHaveLength(1);
  });

  it('tells through whom the shortest ways lead', () => {
    expect(found.between).toEqual([{ id: 'person:anwar-sadat', name: 'Anwar Sadat', betweenness: 1 }]);
    expect(found.betweenFrom).toBe(5);
  });

  it('of an empty graph', () => {
    const empty = { ...sampleGraph, documents: [], entities: [], relations: [] };
    expect(stats(empty)).toMatchObject({ components: 0, density: 0, between: [], pairs: [] });
  });
});

describe('edges as lines', () => {
  it('say who, what, whom, event, modality, speaker, date, evidence', () => {
    const lines = edgeLines(sampleGraph);
    expect(lines).toEqual([...lines].sort());
    expect(lines).toContain('Anwar Sadat | head_of_state | Egypt | - | actual | - | - | 1 evidence');
    expect(lines).toContain(
      'Anwar Sadat | visit | Paris, France | CONSULT | actual | Egypt | 1978-02 | 1 evidence',
    );
    expect(lines).toContain(
      'Anwar Sadat | sign | the "Camp David" accords <1978> & more | SUPPORT | not intended | - | 1978-09-17 | 1 evidence',
    );
  });
});

describe('explain', () => {
  const visit = sampleGraph.relations.find(({ type }) => type === 'visit')!;

  it.each([visit.id, visit.id.slice(0, 8), 'Anwar Sadat visit Paris, France', 'sadat VISIT paris'])(
    'an edge by %s',
    (key) => {
      expect(explain(sampleGraph, key)).toMatchObject([
        {
          source: 'Anwar Sadat',
          evidence: [{ quote: visit.evidence[0].quote, rule: 'visit/verb', speaker: 'Egypt' }],
        },
      ]);
    },
  );

  it.each(['person:anwar-sadat', 'Anwar Sadat', 'Sadat, A.'])('a node by %s', (key) => {
    const [found] = explain(sampleGraph, key);
    expect(found).toMatchObject({
      entity: { id: 'person:anwar-sadat' },
      mentions: [{ document: 'news "1"', rule: 'test/name' }],
    });
    expect((found as { edges: readonly string[] }).edges).toHaveLength(5);
  });

  it('refuses what is not there', () => {
    expect(() => explain(sampleGraph, 'Nobody')).toThrow('no edge and no node "Nobody"; give an id');
    expect(() => explain(sampleGraph, 'Anwer Sadat')).toThrow('(did you mean Anwar Sadat?)');
  });
});
