import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import type { Relation } from '../../src/model/relation.ts';
import { diff } from '../../src/query/diff.ts';
import { sampleGraph } from '../export/sample-graph.ts';

const nothing = { added: [], gone: [], changed: [] };

const withEntity = (id: string, change: (entity: Entity) => Entity): KnowledgeGraph => ({
  ...sampleGraph,
  entities: sampleGraph.entities.map((entity) => (entity.id === id ? change(entity) : entity)),
});
const withEvidence = (type: string, change: (evidence: Evidence) => readonly Evidence[]): KnowledgeGraph => ({
  ...sampleGraph,
  relations: sampleGraph.relations.map(
    (relation): Relation =>
      relation.type === type
        ? { ...relation, evidence: change(relation.evidence[0]) as Relation['evidence'] }
        : relation,
  ),
});

describe('diff', () => {
  it('of a graph with itself is empty, wherever its nodes are drawn', () => {
    const { layout: _, ...drawnElsewhere } = sampleGraph;
    expect(diff(sampleGraph, drawnElsewhere)).toEqual({
      documents: nothing,
      entities: nothing,
      edges: nothing,
    });
  });

  it('tells of entities that were added, are gone, changed', () => {
    const renamed = withEntity('place:paris', (entity) => ({ ...entity, name: 'Paris' }));
    expect(diff(sampleGraph, renamed).entities).toEqual({
      ...nothing,
      changed: ['place:paris: name Paris, France -> Paris'],
    });
    const less = { ...sampleGraph, entities: sampleGraph.entities.slice(1) };
    expect(diff(sampleGraph, less).entities.gone).toEqual([sampleGraph.entities[0]!.id]);
    expect(diff(less, sampleGraph).entities.added).toEqual([sampleGraph.entities[0]!.id]);
  });

  it('does not take the edges of a renamed entity for others', () => {
    const renamed = withEntity('person:anwar-sadat', (entity) => ({ ...entity, name: 'Sadat' }));
    expect(diff(sampleGraph, renamed).edges).toEqual(nothing);
  });

  it('tells of edges that were added and are gone', () => {
    const less = { ...sampleGraph, relations: sampleGraph.relations.filter(({ type }) => type !== 'meet') };
    const { gone } = diff(sampleGraph, less).edges;
    expect(gone).toEqual([expect.stringContaining('| meet |')]);
    expect(diff(less, sampleGraph).edges).toEqual({ ...nothing, added: gone });
  });

  it('tells what changed in the evidence of an edge', () => {
    const said = withEvidence('sign', (evidence) => [{ ...evidence, modality: 'actual', negated: false }]);
    const [changed] = diff(sampleGraph, said).edges.changed;
    expect(changed).toMatchObject({
      edge: 'Anwar Sadat | sign | the "Camp David" accords <1978> & more',
      added: [],
      gone: [],
      changed: ['news "1": negated true -> false; modality intended -> actual'],
    });
    const twice = withEvidence('sign', (evidence) => [evidence, { ...evidence, start: 36, quote: 'again' }]);
    expect(diff(sampleGraph, twice).edges.changed).toMatchObject([{ added: ['news "1": again'], gone: [] }]);
    expect(diff(twice, sampleGraph).edges.changed).toMatchObject([{ added: [], gone: ['news "1": again'] }]);
  });

  it('tells of documents', () => {
    const other = {
      ...sampleGraph,
      documents: [
        { ...sampleGraph.documents[0]!, date: '1978-09-18' },
        { id: 'x', language: 'en', text: 'x' },
      ],
    };
    expect(diff(sampleGraph, other).documents).toEqual({ added: ['x'], gone: [], changed: ['news "1"'] });
  });
});
