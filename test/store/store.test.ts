import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { readCuration, readGraph } from '../../src/store/read-graph.ts';
import { writeGraph } from '../../src/store/write-graph.ts';
import { sampleGraph } from '../export/sample-graph.ts';

const home = mkdtempSync(join(tmpdir(), 'dragoman-store-'));

/** A stored graph with one change in one of its files. */
async function damaged(name: string, file: string, change: (text: string) => string): Promise<string> {
  const folder = join(home, name);
  await writeGraph(folder, sampleGraph);
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  return folder;
}

describe('a stored graph', () => {
  it('comes back as it was', async () => {
    const folder = join(home, 'round');
    await writeGraph(folder, sampleGraph);
    expect(await readGraph(folder)).toEqual(sampleGraph);
  });

  it('has one record a line, sorted by id', async () => {
    const folder = join(home, 'sorted');
    await writeGraph(folder, sampleGraph, { 'graph.gexf': 'x' });
    expect(readdirSync(folder).sort()).toEqual([
      'documents.jsonl',
      'entities.jsonl',
      'graph.gexf',
      'layout.jsonl',
      'manifest.json',
      'relations.jsonl',
    ]);
    const lines = readFileSync(join(folder, 'entities.jsonl'), 'utf8').trimEnd().split('\n');
    const ids = lines.map((line) => JSON.parse(line).id);
    expect(ids).toEqual([...ids].sort());
  });

  it('is the same bytes whatever the order of fields', async () => {
    const turned = (record: object): object => Object.fromEntries(Object.entries(record).reverse());
    const folder = join(home, 'fields');
    await writeGraph(folder, {
      ...sampleGraph,
      entities: sampleGraph.entities.map(turned),
    } as KnowledgeGraph);
    await writeGraph(join(home, 'straight'), sampleGraph);
    const bytes = (name: string): string => readFileSync(join(home, name, 'entities.jsonl'), 'utf8');
    expect(bytes('fields')).toBe(bytes('straight'));
  });

  it('replaces a former one whole, keeps its decisions, and leaves nothing beside it', async () => {
    const place = join(home, 'replaced');
    mkdirSync(place);
    writeFileSync(join(place, 'old.txt'), 'x');
    writeFileSync(join(place, 'curation.jsonl'), '{"decision":"reject","relation":"r","why":"irony"}\n');
    await writeGraph(place, sampleGraph);
    expect(readdirSync(place)).not.toContain('old.txt');
    expect(await readCuration(place)).toEqual([{ decision: 'reject', relation: 'r', why: 'irony' }]);
    expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('a damaged graph is refused by file, line and field', () => {
  const { entities, relations } = sampleGraph;
  const oneLess = relations.length - 1;

  it.each([
    [
      'json',
      'entities.jsonl',
      (text: string) => `${text}{`,
      `entities.jsonl:${entities.length + 1}: not JSON`,
    ],
    [
      'type',
      'entities.jsonl',
      (text: string) => text.replace('"type":"person"', '"type":"robot"'),
      /entities\.jsonl:1: field type: Invalid option/,
    ],
    [
      'evidence',
      'relations.jsonl',
      (text: string) => text.replace(/"evidence":\[.*?\]\}/, '"evidence":[]}'),
      /relations\.jsonl:1: field evidence/,
    ],
    [
      'end',
      'relations.jsonl',
      (text: string) => text.replace(/"target":"[^"]*"/, '"target":"nobody"'),
      'relations.jsonl:1: field target: no entity nobody',
    ],
    [
      'quote',
      'relations.jsonl',
      (text: string) => text.replace(/"quote":"./, '"quote":"#'),
      /relations\.jsonl:1: field evidence\.0\.quote: not what/,
    ],
    [
      'twice',
      'entities.jsonl',
      (text: string) => text + text.split('\n')[0],
      `entities.jsonl:${entities.length + 1}: field id: ${entities[0]!.id} is there twice`,
    ],
    [
      'count',
      'relations.jsonl',
      (text: string) => text.slice(text.indexOf('\n') + 1),
      `manifest.json: field counts.relations: ${relations.length}, but ${oneLess} are there`,
    ],
    [
      'extra',
      'documents.jsonl',
      (text: string) => text.replace('{"id"', '{"colour":"red","id"'),
      /documents\.jsonl:1: Unrecognized key: "colour"/,
    ],
  ] as const)('%s', async (name, file, change, complaint) => {
    const folder = await damaged(name, file, change);
    const error = await readGraph(folder).catch((caught) => caught);
    const place = [error.input.replace(`${folder}/`, ''), error.line]
      .filter((part) => part !== undefined)
      .join(':');
    expect(`${place}: ${error.message}`).toMatch(complaint);
  });

  it('names a folder that is no graph', async () => {
    await expect(readGraph(join(home, 'nowhere'))).rejects.toThrow(
      'not a stored graph: it has no manifest.json',
    );
  });
});
