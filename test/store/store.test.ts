import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { checkGraph } from '../../src/store/check-graph.ts';
import { readCuration, readGraph } from '../../src/store/read-graph.ts';
import { openStoredGraph } from '../../src/store/stored-graph.ts';
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
    await writeGraph(folder, sampleGraph, { files: { 'graph.gexf': 'x' } });
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

  it('replaces a former one whole, keeps decisions and files of others, and leaves nothing beside it', async () => {
    const place = join(home, 'replaced');
    await writeGraph(place, sampleGraph, { files: { 'graph.gexf': 'x' } });
    writeFileSync(join(place, 'notes.txt'), 'x');
    writeFileSync(join(place, 'curation.jsonl'), '{"decision":"reject","relation":"r","why":"irony"}\n');
    const { layout: _, ...bare } = sampleGraph;
    await writeGraph(place, bare);
    expect(readdirSync(place).sort()).toEqual([
      'curation.jsonl',
      'documents.jsonl',
      'entities.jsonl',
      'manifest.json',
      'notes.txt',
      'relations.jsonl',
    ]);
    expect(await readCuration(place)).toEqual([{ decision: 'reject', relation: 'r', why: 'irony' }]);
    expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('is written from records that come one after the other, and counts them', async () => {
    async function* slowly<T>(records: readonly T[]): AsyncIterable<T> {
      for (const record of records) yield await Promise.resolve(record);
    }
    const { manifest, documents, entities, relations, layout } = sampleGraph;
    const { counts: _, ...rest } = manifest;
    await writeGraph(join(home, 'slowly'), {
      manifest: rest,
      documents: slowly(documents),
      entities: slowly(entities),
      relations: slowly(relations),
      layout: slowly(layout!),
    });
    expect(await readGraph(join(home, 'slowly'))).toEqual(sampleGraph);
  });

  it('refuses records that are not in order, and leaves what was there', async () => {
    const place = join(home, 'order');
    await writeGraph(place, sampleGraph);
    const turned = { ...sampleGraph, entities: [...sampleGraph.entities].reverse() };
    await expect(writeGraph(place, turned)).rejects.toThrow('records must be sorted by id');
    expect(await readGraph(place)).toEqual(sampleGraph);
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
      /entities\.jsonl:1: field type: must be one of person, state/,
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
      'trigger',
      'relations.jsonl',
      (text: string) => text.replace(/"trigger":\{"start":\d+/, '"trigger":{"start":9999'),
      'relations.jsonl:1: field evidence.0.trigger: not a span of the document',
    ],
    [
      'date of evidence',
      'relations.jsonl',
      (text: string) =>
        text
          .replace(/"modality":"\w+",/, '$&"date":"2025-02-30",')
          .replace(/("date":"2025-02-30",)(.*?)"date":"[^"]*",/, '$1$2'),
      'relations.jsonl:1: field evidence.0.date: not a date: 2025, 2025-12 or 2025-12-18',
    ],
    [
      'date of a document',
      'documents.jsonl',
      (text: string) => text.replace(/"date":"[^"]*"/, '"date":"Tuesday"'),
      /documents\.jsonl:\d: field date: not an ISO date such as 2025-12-25/,
    ],
    [
      'twice',
      'entities.jsonl',
      (text: string) => `${text.split('\n')[0]}\n${text}`,
      `entities.jsonl:2: field id: ${entities[0]!.id} is there twice`,
    ],
    [
      'order',
      'entities.jsonl',
      (text: string) => text + text.split('\n')[0],
      `entities.jsonl:${entities.length + 1}: field id: ${entities[0]!.id} must come before ${entities.at(-1)!.id}: records are sorted by id`,
    ],
    [
      'mention',
      'entities.jsonl',
      (text: string) => text.replace(/"mentions":\[\{"id":"[^#]*#/, '"mentions":[{"id":"elsewhere#'),
      'entities.jsonl:1: field mentions.0.id: no document elsewhere',
    ],
    [
      'mention text',
      'entities.jsonl',
      (text: string) => text.replace(/"end":\d+,"text":"./, (part) => `${part.slice(0, -1)}#`),
      'entities.jsonl:1: field mentions.0.text: not what the document says there',
    ],
    [
      'evidence mention',
      'relations.jsonl',
      (text: string) => text.replace(/#(\d+-\d+","targetMention")/, '#9$1'),
      /relations\.jsonl:1: field evidence\.0\.sourceMention: no mention/,
    ],
    [
      'place',
      'layout.jsonl',
      (text: string) => text.slice(text.indexOf('\n') + 1),
      `layout.jsonl: field id: ${entities.length - 1} places for ${entities.length} entities`,
    ],
    [
      'hash',
      'documents.jsonl',
      (text: string) => text.replace(/\}$/m, ',"hash":"beef"}'),
      'documents.jsonl:1: field hash: not a SHA-256 as hex',
    ],
    [
      'count',
      'relations.jsonl',
      (text: string) => text.slice(text.indexOf('\n') + 1),
      `manifest.json: field counts.relations: ${relations.length}, but ${oneLess} are there`,
    ],
    [
      'version',
      'manifest.json',
      (text: string) => text.replace('"version": 1', '"version": 2'),
      'manifest.json: field version: 2 is not a version that this program reads: 1',
    ],
    [
      'extra',
      'documents.jsonl',
      (text: string) => text.replace('{"id"', '{"colour":"red","id"'),
      /documents\.jsonl:1: unknown field colour/,
    ],
  ] as const)('%s', async (name, file, change, complaint) => {
    const folder = await damaged(name, file, change);
    // read whole, or as a stream
    for (const read of [() => readGraph(folder), async () => checkGraph(await openStoredGraph(folder))]) {
      const error = await read().catch((caught) => caught);
      const place = [error.input.replace(`${folder}/`, ''), error.line]
        .filter((part) => part !== undefined)
        .join(':');
      expect(`${place}: ${error.message}`).toMatch(complaint);
    }
  });

  it('an empty line between the records is named', async () => {
    const folder = await damaged('empty-line', 'entities.jsonl', (text) => text.replace('\n', '\n\n'));
    for (const read of [() => readGraph(folder), async () => checkGraph(await openStoredGraph(folder))])
      await expect(read()).rejects.toMatchObject({ line: 2, message: 'an empty line; take it out' });
  });

  it('checked, a relation has the id of its type and ends', async () => {
    const { id, type, source, target } = relations[1]!;
    const other = `${id.slice(0, -1)}${id.endsWith('f') ? 'e' : 'f'}`;
    const folder = await damaged('relation-id', 'relations.jsonl', (text) => text.replace(id, other));
    await expect(openStoredGraph(folder).then(checkGraph)).rejects.toMatchObject({
      line: 2,
      message: `field id: ${other}, but ${type} from ${source} to ${target} is ${id}`,
    });
  });

  it('names a folder that is no graph', async () => {
    await expect(readGraph(join(home, 'nowhere'))).rejects.toThrow(
      'not a stored graph: it has no manifest.json',
    );
  });
});
