import { describe, expect, it } from 'vitest';
import { CypherDate } from '../../src/query/cypher/values/date.ts';
import { Duration } from '../../src/query/cypher/values/duration.ts';
import { Float } from '../../src/query/cypher/values/float.ts';
import { Path, type Relationship } from '../../src/query/cypher/values/graph-values.ts';
import type { Value } from '../../src/query/cypher/values/value.ts';
import { graphView } from '../../src/query/graph-view.ts';
import type { FormatOptions } from '../../src/query/result-format.ts';
import { RESULT_FORMATS } from '../../src/query/result-formats.ts';
import { campDavid } from './camp-david.ts';

const { graph } = graphView(campDavid);
const egypt = graph.node('state:EG')!;
const israel = graph.node('state:IL')!;
const attack = graph.relationships.find(({ type, target }) => type === 'ATTACK' && target === egypt)!;

async function* given(rows: readonly (readonly Value[])[]) {
  yield* rows;
}

async function written(id: string, columns: readonly string[], rows: Value[][], options?: FormatOptions) {
  const format = RESULT_FORMATS.find((each) => each.id === id)!;
  let text = '';
  for await (const piece of format.write(columns, given(rows), options)) text += piece;
  return text;
}

const VALUES: readonly (readonly [string, Value, string, unknown])[] = [
  ['null', null, '', null],
  ['a boolean', true, 'true', true],
  ['an integer', 42, '42', 42],
  ['a large integer', 9007199254740993n, '9007199254740993', '9007199254740993'],
  ['a float', 2.5, '2.5', 2.5],
  ['a whole float', new Float(5), '5.0', 5],
  ['text', 'Anwar Sadat', 'Anwar Sadat', 'Anwar Sadat'],
  ['a date', new CypherDate(1979, 3, 26), '1979-03-26', '1979-03-26'],
  ['a duration', new Duration(14, 3, 0), 'P1Y2M3D', 'P1Y2M3D'],
  ['a list', ['a', null, 1], '[a, null, 1]', ['a', null, 1]],
  ['a map', { a: 1, b: [null] }, '{a: 1, b: [null]}', { a: 1, b: [null] }],
  ['a node', egypt, '(Egypt:State)', { labels: ['Entity', 'State'], id: 'state:EG', iso3166alpha3: 'EGY' }],
  [
    'a relationship',
    attack,
    '[:ATTACK 1967-06-05]',
    { type: 'ATTACK', source: 'state:IL', target: 'state:EG', quad: 4, score: -9 },
  ],
  [
    'a path, against the direction of its relationship',
    new Path([egypt, israel], [attack]),
    '(Egypt:State)<-[:ATTACK]-(Israel:State)',
    { nodes: [{ id: 'state:EG' }, { id: 'state:IL' }], relationships: [{ type: 'ATTACK' }] },
  ],
];

describe('every value', () => {
  it.each(VALUES)('%s', async (_, value, text, plain) => {
    expect((await written('table', ['v'], [[value]])).split('\n')[2]).toBe(text);
    const record = JSON.parse(await written('jsonl', ['v'], [[value]]));
    expect(record).toMatchObject({ v: plain });
    expect(JSON.parse(await written('json', ['v'], [[value]]))).toEqual([record]);
  });
});

describe('json', () => {
  it('is an array, of any length', async () => {
    expect(JSON.parse(await written('json', ['a'], []))).toEqual([]);
    expect(
      JSON.parse(
        await written(
          'json',
          ['a', 'b'],
          [
            [1, 2],
            [3, 4],
          ],
        ),
      ),
    ).toEqual([
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ]);
  });
});

describe('csv', () => {
  it('quotes what must be, and runs no formula', async () => {
    const rows = [['a "b"', 'c,d', '=1+1', -2.5, null, ['x']]];
    expect(await written('csv', ['a', 'b', 'c', 'd', 'e', 'f'], rows)).toBe(
      'a,b,c,d,e,f\r\n"a ""b""","c,d",\'=1+1,-2.5,,"[""x""]"\r\n',
    );
  });
});

describe('table', () => {
  it('aligns text on the left and numbers on the right', async () => {
    expect(
      await written(
        'table',
        ['name', 'n'],
        [
          ['Egypt', 7],
          ['Israel', 12],
        ],
      ),
    ).toBe('name     n\n------  --\nEgypt    7\nIsrael  12\n');
  });

  it('shortens the widest columns to the terminal, nothing without one', async () => {
    const rows = [['short', 'a long sentence that does not fit the terminal']];
    const lines = (await written('table', ['a', 'b'], rows, { width: 30 })).trimEnd().split('\n');
    expect(lines[2]).toBe('short  a long sentence that d…');
    expect(await written('table', ['a', 'b'], rows)).toContain('fit the terminal');
  });

  it('counts the columns that characters take', async () => {
    const [, , first, second] = (
      await written(
        'table',
        ['a', 'b'],
        [
          ['金正恩', 'x'],
          ['é', 'y'],
        ],
      )
    ).split('\n');
    expect(first).toBe('金正恩  x');
    expect(second).toBe('é       y');
  });

  it('keeps a row in one line and the terminal safe', async () => {
    const [, , row] = (await written('table', ['a'], [['two\nlines \u001b[31mred\u202E']])).split('\n');
    expect(row).toBe('two lines [31mred');
  });

  it('writes many rows as they come', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => [
      index,
      index === 1100 ? 'wider than all before' : 'x',
    ]);
    const lines = (await written('table', ['n', 'x'], rows)).trimEnd().split('\n');
    expect(lines).toHaveLength(1202);
    expect(lines[1102]).toContain('wider than all before');
  });
});

describe('the view of a graph', () => {
  it('has one relationship for each relation, or for each piece of evidence', () => {
    const [relation, ...rest] = campDavid.relations;
    const first = { ...relation!.evidence[0], date: '1990' };
    const twice = { ...relation!, evidence: [first, { ...first, date: '1991' }] as const };
    const doubled = { ...campDavid, relations: [twice, ...rest] };
    const whole = graphView(doubled).graph.relationship(twice.id) as Relationship;
    expect(whole.properties).toMatchObject({ first: '1990', last: '1991', count: 2 });
    const pieces = graphView(doubled, 'evidence').graph.relationships.filter(
      ({ properties }) => properties.id === twice.id,
    );
    expect(pieces.map(({ properties }) => [properties.date, properties.count])).toEqual([
      ['1990', 1],
      ['1991', 1],
    ]);
  });

  it('gives evidence(r) with every key', () => {
    const [evidence] = graphView(campDavid).options.functions;
    expect(evidence!.call(attack)).toEqual([
      expect.objectContaining({
        quote: 'Israel attacked Egypt on June 5, 1967.',
        document: 'retrospect',
        start: 0,
        end: 38,
        trigger: 'attacked',
        title: 'Two neighbours',
        published: '1979-03-30',
        date: '1967-06-05',
        speaker: null,
      }),
    ]);
    expect(evidence!.call(null)).toBeNull();
    expect(() => evidence!.call(egypt)).toThrow('evidence() takes a relationship');
  });
});
