import { defaultModel, type Entity, Model } from '@opensanctions/followthemoney';
import { describe, expect, it } from 'vitest';
import { hostileGraph } from './hostile-graph.ts';
import { opensIn } from './opens-in.ts';
import { textOf } from './what-it-says.ts';

const model = new Model(defaultModel);
const read = (options = {}): Entity[] =>
  textOf('ftm', hostileGraph, options)
    .trimEnd()
    .split('\n')
    .map((line) => model.getEntity(JSON.parse(line)));

const values = (entity: Entity, property: string): string[] => entity.getProperty(property).map(String);

opensIn('ftm', '@opensanctions/followthemoney', () => {
  const entities = read();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const links = entities.filter(({ schema }) => schema.isEdge);
  const things = entities.filter(({ schema, id }) => !schema.isEdge && !id.startsWith('document.'));

  it('knows every schema and property, and every entity has what its schema requires', () => {
    for (const line of textOf('ftm', hostileGraph).trimEnd().split('\n')) {
      const { id, schema: name, properties } = JSON.parse(line);
      const schema = model.getSchema(name);
      expect(schema.abstract, name).toBe(false);
      const known = [...schema.getProperties().keys()];
      expect(
        Object.keys(properties).filter((property) => !known.includes(property)),
        name,
      ).toEqual([]);
      const required = schema.required ?? [];
      expect(
        required.filter((property) => !properties[property]?.length),
        name,
      ).toEqual([]);
      for (const [property, all] of Object.entries(properties as Record<string, unknown[]>)) {
        expect(all.length, property).toBeGreaterThan(0);
        expect(
          all.every((value) => typeof value === 'string' && value !== ''),
          property,
        ).toBe(true);
      }
      // the form of ids that FollowTheMoney's own code asks for
      expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
    }
    expect(byId.size).toBe(entities.length);
  });

  it('gives the same things, names and types', () => {
    const found = things.map((entity) => [values(entity, 'name')[0], values(entity, 'keywords')[0]]).sort();
    expect(found).toEqual(hostileGraph.entities.map(({ name, type }) => [name, type]).sort());
  });

  it('gives the same links, types, dates and sentences', () => {
    const found = links.map((link) => {
      const name = (property: string): string => values(byId.get(values(link, property)[0]!)!, 'name')[0]!;
      return {
        id: values(link, 'recordId')[0],
        source: name(link.schema.edge!.source),
        target: name(link.schema.edge!.target),
        dates: link.schema.getProperties().has('date') ? values(link, 'date') : [],
        quotes: values(link, 'summary'),
      };
    });
    const names = new Map(hostileGraph.entities.map(({ id, name }) => [id, name]));
    expect(found).toEqual(
      hostileGraph.relations.map(({ id, source, target, evidence }) => ({
        id,
        source: names.get(source),
        target: names.get(target),
        dates: evidence.flatMap(({ date }) => date ?? []).sort(),
        quotes: [...new Set(evidence.map(({ quote }) => quote))],
      })),
    );
  });

  it('ends of links are what their schemas ask for, and proofs are documents', () => {
    for (const link of links) {
      for (const end of [link.schema.edge!.source, link.schema.edge!.target]) {
        const range = link.schema.getProperty(end).getRange();
        expect(byId.get(values(link, end)[0]!)!.schema.isA(range), `${link.schema.name}.${end}`).toBe(true);
      }
      for (const proof of values(link, 'proof')) expect(byId.get(proof)!.schema.isA('Document')).toBe(true);
    }
    const roles = Object.fromEntries(links.map((link) => [values(link, 'role')[0], link.schema.name]));
    expect(roles).toMatchObject({
      'is head of state of': 'Directorship',
      'is a member of': 'Membership',
      praised: 'UnknownLink',
    });
  });

  it('says that a claim is denied', () => {
    expect(links.find((link) => values(link, 'role')[0] === 'signed')).toSatisfy((link: Entity) =>
      values(link, 'status').includes('not intended'),
    );
  });
});

describe('--edges evidence', () => {
  it('gives a link for each piece, each with its own date and sentence', () => {
    const links = read({ edges: 'evidence' }).filter(({ schema }) => schema.isEdge);
    expect(links).toHaveLength(hostileGraph.manifest.counts.evidence);
    const dated = links.map((link) => [values(link, 'date').join(), values(link, 'summary').join()]);
    const pieces = hostileGraph.relations.flatMap(({ evidence }) =>
      evidence.map(({ date = '', quote }) => [date, quote]),
    );
    expect(dated.sort()).toEqual(pieces.sort());
  });
});
