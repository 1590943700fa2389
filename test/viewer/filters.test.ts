import { describe, expect, it } from 'vitest';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { countBins, countPassing } from '../../viewer/data/count-bins.ts';
import { type GraphIndex, indexGraph } from '../../viewer/data/graph-index.ts';
import { timelineOf } from '../../viewer/data/histogram.ts';
import { filled } from '../../viewer/layout/filling.ts';
import type { Layout } from '../../viewer/layout/layout.ts';
import { bringingIn } from '../../viewer/state/bring-in.ts';
import { passingOf } from '../../viewer/state/passing.ts';
import { INITIAL, NO_FILTERS, type ViewState } from '../../viewer/state/view-state.ts';
import { visibleOf } from '../../viewer/state/visible.ts';
import { CAMP_DAVID } from './camp-david.ts';
import { sampleGraph } from './sample-graph.ts';

const state = (patch: Partial<ViewState>): ViewState => ({ ...INITIAL, ...patch });

const TYPES = ['state', 'person', 'treaty', 'organization'] as const;
/** 400 entities: each but the first has a tie to one of a third of its number, so that the first have most. */
const large = indexGraph(
  sampleGraph(
    'large',
    Array.from({ length: 40 }, (_, at) => ({ id: `d${at}`, title: 'd', date: `${1900 + at}-06-15` })),
    Array.from({ length: 400 }, (_, at) => ({ id: `n${at}`, type: TYPES[at % 4]!, name: `N${at}` })),
    Array.from({ length: 399 }, (_, at) => ({
      document: `d${at % 40}`,
      sentence: '[One] {met} <another>.',
      type: at % 5 === 0 ? 'accuse' : 'meet',
      source: `n${at + 1}`,
      target: `n${Math.floor(at / 3)}`,
    })),
  ),
);

describe('what passes the filters', () => {
  const index = indexGraph(CAMP_DAVID);
  const speaker = CAMP_DAVID.relations.flatMap((one) => one.evidence).find((one) => one.attribution?.speaker)!
    .attribution!.speaker!;
  it.each<[string, Partial<ViewState>]>([
    ['a type', { hiddenTypes: ['person'] }],
    ['a kind of ties', { hiddenTies: ['CONSULT'] }],
    ['a modality', { hiddenModalities: ['actual'] }],
    ['denials', { polarity: 'negated' }],
    ['affirmations', { polarity: 'affirmed' }],
    ['a speaker', { speaker }],
    ['the writer', { speaker: 'writer' }],
    ['an outlet', { outlet: CAMP_DAVID.documents[0]!.source ?? '' }],
    ['certainty', { confidence: 0.8 }],
    ['a time', { time: ['1978-01-01', '1978-12-31'] }],
    [
      'two spans',
      {
        compare: { kind: 'spans', before: ['1973-01-01', '1977-12-31'], after: ['1979-01-01', '1979-12-31'] },
      },
    ],
    ['several', { hiddenTypes: ['state'], time: ['1978-01-01', '1979-12-31'], confidence: 0.6 }],
  ])('is the same sentence by sentence and in columns: %s', (_name, patch) => {
    const passing = passingOf(index, state(patch));
    const relations = CAMP_DAVID.relations.filter(passing.relation);
    expect(passing.filtered).toBe(true);
    expect(passing.relations).toBe(relations.length);
    const sentences = CAMP_DAVID.relations.flatMap((one) => one.evidence.map(passing.sentence));
    expect([...(passing.marks.sentences ?? sentences.map(Number))].map(Boolean)).toEqual(sentences);
    expect([...passing.marks.relations!].map(Boolean)).toEqual(CAMP_DAVID.relations.map(passing.relation));
    const tied = new Set(relations.flatMap((one) => [one.source, one.target]));
    const expected = passing.asksTies
      ? index.ranked.filter((id) => tied.has(id))
      : index.ranked.filter((id) => !patch.hiddenTypes?.includes(index.entities.get(id)!.type));
    expect(passing.first(1000)).toEqual(expected);
    expect(passing.entities).toBe(expected.length);
    expect(index.ranked.filter(passing.entity)).toEqual(expected);
    expect(visibleOf(index, state(patch)).relations).toEqual(new Set(relations.map(({ id }) => id)));
  });

  it('is everything when nothing is asked', () => {
    const passing = passingOf(large, INITIAL);
    expect([passing.filtered, passing.entities, passing.relations]).toEqual([false, 400, 399]);
  });
});

describe('what is shown of a large graph', () => {
  const shown = (patch: Partial<ViewState>) => visibleOf(large, state(patch));

  it('is the most tied of the whole graph that pass, so many as before', () => {
    const before = shown({});
    const persons = shown({ hiddenTypes: ['state', 'treaty', 'organization'] });
    expect([before.entities.size, persons.entities.size, persons.passing.entities]).toEqual([90, 90, 100]);
    expect([...persons.entities].every((id) => large.entities.get(id)!.type === 'person')).toBe(true);
    // whoever was shown and passes still is
    for (const id of before.entities)
      if (large.entities.get(id)!.type === 'person') expect(persons.entities).toContain(id);
    const more = shown({ hiddenTypes: ['state', 'treaty', 'organization'], top: 180 });
    expect(more.entities.size).toBe(100);
    for (const id of persons.entities) expect(more.entities).toContain(id);
  });

  it('leaves nothing out of reach: more and more of it comes to all that passes', () => {
    const time = ['1910-01-01', '1929-12-31'] as const;
    const dates = (id: string) => large.ties(id).map((tie) => tie.evidence[0].document);
    const expected = large.ranked.filter((id) =>
      dates(id).some((document) => Number(document.slice(1)) >= 10 && Number(document.slice(1)) < 30),
    );
    const { entities, passing } = shown({ time });
    expect(entities.size).toBe(90);
    expect(passing.entities).toBe(expected.length);
    expect([...shown({ time, top: 400 }).entities].sort()).toEqual([...expected].sort());
  });

  it('is not filled up for what was hidden by hand', () => {
    const [first, second] = large.ranked;
    expect(shown({ hidden: [first!, second!] }).entities.size).toBe(88);
  });

  it('keeps to those asked for, and to what is near one entity, by ties that are there to be seen', () => {
    const time = ['1901-01-01', '1901-12-31'] as const;
    const only = ['n0', 'n1', 'n2', 'n3', 'n5'];
    // n2 was tied to n0 in 1901; n5 has no tie of that year to any of these
    expect([...shown({ only, time }).entities]).toEqual(['n0', 'n2']);
    expect([...shown({ ego: { id: 'n0', depth: 1 }, time }).entities].sort()).toEqual(['n0', 'n2']);
  });

  it('takes in who is looked for, and keeps the filters that let it pass', () => {
    const last = large.ranked.findLast((id) => large.entities.get(id)!.type === 'person')!;
    const filtered = state({ hiddenTypes: ['state'], top: 20 });
    expect(bringingIn(large, filtered, [last])).toEqual({ hidden: [], added: [last] });
    const other = large.ranked.findLast((id) => large.entities.get(id)!.type === 'state')!;
    expect(bringingIn(large, filtered, [other])).toEqual({ ...NO_FILTERS, added: [other] });
    const [top] = large.ranked;
    expect(bringingIn(large, state({ hidden: [top!] }), [top!])).toEqual({ hidden: [], added: [] });
  });
});

describe('the drawing of what passes', () => {
  const first: Layout = new Map(
    large.ranked.slice(0, 90).map((id, at) => [id, { x: (at % 10) * 100, y: Math.floor(at / 10) * 100 }]),
  );
  const scope = (patch: Partial<ViewState>) => visibleOf(large, state(patch)).scope;
  const persons = { hiddenTypes: ['state', 'treaty', 'organization'] } as const;

  it('moves nobody who was there, and gives each newcomer a place of its own within the frame', () => {
    const layout = filled(large, first, scope(persons));
    for (const [id, at] of first) expect(layout.get(id)).toEqual(at);
    for (const id of scope(persons)) expect(layout.has(id)).toBe(true);
    const places = [...layout.values()];
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
    expect(places.every(({ x, y }) => x >= 0 && x <= 900 && y >= 0 && y <= 800)).toBe(true);
  });

  it('is the same whenever it is made, and the old one without newcomers', () => {
    expect(filled(large, first, scope(persons))).toEqual(filled(large, first, scope(persons)));
    expect(filled(large, first, scope({}))).toBe(first);
    expect(filled(large, first, scope({ hiddenTypes: ['person'], top: 1 }))).toBe(first);
  });

  it('keeps most newcomers where they are while a span of time moves on', () => {
    const at = (to: number) => filled(large, first, scope({ time: ['1905-01-01', `${1915 + to}-12-31`] }));
    const [now, next] = [at(0), at(1)];
    const newcomers = [...now.keys()].filter((id) => !first.has(id) && next.has(id));
    expect(newcomers.length).toBeGreaterThan(30);
    const stayed = newcomers.filter((id) => now.get(id)!.x === next.get(id)!.x);
    expect(stayed.length / newcomers.length).toBeGreaterThan(0.6);
  });
});

describe('the sentences per period', () => {
  const index = indexGraph(CAMP_DAVID);
  const timeline = timelineOf(index)!;
  const sum = (counts: ReturnType<typeof countBins>): number =>
    counts.reduce((n, bin) => [...bin.values()].reduce((a, b) => a + b, n), 0);
  const all = () => true;
  const sentences = ({ relations }: KnowledgeGraph) => relations.flatMap((one) => one.evidence);

  it('are those of a few ties', () => {
    const dated = CAMP_DAVID.relations.find(({ evidence }) => evidence.every(({ date }) => date))!;
    expect(sum(countBins(index, timeline, [dated]))).toBe(dated.evidence.length);
    expect(sum(countBins(index, timeline, []))).toBe(0);
  });

  it('are those that pass, and no other of the same ties', () => {
    const counted = (patch: Partial<ViewState>, of: GraphIndex = index) =>
      countPassing(of, timeline, passingOf(of, state(patch)).marks, all);
    expect(counted({})).toEqual(countBins(index, timeline, CAMP_DAVID.relations));
    const negated = sentences(CAMP_DAVID).filter((one) => one.negated).length;
    expect(negated).toBeGreaterThan(0);
    expect(sum(counted({ polarity: 'negated' }))).toBe(negated);
    expect(sum(countPassing(index, timeline, { relations: null, sentences: null }, () => false))).toBe(0);
  });
});
