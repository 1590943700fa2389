import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvGephi } from '../../src/export/csv-gephi.ts';
import { csvNeo4j } from '../../src/export/csv-neo4j.ts';
import { csvRow } from '../../src/export/csv-row.ts';
import type { ExportOptions, FileSetFormat } from '../../src/export/export-format.ts';
import { hostileGraph } from './hostile-graph.ts';
import { python } from './networkx.ts';
import { opensIn } from './opens-in.ts';
import { edgesOf, fileOf, nodesOf, textOf } from './what-it-says.ts';

type Row = Record<string, string>;

/** As strict as it can be: every row as long as the head, quotes only where they may be. */
const rowsOf = (text: string): Row[] => parse(text, { columns: true, record_delimiter: '\r\n' });
const inPython = (name: string, text: string): Row[] =>
  python(
    'import sys, csv, json\nprint(json.dumps(list(csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8")))))',
    fileOf(name, text),
  ) as Row[];

const part = (format: FileSetFormat, suffix: string, options?: ExportOptions): string =>
  [...format.files[suffix]!(hostileGraph, options)].join('');

/** What a spreadsheet must not run, made harmless. */
const guarded = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);
const plain = (text: string): string => (/^'[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text);

describe.each([
  ['csv-parse', (_: string, text: string) => rowsOf(text)],
  ['Python csv', inPython],
] as const)('%s', (reader, read) => {
  opensIn('csv', reader, () => {
    const rows = read('evidence.csv', textOf('csv', hostileGraph));

    it('has a row for each piece of evidence, with the sentence and where it stands', () => {
      const pieces = hostileGraph.relations.flatMap(({ id, evidence }) =>
        evidence.map(({ document, start, end, quote, date = '' }) => [id, document, start, end, quote, date]),
      );
      const found = rows.map((row) => [
        row.relation_id,
        row.document,
        Number(row.start),
        Number(row.end),
        plain(row.quote!),
        row.date,
      ]);
      expect(found).toEqual(pieces);
    });

    it('names who says so and where it was', () => {
      expect(rows.find(({ date }) => date === '1978-12-10')).toMatchObject({
        source: 'Menachem Begin \u{1F54A}\u0007',
        target: 'Anwar Sadat',
        speaker: 'Israel',
        outlet: "'=SUM(A1;B2)",
        place: 'Paris, France',
        negated: 'false',
        quad: '1',
      });
    });
  });

  opensIn('csv-gephi', reader, () => {
    const nodes = read('gephi-nodes.csv', part(csvGephi, '-nodes'));
    const edges = read('gephi-edges.csv', part(csvGephi, '-edges'));

    it('gives the same nodes, names and types', () => {
      const found = nodes.map(({ Id, Label, type }) => [Id, { name: plain(Label!), type }]);
      expect(Object.fromEntries(found)).toEqual(nodesOf(hostileGraph));
    });

    it('gives the same edges, types, dates and sentences', () => {
      const found = edges.map((row) => [
        row.Id,
        {
          source: row.Source,
          target: row.Target,
          type: row.Kind,
          first: row.first,
          last: row.last,
          quotes: plain(row.evidence!),
        },
      ]);
      expect(Object.fromEntries(found)).toEqual(edgesOf(hostileGraph));
    });

    it('keeps numbers as numbers, and says which edges have no direction', () => {
      expect(nodes.map(({ x }) => Number(x))).toEqual(
        nodes.map(({ Id }) => hostileGraph.layout!.find(({ id }) => id === Id)!.x),
      );
      expect(edges.find(({ Kind }) => Kind === 'protest-against')!.score).toBe('-5');
      expect(edges.find(({ Kind }) => Kind === 'meet')!.Type).toBe('Undirected');
      expect(edges.find(({ Kind }) => Kind === 'visit')!.Type).toBe('Directed');
    });
  });
});

opensIn('csv-neo4j', 'csv-parse', () => {
  const items = (cell: string): string[] => (cell === '' ? [] : plain(cell).split('\u001f'));
  const nodes = rowsOf(part(csvNeo4j, '-nodes'));
  const edges = rowsOf(part(csvNeo4j, '-edges'));

  it('gives the same nodes, names and types', () => {
    const found = nodes.map((row) => [row['id:ID'], { name: plain(row.name!), type: row.type }]);
    expect(Object.fromEntries(found)).toEqual(nodesOf(hostileGraph));
    expect(nodes.find((row) => row['id:ID'] === 'state:IL')).toMatchObject({
      ':LABEL': 'Entity\u001fState',
      iso3166alpha3: 'ISR',
      'watch list': 'x;y',
    });
  });

  it('gives the same edges, types, dates and sentences', () => {
    const found = edges.map((row) => [
      row.id,
      {
        source: row[':START_ID'],
        target: row[':END_ID'],
        type: row.relation,
        first: row.first,
        last: row.last,
        quotes: items(row['quotes:string[]']!).join('\n'),
      },
    ]);
    expect(Object.fromEntries(found)).toEqual(edgesOf(hostileGraph));
  });

  it('keeps lists whole and in parallel', () => {
    const sadat = nodes.find((row) => row['id:ID'] === 'person:anwar-sadat')!;
    expect(items(sadat['aliases:string[]']!)).toContain('Sadat, A.');
    const office = nodes.find((row) => row['id:ID'] === 'organization:sum~1a')!;
    expect(items(office['aliases:string[]']!)).toEqual(['+1; or 2', '@home', 'a\\']);
    const two = edges.find((row) => row['count:int'] === '2')!;
    expect(items(two['starts:int[]']!)).toHaveLength(2);
    expect(items(two['quotes:string[]']!)).toHaveLength(2);
  });

  it('has types of relationships in capitals, and a relationship for each piece of evidence when asked', () => {
    expect(new Set(edges.map((row) => row[':TYPE']))).toContain('HEAD_OF_STATE');
    const pieces = rowsOf(part(csvNeo4j, '-edges', { edges: 'evidence' }));
    expect(pieces).toHaveLength(hostileGraph.manifest.counts.evidence);
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
  });
});

describe('a cell', () => {
  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+1', "'+1"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['plain', 'plain'],
  ])('of text %j cannot be run', (text, written) => {
    expect(csvRow([text])).toBe(`${written}\r\n`);
    expect(parse(csvRow([text]), { record_delimiter: '\r\n' })).toEqual([[guarded(text)]]);
  });

  it('of a number stays a number', () => {
    expect(csvRow([-5, 2.5, true, null, undefined])).toBe('-5,2.5,true,,\r\n');
  });
});
