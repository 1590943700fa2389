import { describe, expect, it } from 'vitest';
import { csv } from '../../src/export/csv.ts';
import type { Entity } from '../../src/model/entity.ts';
import { ENTITY_TYPES, type EntityTypeId } from '../../src/ontology/entity-types.ts';
import { References } from '../../src/store/references.ts';
import { bendsOf } from '../../viewer/canvas/bends.ts';
import { iconPlace } from '../../viewer/canvas/icon-atlas.ts';
import { drawOverlay, type OverlayContent, type Pen, type Written } from '../../viewer/canvas/overlay.ts';
import { Slot, withSlots } from '../../viewer/canvas/slot.ts';
import { rebased } from '../../viewer/curate/rebased.ts';
import { longDate } from '../../viewer/data/dates.ts';
import { indexGraph } from '../../viewer/data/graph-index.ts';
import { timelineOf } from '../../viewer/data/histogram.ts';
import { parseStored } from '../../viewer/data/parse-graph.ts';
import { plainText } from '../../viewer/data/plain-text.ts';
import { atOnce, inSlices } from '../../viewer/data/slices.ts';
import { ticksOf } from '../../viewer/data/ticks.ts';
import { markSpans } from '../../viewer/evidence/mark-spans.ts';
import { distance } from '../../viewer/find/distance.ts';
import { findEntities } from '../../viewer/find/fuzzy.ts';
import { findInTexts } from '../../viewer/find/in-texts.ts';
import { fold } from '../../viewer/find/vocabulary.ts';
import { arrange } from '../../viewer/layout/arrange.ts';
import { grown, growthOf } from '../../viewer/layout/growth.ts';
import { pathsBetween } from '../../viewer/measures/paths.ts';
import { report } from '../../viewer/share/report.ts';
import { shownGraph } from '../../viewer/share/shown-graph.ts';
import { readAddress, writeAddress } from '../../viewer/state/address.ts';
import { within } from '../../viewer/state/passing.ts';
import { createStore } from '../../viewer/state/store.ts';
import { INITIAL, type ViewState } from '../../viewer/state/view-state.ts';
import { relationsAmong, visibleOf } from '../../viewer/state/visible.ts';
import { ENTITY_COLUMNS, KEPT } from '../../viewer/table/columns.ts';
import { fitting } from '../../viewer/table/fitting.ts';
import { sortedBy } from '../../viewer/table/sorted.ts';
import { CAMP_DAVID } from './camp-david.ts';
import { sampleGraph } from './sample-graph.ts';

const index = indexGraph(CAMP_DAVID);

describe('the address', () => {
  it('gives back every field of the state', () => {
    const state: ViewState = {
      mode: 'table',
      rows: 'entities',
      entityOrder: { column: 'betweenness', direction: 'ascending' },
      tieOrder: { column: 'when', direction: 'descending' },
      entityColumns: ['ties', 'last'],
      tieColumns: [],
      theme: 'dark',
      selection: { kind: 'entity', id: 'treaty:a~b,c&d=é' },
      chosen: ['state:EG', 'treaty:a~b,c'],
      hiddenTypes: ['person', 'state'],
      hiddenTies: ['SUPPORT', 'open'],
      hiddenModalities: ['future'],
      polarity: 'negated',
      speaker: 'person:x',
      outlet: 'The Daily, & more',
      confidence: 0.45,
      time: ['1977-01-01', '1979-03-31'],
      ego: { depth: 2, id: 'state:EG' },
      top: 120,
      added: ['person:a,b', 'state:FR'],
      path: { from: 'a~1', to: 'b%2', at: 3 },
      hidden: ['x'],
      only: ['state:EG', 'a,b'],
      collapsed: ['state:IL'],
      pins: [{ id: 'treaty:a~1,b', x: -12.5, y: 300 }],
      query: 'MATCH (a)-[r:PRAISE]->(b) WHERE a.name = "x" RETURN r',
      compare: { kind: 'spans', before: ['1977-01-01', '1977-12-31'], after: ['1978-01-01', '1979-12-31'] },
      size: 'pagerank',
      colour: 'community',
      article: { document: 'd~1', at: 12 },
      camera: { x: 0.25, y: 0.5, ratio: 0.125 },
    };
    expect(readAddress(`#${writeAddress(state)}`)).toEqual(state);
    for (const other of [null, 'a~b,c & é'])
      expect(
        readAddress(`#${writeAddress({ ...INITIAL, compare: { kind: 'graphs', with: other } })}`).compare,
      ).toEqual({ kind: 'graphs', with: other });
    expect(writeAddress(INITIAL)).toBe('');
  });

  it.each([
    '#at=nobody',
    '#confidence=7',
    '#time=1979',
    '#camera=1,2',
    '#path=%25E0',
    '#view=map',
    '#around=0~x',
    '#pins=a~b~c',
    '#compare=1977,1978',
  ])('passes over what makes no sense: %s', (hash) => expect(readAddress(hash)).toEqual(INITIAL));
});

describe('undo', () => {
  it('goes back and forth, and forgets what was undone once something else is done', () => {
    const store = createStore({ n: 0 });
    store.change({ n: 1 });
    store.change({ n: 2 }, { quiet: true });
    store.change({ n: 3 });
    store.undo();
    expect(store.get().n).toBe(2);
    store.undo();
    expect(store.get().n).toBe(0);
    store.redo();
    expect(store.get().n).toBe(2);
    store.change({ n: 9 });
    expect(store.canRedo()).toBe(false);
  });
});

describe('search', () => {
  const first = (question: string) => findEntities(CAMP_DAVID.entities, question, () => 0)[0]?.entity.name;
  it.each([
    ['egpyt', 'Egypt'],
    ['camp david acords', 'Camp David Accords'],
    ['camp david', 'Camp David'],
    ['sadat anwar', 'Anwar Sadat'],
    ['DAMASCUS', 'Syria'],
    ['Palest', 'Palestine Liberation Organization'],
  ])('%s finds %s', (question, name) => expect(first(question)).toBe(name));
  it.each(['Bismarck', 'xy', '', '...'])('%j finds nothing', (question) =>
    expect(first(question)).toBeUndefined(),
  );
  it('counts typing errors', () => {
    expect([distance('begin', 'bgein', 2), distance('begin', 'begun', 2), distance('a', 'abcd', 2)]).toEqual([
      1, 1, 9,
    ]);
  });
});

describe('search among many', () => {
  const entities = Array.from({ length: 500 }, (_, at) => ({
    ...{ id: `person:${at}`, type: 'person', name: `Envoy ${at}`, aliases: [`Legate ${at}`], ids: {} },
    mentions: [],
  })) as Entity[];
  it('keeps the best few, those with most ties first', () => {
    const names = findEntities(entities, 'env', (id) => (id === 'person:321' ? 9 : 1)).map(
      (hit) => hit.entity.id,
    );
    expect(names.slice(0, 3)).toEqual(['person:321', 'person:0', 'person:1']);
    expect(names).toHaveLength(12);
  });
  it('says by which alias it found', () =>
    expect(findEntities(entities, 'legat 77', () => 0)[0]).toMatchObject({
      entity: { id: 'person:77' },
      alias: 'Legate 77',
    }));
  it.each([
    ['kitten', 'kitten', 0],
    ['kitten', 'sitten', 1],
    ['ktiten', 'kitten', 1],
    ['kitten', 'sittin', 2],
    ['kitten', 'sitting', 9],
    ['abcdefgh', 'hgfedcba', 9],
  ])('%s and %s are %i apart', (a, b, apart) => expect(distance(a, b, 2)).toBe(apart));
});

describe('marks', () => {
  it('cuts a text at nested and crossing marks, and loses nothing of it', () => {
    const pieces = markSpans('abcdefgh', 10, [
      { start: 11, end: 15, kind: 'a' },
      { start: 13, end: 17, kind: 'b' },
      { start: 2, end: 11, kind: 'c' },
      { start: 30, end: 40, kind: 'd' },
    ]);
    expect(pieces.map((piece) => `${piece.text}:${piece.marks.map((mark) => mark.kind).join('')}`)).toEqual([
      'a:c',
      'bc:a',
      'de:ab',
      'fg:b',
      'h:',
    ]);
  });
  it('shows controls instead of obeying them, and keeps offsets', () => {
    expect(plainText('a\u202eb\u0000c\td\n')).toBe('a\ufffdb\ufffdc\td\n');
  });
});

describe('time', () => {
  it('lets a coarse date lie anywhere in it', () => {
    expect(within('1979', ['1979-03-01', '1979-03-31'])).toBe(true);
    expect(within('1979-04', ['1979-03-01', '1979-03-31'])).toBe(false);
    expect(within(undefined, ['1979-03-01', '1979-03-31'])).toBe(false);
  });
  it('cuts the span of the graph into months', () => {
    const timeline = timelineOf(index);
    expect(timeline?.period).toBe('month');
    expect(timeline?.bins[0]).toEqual({ key: '1973-10', from: '1973-10-01', to: '1973-10-31' });
    expect(timeline?.bins.at(-1)?.key).toBe('1979-04');
  });
  it('writes dates of any precision', () => {
    expect(['1979', '1979-03', '1979-03-06'].map(longDate)).toEqual(['1979', 'Mar 1979', '6 Mar 1979']);
  });
});

it('has a place in the atlas for the icon of each type, and that of others for what it does not know', () => {
  const types = Object.keys(ENTITY_TYPES) as EntityTypeId[];
  expect(new Set(types.map(iconPlace)).size).toBe(types.length);
  expect(iconPlace('unheard-of' as EntityTypeId)).toBe(iconPlace('other'));
});

describe('labels', () => {
  /** Takes down what is written, each letter seven pixels wide. */
  const written = (content: Partial<OverlayContent>, over?: Written) => {
    const words: { text: string; x: number; y: number }[] = [];
    const nothing = () => {};
    const pen = {
      ...{
        lineWidth: 1,
        strokeStyle: '',
        fillStyle: '',
        font: '',
        lineJoin: 'round',
        textBaseline: 'middle',
      },
      ...{ beginPath: nothing, arc: nothing, stroke: nothing, fill: nothing, strokeText: nothing },
      measureText: (text: string) => ({ width: 7 * text.length }),
      fillText: (text: string, x: number, y: number) => void words.push({ text, x, y }),
    } as Pen;
    const empty = { reserved: [], nodes: [], edges: [], rings: [], pins: [], loops: [], discs: [] };
    const colours = { canvas: '', ink: '', soft: '' };
    drawOverlay(pen, { width: 400, height: 300, ...empty, ...content }, colours, over);
    return words;
  };
  const label = (text: string, x: number, wanted = false) => ({
    ...{ id: text, text, x, y: 150, radius: 10, note: '', strong: false, faded: false, wanted },
  });
  const crowd = Array.from({ length: 400 }, (_, at) => ({
    ...{ x: 20 * (at % 20) + 10, y: 15 * Math.floor(at / 20), radius: 9 },
  }));
  it('are left out where discs leave no room, unless they are wanted', () => {
    expect(written({ nodes: [label('Vienna', 200)], discs: crowd })).toEqual([]);
    expect(written({ nodes: [label('Vienna', 200, true)], discs: crowd }).map((one) => one.text)).toEqual([
      'Vienna',
    ]);
  });
  it('lie where they cover least of discs, if they must cover some', () => {
    const small = [130, 140, 150, 160, 170].map((y) => ({ x: 165, y, radius: 2 }));
    const discs = [...crowd.filter(({ x }) => x > 195), ...small];
    const [word] = written({ nodes: [label('Vienna', 200, true)], discs });
    expect(word!.x + 7 * 'Vienna'.length).toBeLessThan(195);
  });
  it('go where they were written below, when they are written over it', () => {
    const below = written({ nodes: [label('Vienna', 200)], discs: [{ x: 230, y: 150, radius: 9 }] });
    expect(written({ nodes: [label('Vienna', 200)] }, new Map([['Vienna', 1]]))).toEqual(below);
  });
  it('never lie over each other', () => {
    const words = written({ nodes: Array.from({ length: 60 }, (_, at) => label('Vienna', 150 + at, true)) });
    expect(words.length).toBeGreaterThan(4);
    for (const [at, a] of words.entries())
      for (const b of words.slice(at + 1))
        expect(Math.abs(a.x - b.x) >= 42 || Math.abs(a.y - b.y) >= 12, JSON.stringify([a, b])).toBe(true);
  });
});

describe('slots', () => {
  /** As sigma's programs keep their items: three numbers each. */
  class Program {
    array = new Float32Array(6);
    STRIDE = 3;
    process(item: number, offset: number, data: { value: number }): void {
      this.array.fill(item, offset * 3, offset * 3 + 2);
      // a colour packed into bits that are no number
      new Uint32Array(this.array.buffer)[offset * 3 + 2] = data.value;
    }
  }
  const Slotted = withSlots(Program);
  const bits = (program: Program) => [...new Uint32Array(program.array.buffer)];
  const colour = 0xff_c0_01_02;

  it('hide an item in place and bring it back as it was, bit by bit', () => {
    const [program, slot] = [new Slotted(), new Slot()];
    program.process(1, 0, { value: colour });
    const given = { value: colour, slot };
    program.process(2, 1, given);
    const before = bits(program);
    slot.show(false);
    expect(bits(program)).toEqual([...before.slice(0, 3), 0, 0, 0]);
    slot.show(false);
    slot.show(true);
    expect(bits(program)).toEqual(before);
  });
  it('keep an item hidden that is written anew, also into another array', () => {
    const [program, slot] = [new Slotted(), new Slot()];
    slot.show(false);
    const given = { value: colour, slot };
    program.process(2, 1, given);
    expect(bits(program)).toEqual([0, 0, 0, 0, 0, 0]);
    program.array = new Float32Array(9);
    program.process(3, 2, given);
    expect(bits(program).slice(6)).toEqual([0, 0, 0]);
    slot.show(true);
    expect(program.array[6]).toBe(3);
    expect(bits(program)[8]).toBe(colour);
  });
});

describe('dates under the time line', () => {
  const years = (first: number, count: number) => ({
    period: 'year' as const,
    bins: Array.from({ length: count }, (_, at) => {
      const key = String(first + at);
      return { key, from: `${key}-01-01`, to: `${key}-12-31` };
    }),
  });
  it('are round, and few enough to be read', () => {
    expect(ticksOf(years(1814, 197)).map(({ label }) => label)).toEqual([
      '1825',
      '1850',
      '1875',
      '1900',
      '1925',
      '1950',
      '1975',
      '2000',
    ]);
    expect(ticksOf(years(1999, 3)).map(({ label }) => label)).toEqual(['1999', '2000', '2001']);
  });
  it('count days from the first', () => {
    const bins = Array.from({ length: 20 }, (_, at) => {
      const key = `2024-02-${String(at + 1).padStart(2, '0')}`;
      return { key, from: key, to: key };
    });
    expect(ticksOf({ period: 'day', bins }).map(({ label }) => label)).toEqual(['1 Feb', '8 Feb', '15 Feb']);
  });
  it('name years among months', () => {
    const timeline = timelineOf(index);
    expect(timeline?.period).toBe('month');
    const labels = timeline ? ticksOf(timeline).map(({ label }) => label) : [];
    expect(labels).toEqual(expect.arrayContaining(['1974', '1978']));
    expect(labels.length).toBeLessThan(10);
  });
});

describe('columns of a table', () => {
  it('give way where there is no room, the last first', () => {
    expect(fitting(ENTITY_COLUMNS, 300 - KEPT.entities).map(({ id }) => id)).toEqual(['ties']);
    expect(fitting(ENTITY_COLUMNS, 0)).toEqual([]);
    expect(fitting(ENTITY_COLUMNS, 5000)).toEqual(ENTITY_COLUMNS);
  });
});

describe('words in the texts', () => {
  it('are found whatever their case and line breaks, once in a document', () => {
    const document = {
      id: 'a',
      title: 'On peace',
      language: 'en',
      text: 'They met at\nCamp (David). They met again.',
    };
    expect(findInTexts([document], 'MET  at camp (d')).toEqual([
      { document, at: 5, before: 'They ', found: 'met at\nCamp (D', after: 'avid). They met again.' },
    ]);
    expect(findInTexts([document], 'peace')[0]).toMatchObject({ at: 0, found: 'peace' });
    expect(findInTexts([document], 'th')).toEqual([]);
    expect(findInTexts([document], 'war')).toEqual([]);
  });
});

describe('bends', () => {
  const bends = (...pairs: string[]) =>
    [...bendsOf(pairs.map((pair) => ({ source: pair[0] ?? '', target: pair[1] ?? '' })))].map((bend) =>
      Number(bend.toFixed(2)),
    );
  it('bends a lone edge a little', () => expect(bends('ab', 'bc')).toEqual([0.1, 0.1]));
  it('fans out edges of one way on both sides', () => {
    const [left = 0, middle, right = 0] = bends('ab', 'ab', 'ab');
    expect([left < 0, middle, right > 0, left + right]).toEqual([true, 0.07, true, 0]);
  });
  it('keeps each way on its own side, and no two edges in one place', () => {
    const two = bends('ab', 'ba');
    expect(two[0]).toBe(two[1]); // seen from the other end it is the other side
    expect(new Set(bends('ab', 'ab', 'ab', 'ba').slice(0, 3)).size).toBe(3);
  });
  it('bends loops apart, too', () => expect(new Set(bends('aa', 'aa')).size).toBe(2));
});

describe('letters', () => {
  it.each([
    ['Lech Wałęsa', 'lech walesa'],
    ['Edvard Beneš', 'edvard benes'],
    ['Großbritannien', 'grossbritannien'],
    ['Halldór Ásgrímsson, Þór', 'halldor asgrimsson thor'],
  ])('are found as they are typed: %s', (name, typed) => expect(fold(name)).toBe(typed));
});

describe('graphs', () => {
  const texts = {
    manifest: JSON.stringify(CAMP_DAVID.manifest),
    documents: CAMP_DAVID.documents.map((one) => JSON.stringify(one)).join('\n'),
    entities: CAMP_DAVID.entities.map((one) => JSON.stringify(one)).join('\n'),
    relations: CAMP_DAVID.relations.map((one) => JSON.stringify(one)).join('\n'),
  };
  it('reads a stored graph', () => expect(parseStored(texts)).toEqual(CAMP_DAVID));
  it.each([
    ['manifest', '{"format":"other"}', 'manifest.json: "format" is not "dragoman"'],
    ['entities', `${texts.entities}\n{`, 'entities.jsonl, line 18: no JSON'],
    ['documents', '{"id":"a"}', 'documents.jsonl, record 1: wrong or missing text'],
    [
      'relations',
      '{"id":"r","source":"x","target":"y"}',
      'relations.jsonl, record 1: wrong or missing source (x is no entity)',
    ],
  ])('names what is wrong in %s', (part, text, message) =>
    expect(() => parseStored({ ...texts, [part]: text })).toThrow(message),
  );
  it('lays out the same places each time, no two alike', () => {
    const task = {
      ids: ['a', 'b', 'c', 'd'],
      sizes: [9, 9, 9, 9],
      ties: [
        [0, 1, 1],
        [1, 2, 3],
      ] as const,
    };
    const places = arrange(task);
    expect(arrange(task)).toEqual(places);
    expect(new Set(places).size).toBe(8);
    expect([...places].every(Number.isFinite)).toBe(true);
  });
  it('finds the shortest way over ties that are shown, and no other', () => {
    const all = visibleOf(index, INITIAL).relations;
    const hops = (to: string, shown = all) =>
      pathsBetween(index, shown, 'organization:plo', to)[0]?.map((hop) => hop.to);
    expect(hops('place:jerusalem')).toEqual([
      'treaty:camp-david-accords',
      'person:anwar-sadat',
      'place:jerusalem',
    ]);
    expect(hops('place:jerusalem', new Set())).toBeUndefined();
    expect(hops('organization:plo')).toBeUndefined();
  });
  it('finds the ties among a few entities without looking at all', () => {
    const few = new Set(['state:EG', 'state:IL']);
    const ids = (found: Iterable<{ id: string }>) => [...found].map(({ id }) => id).sort();
    const expected = CAMP_DAVID.relations.filter(({ source, target }) => few.has(source) && few.has(target));
    expect(expected.length).toBeGreaterThan(0);
    expect(ids(relationsAmong(index, few))).toEqual(ids(expected));
    expect(ids(relationsAmong(index, index.entities))).toEqual(ids(CAMP_DAVID.relations));
  });
  it('sorts rows both ways, and leaves those that are equal in their order', () => {
    const rows = ['b1', 'a1', 'b2', 'a2'];
    const letter = (row: string) => row.charAt(0);
    expect(sortedBy(rows, letter, false)).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(sortedBy(rows, letter, true)).toEqual(['b1', 'b2', 'a1', 'a2']);
  });
  it('comes to the same in slices as at once', async () => {
    function* counting() {
      let sum = 0;
      for (let n = 1; n <= 1000; n++) {
        sum += n;
        yield;
      }
      return sum;
    }
    expect([atOnce(counting()), await inSlices(counting())]).toEqual([500_500, 500_500]);
  });
  it('writes a report in which no text becomes a mark', () => {
    const [document] = CAMP_DAVID.documents;
    const text = report({ ...CAMP_DAVID, documents: [{ ...document!, title: '<b>*x*</b>' }] });
    expect(text).toContain('**Jimmy Carter**');
    expect(text).toContain('1. ');
    expect(text).not.toContain('<b>');
    const quoting = (quote: string): string => {
      const [relation] = CAMP_DAVID.relations;
      return report({
        ...CAMP_DAVID,
        relations: [{ ...relation!, evidence: [{ ...relation!.evidence[0], quote }] }],
      });
    };
    expect(quoting('- so\n# he said')).toContain('\n> \\- so \\# he said [1]');
    expect(quoting('1. January')).toContain('\n> 1\\. January [1]');
  });

  it('tells a report by kind, then by time, and names speakers that are not in the part', () => {
    const relations = CAMP_DAVID.relations.filter((one) => one.source === 'state:US');
    const part = {
      ...CAMP_DAVID,
      relations,
      entities: CAMP_DAVID.entities.filter(({ id }) => id === 'state:US'),
    };
    const text = report(part, index.entities);
    expect(text).toContain('said by Jimmy Carter');
    const whole = report(CAMP_DAVID);
    const at = (words: string): number => whole.indexOf(words);
    expect(at('visited')).toBeLessThan(at('hosted'));
    expect(at('hosted')).toBeLessThan(at('**Egypt** signed'));
  });
});

describe('a part that is handed on', () => {
  const said = CAMP_DAVID.relations.find(({ source, target, evidence }) => {
    const speaker = evidence[0].attribution?.speaker;
    return speaker !== undefined && speaker !== source && speaker !== target;
  })!;
  const speaker = index.entities.get(said.evidence[0].attribution!.speaker!)!;
  const alone = {
    ...visibleOf(index, INITIAL),
    entities: new Set([said.source, said.target]),
    relations: new Set([said.id]),
  };

  it('is drawn without those that are not shown', () =>
    expect(
      shownGraph(index, alone)
        .entities.map(({ id }) => id)
        .sort(),
    ).toEqual([said.source, said.target].sort()));

  it('names who speaks in it where it carries sentences, and each reference leads to something', () => {
    const part = shownGraph(index, alone, true);
    const rows = [...csv.write(part)].join('');
    expect(rows).toContain(`,${speaker.name},`);
    expect(rows).not.toContain(speaker.id);
    expect(() => new References('part').checkAll(part)).not.toThrow();
    expect(part.documents.length).toBeLessThan(CAMP_DAVID.documents.length);
  });
});

describe('decisions made elsewhere', () => {
  const rename = (entity: string, name: string) => ({ decision: 'rename', entity, name }) as const;
  const [a, b, c] = [rename('a', 'A'), rename('b', 'B'), rename('c', 'C')];

  it.each([
    ['both add', [a], [a, b], [a, c], [a, c, b]],
    ['here one is taken back', [a, b], [b], [a, b, c], [b, c]],
    ['elsewhere one is taken back', [a, b], [a, b, c], [b], [b, c]],
    ['both add the same', [], [a], [a], [a]],
    ['nothing was done here', [a], [a], [], []],
  ])('are joined: %s', (_name, base, mine, theirs, joined) => {
    expect(rebased(base, mine, theirs)).toEqual(joined);
  });
});

describe('the drawing of a large graph', () => {
  const large = indexGraph(
    sampleGraph(
      'large',
      [{ id: 'd', title: 'd' }],
      Array.from({ length: 400 }, (_, at) => ({ id: `state:${at}`, type: 'state', name: `S${at}` })),
      Array.from({ length: 399 }, (_, at) => ({
        document: 'd',
        sentence: '[One] {met} <another>.',
        type: 'meet',
        source: `state:${at + 1}`,
        target: `state:${Math.floor(at / 3)}`,
      })),
    ),
  );
  const first = new Map(large.ranked.slice(0, 90).map((id, at) => [id, { x: (at % 10) * 90, y: at * 9 }]));
  const draw = (added: readonly string[], top: number | null) =>
    grown(large, first, growthOf(large, { ego: null, only: null, added, top }, true));

  it('follows from what is shown: who joins later moves nobody', () => {
    const ids = [...large.ranked].slice(-3);
    const two = draw(ids.slice(0, 2), 180);
    const three = draw(ids, 180);
    expect(two.size).toBe(182);
    for (const [id, at] of two) expect(three.get(id)).toEqual(at);
    for (const [id, at] of first) expect(three.get(id)).toEqual(at);
    expect([...draw([], 360).keys()].sort()).toEqual([...large.ranked.slice(0, 360)].sort());
  });

  it('of all of a graph is the drawing that the graph brings, not one that grew', () => {
    const whole = growthOf(large, { ego: null, only: null, added: [], top: large.ranked.length }, true);
    expect([...whole.first].sort()).toEqual([...large.ranked].sort());
    expect(whole.joining).toEqual([]);
  });
});
