import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOOLS } from '../../src/mcp/tools.ts';
import { writeGraph } from '../../src/store/write-graph.ts';
import { campDavid } from '../query/camp-david.ts';

/** The server as an assistant meets it: a process of its own, spoken to by the SDK's client. */

const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'dragoman-mcp-')), 'camp-david');
  await writeGraph(folder, campDavid);
  const command = join(import.meta.dirname, '../../bin/dragoman.js');
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [command, 'mcp', folder],
      stderr: 'inherit',
    }),
  );
});

afterAll(() => client.close());

/** Calls a tool; what it says as text is what it gives as structure. */
async function call(name: string, input: Record<string, unknown>) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: input });
  const [part] = content as { type: string; text: string }[];
  if (!isError) expect(JSON.parse(part!.text)).toEqual(structuredContent);
  return { error: isError ? part!.text : undefined, found: structuredContent };
}

const resource = async (uri: string): Promise<string> => {
  const { contents } = await client.readResource({ uri });
  return (contents[0] as { text: string }).text;
};

describe('tools', () => {
  it('are all offered, each with a description and the form of its input', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    for (const { description, inputSchema, annotations } of tools) {
      expect(description!.length).toBeGreaterThan(40);
      expect(inputSchema.type).toBe('object');
      expect(annotations?.readOnlyHint).toBe(true);
    }
  });

  it('search_entities', async () => {
    const { found } = await call('search_entities', { text: 'sadat' });
    expect(found).toMatchObject({
      entities: [{ id: 'person:anwar-sadat', name: 'Anwar Sadat', type: 'person' }],
    });
  });

  it('entity', async () => {
    const { found } = await call('entity', { entity: 'Egypt' });
    expect(found).toMatchObject({
      name: 'Egypt',
      identifiers: { iso3166alpha3: 'EGY' },
      documents: [{ id: 'retrospect', title: 'Two neighbours', date: '1979-03-30' }, { id: 'summit' }],
      relations: { 'attack (done to it)': 1, 'sign-with': 1, 'head_of_state (done to it)': 1 },
    });
  });

  it('neighbours', async () => {
    const { found } = await call('neighbours', { entity: 'Egypt', quads: [3, 4], limit: 1 });
    expect(found).toMatchObject({
      neighbours: [{ name: 'Israel', relations: [{ says: 'Israel attacked Egypt', date: '1967-06-05' }] }],
      more: 1,
    });
  });

  it('paths', async () => {
    const { found } = await call('paths', { from: 'Egypt', to: 'Carter', k: 1 });
    expect(found).toMatchObject({
      paths: [
        {
          through: ['Egypt', 'Anwar Sadat', 'Jimmy Carter'],
          hops: [
            {},
            { relations: [{ quotes: [{ quote: 'Egyptian President Anwar Sadat met Jimmy Carter.' }] }] },
          ],
        },
      ],
    });
  });

  it('pair_history', async () => {
    const { found } = await call('pair_history', { a: 'Egypt', b: 'Israel' });
    expect(found).toMatchObject({ total: { cooperation: 1, conflict: 1 }, dated: 2, undated: 0 });
  });

  it('timeline', async () => {
    const { found } = await call('timeline', { since: '1979' });
    expect(found).toMatchObject({
      entries: [{ date: '1979-03-26', type: 'sign-with', document: 'retrospect' }],
    });
  });

  it('triads', async () => {
    const { found } = await call('triads', { a: 'Egypt', b: 'Israel', quads: [3, 4], direction: 'out' });
    expect(found).toMatchObject({ triads: [{ third: { name: 'Syria' } }] });
  });

  it('evidence, with what the text denies', async () => {
    const { found } = await call('evidence', { relation: 'Menachem Begin criticize Anwar Sadat' });
    expect(found).toMatchObject({
      relations: [
        {
          negated: 'the evidence denies it',
          quotes: [
            { document: 'summit', quote: expect.stringContaining('did not criticize'), negated: true },
          ],
        },
      ],
    });
    const [{ quotes }] = (
      found as { relations: [{ quotes: [{ start: number; end: number; quote: string }] }] }
    ).relations;
    const text = await resource('dragoman://documents/summit');
    expect(text.slice(quotes[0].start, quotes[0].end)).toBe(quotes[0].quote);
  });

  it('query', async () => {
    const text =
      'MATCH (a)-[r:PRAISE]->(b {name: $name}) RETURN a.name AS who, evidence(r)[0].speaker AS said_by';
    const { found } = await call('query', { text, params: { name: 'Menachem Begin' } });
    expect(found).toEqual({ rows: [{ who: 'Jimmy Carter', said_by: 'White House' }] });
    const cut = await call('query', { text: 'MATCH (n) RETURN n.name', limit: 2 });
    expect(cut.found).toMatchObject({ rows: [{}, {}], more: 'only the first 2 rows are given' });
  });
});

describe('what is wrong is told so that it can be put right', () => {
  it.each([
    ['entity', { entity: 'Isreal' }, 'did you mean Israel?'],
    [
      'neighbours',
      { entity: 'Egypt', types: ['atack'] },
      'unknown relation type: atack (did you mean attack?)',
    ],
    ['evidence', { relation: 'Egypt' }, 'is an entity'],
    ['evidence', { relation: 'ffffffff' }, 'no edge and no node'],
    ['query', { text: 'MATCH (n) DELETE n' }, 'read-only'],
    ['query', { text: 'MATCH (a)-[:PRAISD]->(b) RETURN a' }, 'PRAISE'],
    ['paths', { from: 'Egypt' }, 'to'],
  ])('%s %j', async (name, input, complaint) => {
    const { error } = await call(name, input);
    expect(error).toContain(complaint);
  });
});

describe('resources', () => {
  it('tell of the graph, the ontology, what a query can ask for, the documents', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual([
      'dragoman://graph',
      'dragoman://ontology',
      'dragoman://schema',
      'dragoman://documents',
    ]);
    expect(JSON.parse(await resource('dragoman://graph'))).toMatchObject({
      manifest: { name: 'camp-david' },
      relations: 10,
    });
    expect(await resource('dragoman://ontology')).toContain('head_of_state');
    expect(JSON.parse(await resource('dragoman://schema'))).toMatchObject({ types: { MEET: 2 } });
    expect(JSON.parse(await resource('dragoman://documents')).documents).toHaveLength(3);
  });

  it('refuse a document that there is not', async () => {
    await expect(resource('dragoman://documents/nothing')).rejects.toThrow('no document nothing');
  });
});
