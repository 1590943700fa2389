import { CX2Network } from '@js4cytoscape/ndex-client';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { hostileGraph } from './hostile-graph.ts';
import { opensIn } from './opens-in.ts';
import schema from './schemas/cx2.json' with { type: 'json' };
import { edgesOf, nodesOf, textOf } from './what-it-says.ts';

const text = textOf('cx2', hostileGraph);

opensIn('cx2', 'NDEx client (@js4cytoscape/ndex-client)', () => {
  // it wants the aspects in one object, as NDEx hands them out
  const network = CX2Network.fromJSON(Object.assign({}, ...JSON.parse(text)));
  const nodes = network.getNodes();
  const ids = new Map(nodes.map(({ id, v }) => [id, v!.id as string]));

  it('finds nothing wrong', () => {
    expect(network.validate()).toMatchObject({ isValid: true });
  });

  it('gives the same nodes, names and types', () => {
    const found = nodes.map(({ v }) => [v!.id, { name: v!.name, type: v!.type }]);
    expect(Object.fromEntries(found)).toEqual(nodesOf(hostileGraph));
  });

  it('gives the same edges, types, dates and sentences', () => {
    const found = network.getEdges().map(({ s, t, v }) => [
      v!.id,
      {
        source: ids.get(s),
        target: ids.get(t),
        type: v!.interaction,
        first: v!.first ?? '',
        last: v!.last ?? '',
        quotes: v!.quotes.join('\n'),
      },
    ]);
    expect(Object.fromEntries(found)).toEqual(edgesOf(hostileGraph));
  });

  it('keeps places, upside down as Cytoscape wants them', () => {
    const { x, y } = hostileGraph.layout!.find(({ id }) => id === 'state:EG')!;
    expect(nodes.find(({ v }) => v!.id === 'state:EG')).toMatchObject({ x, y: -y });
  });
});

opensIn('cx2', 'JSON Schema by ajv', () => {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
  const errors = (value: unknown) => {
    validate(value);
    return validate.errors ?? [];
  };

  it('is valid', () => {
    expect(errors(JSON.parse(text))).toEqual([]);
    expect(errors(JSON.parse(textOf('cx2', hostileGraph, { aggregate: true })))).toEqual([]);
    expect(errors(JSON.parse(textOf('cx2', { ...hostileGraph, entities: [], relations: [] })))).toEqual([]);
  });

  it('which the schema would see otherwise', () => {
    expect(errors(JSON.parse(text.replace('"CXVersion":"2.0"', '"CXVersion":"1.0"')))).not.toEqual([]);
    expect(errors(JSON.parse(text.replace('"s":', '"from":')))).not.toEqual([]);
  });

  it('declares every attribute with the type that its values have', () => {
    const aspects = Object.assign({}, ...JSON.parse(text));
    const [declared] = aspects.attributeDeclarations;
    const is: Record<string, (value: unknown) => boolean> = {
      string: (value) => typeof value === 'string',
      boolean: (value) => typeof value === 'boolean',
      integer: Number.isInteger,
      double: (value) => typeof value === 'number',
      list_of_string: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
    };
    for (const kind of ['nodes', 'edges'] as const) {
      for (const { v } of aspects[kind])
        for (const [name, value] of Object.entries(v)) {
          expect(declared[kind], name).toHaveProperty([name]);
          expect(is[declared[kind][name].d ?? 'string']!(value), `${name}: ${value}`).toBe(true);
        }
    }
    for (const { name, elementCount } of aspects.metaData) expect(aspects[name]).toHaveLength(elementCount);
  });
});
