import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { csvGephi } from '../../src/export/csv-gephi.ts';
import { csvNeo4j } from '../../src/export/csv-neo4j.ts';
import { readGraph } from '../../src/store/read-graph.ts';
import { writeGraph } from '../../src/store/write-graph.ts';
import { hostileGraph, withoutControls } from '../export/hostile-graph.ts';
import { textOf } from '../export/what-it-says.ts';
import { fileOf, imported } from './foreign.ts';

const joined = (pieces: Iterable<string>): string => [...pieces].join('');
const tables = (format: typeof csvGephi) => [
  fileOf('nodes.csv', joined(format.files['-nodes']!(hostileGraph))),
  fileOf('edges.csv', joined(format.files['-edges']!(hostileGraph))),
];

/** Every format that we both write and read, cut into tiny pieces where it is a stream. */
const CASES = [
  ['GEXF 1.3', () => imported('gexf', fileOf('a.gexf', textOf('gexf', hostileGraph), 7))],
  [
    'GEXF 1.2',
    () => imported('gexf', fileOf('a.gexf', textOf('gexf', hostileGraph, { gexfVersion: '1.2' }))),
  ],
  ['GraphML', () => imported('graphml', fileOf('a.graphml', textOf('graphml', hostileGraph), 7))],
  ['graphology JSON', () => imported('json', fileOf('a.json', textOf('json', hostileGraph)))],
  ['CSV for Gephi', () => imported('csv', ...tables(csvGephi))],
  ['CSV for Neo4j', () => imported('csv', ...tables(csvNeo4j))],
] as const;

/** A record is one line: what would break it is a blank. */
const inLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Without what is a blank in a line, or left out in XML. */
const dense = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, '');

describe.each(CASES)('%s', (_, read) => {
  it('gives back the same entities', async () => {
    const { entities } = await read();
    const facts = (list: typeof entities) =>
      Object.fromEntries(
        list.map(({ id, type, name, ids, aliases }) => [
          id,
          {
            type,
            name: inLine(withoutControls(name)),
            ids: [ids.iso3166, ids.iso3166alpha3, ids.wikidata],
            aliases: aliases.length,
          },
        ]),
      );
    expect(facts(entities)).toEqual(facts(hostileGraph.entities as typeof entities));
  });

  it('gives back the same relations with as many pieces of evidence, dates and denials', async () => {
    const { relations } = assemble([await read()], { name: 'test', model: 'none' });
    const facts = (list: typeof relations) =>
      Object.fromEntries(
        list.map(({ id, type, class: kind, event, cameo, quad, directed, source, target, evidence }) => [
          id,
          {
            ...{ type, kind, event, cameo, quad, directed, source, target },
            pieces: evidence.length,
            first: evidence.flatMap(({ date }) => date ?? []).sort()[0],
            negated: evidence.every(({ negated }) => negated),
          },
        ]),
      );
    expect(facts(relations)).toEqual(facts(hostileGraph.relations));
  });

  it('quotes the record, with the sentence in it', async () => {
    const { document, relations } = await read();
    for (const { id, evidence } of relations) {
      const sentences = hostileGraph.relations.find((relation) => relation.id === id)!.evidence;
      for (const [index, piece] of evidence.entries()) {
        expect(document.text.slice(piece.start, piece.end)).toBe(piece.quote);
        expect(piece.quote).not.toMatch(/\n/);
        expect(dense(piece.quote)).toContain(dense(sentences[index]!.quote));
        expect(piece.rule).toMatch(/^import\/(?:gexf|graphml|json|csv)$/);
        expect(document.text.slice(piece.trigger.start, piece.trigger.end)).toBe(piece.surface.predicate);
      }
    }
  });

  it('can be stored, and is accepted by the check of references', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'dragoman-import-')), 'graph');
    const graph = assemble([await read()], { name: 'test', model: 'none' });
    await writeGraph(folder, graph);
    expect(await readGraph(folder)).toEqual(graph);
  });
});

it('graphology JSON keeps every piece whole: date, speaker, place, modality, confidence', async () => {
  const { relations } = await imported('json', fileOf('a.json', textOf('json', hostileGraph)));
  const facts = (list: typeof relations) =>
    list.flatMap(({ evidence }) =>
      evidence.map(({ date, attribution, place, negated, modality, confidence }) => ({
        ...{ date, attribution, place, negated, modality, confidence },
      })),
    );
  expect(facts(relations)).toEqual(facts(hostileGraph.relations as typeof relations));
});

it('a table of evidence alone becomes a graph too', async () => {
  const { relations, entities } = await imported('csv', fileOf('evidence.csv', textOf('csv', hostileGraph)));
  const { relations: merged } = assemble(
    [{ ...(await imported('csv', fileOf('e.csv', textOf('csv', hostileGraph)))) }],
    {
      name: 'test',
      model: 'none',
    },
  );
  expect(relations).toHaveLength(hostileGraph.manifest.counts.evidence);
  expect(merged.map(({ id }) => id)).toEqual(hostileGraph.relations.map(({ id }) => id));
  expect(entities.find(({ id }) => id === 'person:anwar-sadat')).toMatchObject({
    name: 'Anwar Sadat',
    type: 'person',
  });
});
