import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { extraction, news, options } from './news.ts';

describe('assemble', () => {
  const graph = assemble(news, options);

  it('makes one edge of all the evidence, in order of document', () => {
    const edge = graph.relations.find(({ source }) => source === 'person:carter')!;
    expect(edge.evidence.map(({ document }) => document)).toEqual(['a', 'b']);
    expect(graph.manifest.counts).toEqual({ documents: 3, entities: 3, relations: 2, evidence: 3 });
  });

  it('makes one node of all the mentions', () => {
    const carter = graph.entities.find(({ id }) => id === 'person:carter')!;
    expect(carter.mentions.map(({ id }) => id)).toEqual(['a#0-6', 'b#0-6', 'c#13-19']);
  });

  it('leaves out described people of whom nothing is said', () => {
    expect(graph.entities.map(({ name }) => name).sort()).toEqual(['Begin', 'Carter', 'Sadat']);
  });

  it('does not depend on the order of documents', () => {
    expect(assemble([...news].reverse(), options)).toEqual(graph);
  });

  it('takes a reciprocal act from either side for one edge', () => {
    const met = assemble(
      [extraction('a', 'Sadat', 'meet', 'Begin', false), extraction('b', 'Begin', 'meet', 'Sadat', false)],
      options,
    );
    expect(met.relations.map(({ source, evidence }) => [source, evidence.length])).toEqual([
      ['person:begin', 2],
    ]);
  });

  it('draws every node, no two in one place', () => {
    const places = graph.layout!.map(({ x, y }) => `${x} ${y}`);
    expect(graph.layout!.map(({ id }) => id)).toEqual(graph.entities.map(({ id }) => id));
    expect(new Set(places).size).toBe(3);
  });
});
