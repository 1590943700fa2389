import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendToNeo4j } from '../../src/export/neo4j.ts';
import { edgeRows, nodeRows } from '../../src/export/property-graph.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { Fraction } from './bolt/packstream.ts';
import { PropertyStore } from './bolt/property-store.ts';
import { type BoltServer, boltServer } from './bolt/server.ts';
import { hostileGraph } from './hostile-graph.ts';

let store = new PropertyStore();
let server: BoltServer;
const login = { user: 'neo4j', password: 'sesame' };

beforeAll(async () => {
  server = await boltServer({ password: login.password, run: (query) => store.run(query) });
});
afterAll(() => server.close());

const send = async (graph: KnowledgeGraph, scheme = 'bolt', options = {}) => {
  store = new PropertyStore();
  return sendToNeo4j(graph, `${scheme}://127.0.0.1:${server.port}`, { ...login, ...options });
};

/** Fractions as numbers again. */
const plain = (value: unknown): unknown => {
  if (value instanceof Fraction) return value.value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  return value;
};

const held = ({ nodes, relationships }: PropertyStore) => ({
  nodes: Object.fromEntries(
    [...nodes].map(([id, { labels, properties }]) => [
      id,
      { labels: [...labels], properties: plain(properties) },
    ]),
  ),
  relationships: [...relationships.values()].map(({ properties, ...ends }) => ({
    ...ends,
    properties: plain(properties),
  })),
});

const expected = (graph: KnowledgeGraph, edges: 'relation' | 'evidence' = 'relation') => ({
  nodes: Object.fromEntries(
    [...nodeRows(graph)].map(({ id, label, properties }) => [id, { labels: ['Entity', label], properties }]),
  ),
  relationships: expect.toSatisfy((found: { properties: { key: string } }[]) => {
    const byKey = (a: { properties: { key?: unknown } }, b: { properties: { key?: unknown } }) =>
      String(a.properties.key) < String(b.properties.key) ? -1 : 1;
    const wanted = [...edgeRows(graph, { edges })].map(({ key: _, ...row }) => row).sort(byKey);
    expect([...found].sort(byKey)).toEqual(wanted);
    return true;
  }),
});

describe('a Bolt server', () => {
  it.each(['bolt', 'neo4j'])('gets the whole graph by %s://', async (scheme) => {
    const sent = await send(hostileGraph, scheme);
    expect(sent).toEqual({
      nodes: hostileGraph.entities.length,
      relationships: hostileGraph.relations.length,
    });
    expect(held(store)).toEqual(expected(hostileGraph));
  });

  it('gets whole numbers as such, and scores as fractions', async () => {
    await send(hostileGraph);
    const praise = [...store.relationships.values()].find(
      ({ properties }) => properties.count === 2,
    )!.properties;
    expect(praise.score).toEqual(new Fraction(5));
    expect(praise.quad).toBe(1);
    expect(praise.starts).toEqual([0, expect.any(Number)]);
  });

  it('gets the same by a second run as by one', async () => {
    await send(hostileGraph);
    const once = held(store);
    await sendToNeo4j(hostileGraph, `bolt://127.0.0.1:${server.port}`, login);
    expect(held(store)).toEqual(once);
  });

  it('takes over what a new build changed', async () => {
    await send(hostileGraph);
    const entities = hostileGraph.entities.map((entity) =>
      entity.id === 'place:paris' ? { ...entity, type: 'facility' as const, name: 'the Paris' } : entity,
    );
    await sendToNeo4j({ ...hostileGraph, entities }, `bolt://127.0.0.1:${server.port}`, login);
    const paris = store.nodes.get('place:paris')!;
    expect([...paris.labels]).toEqual(['Entity', 'Facility']);
    expect(paris.properties.name).toBe('the Paris');
  });

  it('gets a relationship for each piece of evidence when asked', async () => {
    const sent = await send(hostileGraph, 'bolt', { edges: 'evidence' });
    expect(sent.relationships).toBe(hostileGraph.manifest.counts.evidence);
    expect(held(store)).toEqual(expected(hostileGraph, 'evidence'));
  });

  it('gets texts as parameters only, and not too many rows at once', async () => {
    const entities = Array.from({ length: 2500 }, (_, index) => ({
      ...hostileGraph.entities[0]!,
      id: `event:${index}`,
      name: `') DETACH DELETE n //`,
      type: 'event' as const,
    }));
    await send({ ...hostileGraph, entities, relations: [], layout: [] });
    expect(store.nodes.size).toBe(2500);
    expect(store.queries.map(({ text }) => text).join()).not.toContain('DETACH');
    for (const { parameters } of store.queries)
      expect(((parameters.rows ?? []) as unknown[]).length).toBeLessThanOrEqual(1000);
  });
});

describe('what goes wrong is said in one line', () => {
  it('a wrong password', async () => {
    await expect(send(hostileGraph, 'bolt', { password: 'guess' })).rejects.toThrow(
      /^the server took 0 nodes and 0 relationships, then: The client is unauthorized/,
    );
  });

  it('no server', async () => {
    const attempt = sendToNeo4j(hostileGraph, 'bolt://name:secret@127.0.0.1:1', {});
    await expect(attempt).rejects.toThrow(/^the server took 0 nodes[^\n]*$/);
    await expect(attempt).rejects.toMatchObject({ input: 'bolt://127.0.0.1:1' });
  });

  it('a server that does not know a statement', async () => {
    const strict = await boltServer({
      run: ({ text }) => {
        if (text.startsWith('UNWIND')) throw new Error("Invalid input 'UNWIND'");
      },
    });
    const attempt = sendToNeo4j(hostileGraph, `bolt://127.0.0.1:${strict.port}`, {});
    await expect(attempt).rejects.toThrow("then: Invalid input 'UNWIND'");
    await strict.close();
  });
});
