import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readOpening } from '../../src/store/read-opening.ts';
import { CAMP_DAVID } from '../viewer/camp-david.ts';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-opening-'));
/** An id that has in it all that stands around ids. */
const ODD = 'person:"source":"x\\","target":"é';
const named = (id: string): string => (id === 'person:anwar-sadat' ? ODD : id);
const graph = {
  ...CAMP_DAVID,
  entities: CAMP_DAVID.entities.map((one) => ({ ...one, id: named(one.id) })),
  relations: CAMP_DAVID.relations.map((one) => ({
    ...one,
    source: named(one.source),
    target: named(one.target),
  })),
};

beforeAll(() => {
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(graph.manifest));
  for (const part of ['documents', 'entities', 'relations'] as const)
    writeFileSync(
      join(folder, `${part}.jsonl`),
      graph[part].map((record) => `${JSON.stringify(record)}\n`).join(''),
    );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives the most tied entities and what is between them, with the counts of the whole', async () => {
  const degree = (id: string): number =>
    graph.relations.filter((one) => one.source === id || one.target === id).length;
  const top = graph.entities
    .map((one) => one.id)
    .sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1))
    .slice(0, 5);
  const opening = await readOpening(folder, 5);
  expect(new Set(opening.entities.map((one) => one.id))).toEqual(new Set(top));
  expect(top).toContain(ODD);
  expect(opening.relations).toEqual(
    graph.relations.filter((one) => top.includes(one.source) && top.includes(one.target)),
  );
  expect(opening.manifest).toEqual(graph.manifest);
  for (const { evidence } of opening.relations)
    for (const { document } of evidence) expect(opening.documents.map((one) => one.id)).toContain(document);
});

it('gives all of a small graph', async () => {
  const opening = await readOpening(folder, 100);
  expect(opening.relations).toEqual(graph.relations);
  expect(opening.entities).toEqual(graph.entities);
});
