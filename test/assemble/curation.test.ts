import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { curate } from '../../src/assemble/curate.ts';
import type { Outcome } from '../../src/assemble/curation/replay.ts';
import { pending } from '../../src/assemble/replayed-decisions.ts';
import { type Decision, NOTES } from '../../src/model/decision.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { relationId } from '../../src/model/identity.ts';
import { decisionLine, parseCuration, parseDecision } from '../../src/store/decision-record.ts';
import { References } from '../../src/store/references.ts';
import { extraction, news, options } from './news.ts';

const praise = (source: string, target: string): string =>
  relationId('praise', `person:${source}`, `person:${target}`, true);
const decided = (...curation: Decision[]): KnowledgeGraph => assemble(news, { ...options, curation });
const named = ({ entities }: KnowledgeGraph, id: string) => entities.find((entity) => entity.id === id)!;

describe('an analyst’s decisions are replayed', () => {
  it('merge: one node, its names and edges together, the reason kept', () => {
    const graph = decided({ decision: 'merge', entity: 'person:sadat', into: 'person:begin', why: 'slip' });
    const begin = graph.entities.find(({ id }) => id === 'person:begin')!;
    expect(begin).toMatchObject({ name: 'Begin', aliases: ['Sadat'] });
    expect(begin.merges).toEqual([{ from: 'person:sadat', because: 'curation: slip' }]);
    expect(begin.mentions.every((mention) => mention.entity === 'person:begin')).toBe(true);
    expect(graph.relations.map(({ source, target }) => `${source} ${target}`).sort()).toEqual([
      'person:begin person:carter',
      'person:carter person:begin',
    ]);
  });

  it('merge of the two ends of an edge leaves no loop', () => {
    expect(
      decided({ decision: 'merge', entity: 'person:sadat', into: 'person:carter' }).relations,
    ).toHaveLength(1);
  });

  it('split: what some documents say belongs to another', () => {
    const graph = decided({
      decision: 'split',
      entity: 'person:carter',
      documents: ['c'],
      as: 'person:carter-2',
      name: 'Other Carter',
    });
    expect(graph.entities.map(({ name, mentions }) => `${name} ${mentions.length}`).sort()).toEqual([
      'Begin 1',
      'Carter 2',
      'Other Carter 1',
      'Sadat 2',
    ]);
    expect(graph.relations.some(({ target }) => target === 'person:carter-2')).toBe(true);
  });

  it('rename, retype, reject', () => {
    const graph = decided(
      { decision: 'rename', entity: 'person:sadat', name: 'Anwar Sadat' },
      { decision: 'retype', entity: 'person:begin', type: 'other' },
      { decision: 'reject', relation: praise('carter', 'sadat') },
    );
    expect(graph.entities.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'Begin other',
      'Carter person',
      'Anwar Sadat person',
    ]);
    expect(graph.entities[2]!.aliases).toEqual(['Sadat']);
    expect(graph.relations).toHaveLength(1);
  });

  it('split by mentions: the edges that were read from them go along', () => {
    const graph = decided({
      decision: 'split',
      entity: 'person:carter',
      mentions: ['b#0-6'],
      as: 'organization:carter',
      name: 'Carter Center',
      type: 'organization',
    });
    expect(named(graph, 'organization:carter')).toMatchObject({
      type: 'organization',
      mentions: [{ id: 'b#0-6', entity: 'organization:carter' }],
      revised: [{ decision: 'split', was: 'person:carter' }],
    });
    expect(
      graph.relations.map(({ source, target, evidence }) => [source, target, evidence.length]),
    ).toContainEqual(['organization:carter', 'person:sadat', 1]);
  });

  it('retype of a relation: the ontology says what it is, the evidence stays, the trace too', () => {
    const graph = decided({
      decision: 'retype-relation',
      relation: praise('carter', 'sadat'),
      type: 'meet',
      who: 'J. Doe',
      why: 'only met',
    });
    expect(graph.relations.find(({ type }) => type === 'meet')).toMatchObject({
      id: relationId('meet', 'person:carter', 'person:sadat', false),
      class: 'action',
      event: 'CONSULT',
      directed: false,
      evidence: [{ document: 'a' }, { document: 'b' }],
      revised: [{ decision: 'retype-relation', was: 'praise', who: 'J. Doe', why: 'only met' }],
    });
    expect(
      decided({
        decision: 'retype-relation',
        relation: praise('carter', 'sadat'),
        type: 'smile-at',
      }).relations.find(({ type }) => type === 'smile-at'),
    ).toMatchObject({ class: 'open', event: null, directed: true });
  });

  it('add: the note is the evidence, and both names are mentions in it', () => {
    const graph = decided(
      {
        decision: 'add-relation',
        source: 'person:begin',
        type: 'meet',
        target: 'person:sadat',
        date: '1977-11-19',
        who: 'J. Doe',
        when: '2026-01-02',
        why: 'seen in\nJerusalem',
      },
      {
        decision: 'add-relation',
        source: 'person:sadat',
        type: 'praise',
        target: 'person:carter',
        negated: true,
      },
    );
    const notes = graph.documents.find(({ id }) => id === NOTES)!;
    expect(notes.text.split('\n')).toEqual([
      'Begin meet Sadat: seen in Jerusalem (J. Doe, 2026-01-02)',
      'Sadat praise Carter',
    ]);
    const [met, praised] = [
      graph.relations.find(({ type }) => type === 'meet')!,
      graph.relations.find(({ source, target }) => source === 'person:sadat' && target === 'person:carter')!,
    ];
    expect(met.evidence).toMatchObject([
      { document: NOTES, date: '1977-11-19', negated: false, rule: 'curation/add-relation' },
    ]);
    const { quote, trigger, targetMention } = praised.evidence[0];
    expect(quote).toBe('Sadat praise Carter');
    expect(notes.text.slice(trigger.start, trigger.end)).toBe('praise');
    const mention = named(graph, 'person:carter').mentions.find(({ id }) => id === targetMention)!;
    expect(notes.text.slice(mention.start, mention.end)).toBe('Carter');
    expect(() => new References('test').checkAll(graph)).not.toThrow();
  });

  it('note: it stays with the entity through a merge, with the edge through a new type, and changes nothing else', () => {
    const note = { text: 'ask the archive', who: 'J. Doe', when: '2026-01-02' };
    const noted = decided(
      { decision: 'note', entity: 'person:sadat', ...note },
      { decision: 'note', relation: praise('carter', 'sadat'), text: 'two outlets, one source' },
    );
    expect(named(noted, 'person:sadat').notes).toEqual([note]);
    const without = <T extends { notes?: unknown }>({ notes: _, ...rest }: T) => rest;
    const plain = assemble(news, options);
    expect(noted.entities.map(without)).toEqual(plain.entities);
    expect(noted.relations.map(without)).toEqual(plain.relations);
    const later = decided(
      { decision: 'note', entity: 'person:sadat', ...note },
      { decision: 'note', entity: 'person:begin', text: 'second' },
      { decision: 'note', relation: praise('carter', 'sadat'), text: 'two outlets, one source' },
      { decision: 'retype-relation', relation: praise('carter', 'sadat'), type: 'meet' },
      { decision: 'merge', entity: 'person:sadat', into: 'person:begin' },
    );
    expect(named(later, 'person:begin').notes).toEqual([{ text: 'second' }, note]);
    expect(later.relations.find(({ type }) => type === 'meet')!.notes).toEqual([
      { text: 'two outlets, one source' },
    ]);
  });

  it('a merge redirects what a plural stands for', () => {
    const both = {
      ...extraction('d', 'Both', 'praise', 'Carter'),
    };
    const plural = {
      ...both,
      entities: both.entities.map((entity) =>
        entity.name === 'Both' ? { ...entity, members: ['person:begin', 'person:sadat'] } : entity,
      ),
    };
    const graph = assemble([...news, plural], {
      ...options,
      curation: [
        { decision: 'merge', entity: 'person:sadat', into: 'person:anwar' },
        { decision: 'merge', entity: 'person:begin', into: 'person:carter' },
      ],
    });
    expect(named(graph, 'person:both').members).toEqual(['person:carter', 'person:sadat']);
  });

  it.each<[Decision, string]>([
    [{ decision: 'rename', entity: 'person:nobody', name: 'x' }, 'no entity person:nobody'],
    [{ decision: 'retype', entity: 'person:nobody', type: 'state' }, 'no entity person:nobody'],
    [{ decision: 'merge', entity: 'person:sadat', into: 'person:nobody' }, 'no entity person:nobody'],
    [{ decision: 'merge', entity: 'person:sadat', into: 'person:sadat' }, 'person:sadat is itself'],
    [
      { decision: 'split', entity: 'person:sadat', documents: ['c'], as: 'person:x', name: 'X' },
      'no mention of person:sadat there',
    ],
    [
      { decision: 'split', entity: 'person:sadat', documents: ['a'], as: 'person:carter', name: 'X' },
      'person:carter is there already',
    ],
    [
      { decision: 'split', entity: 'person:sadat', documents: ['a', 'b'], as: 'person:x', name: 'X' },
      'nothing of person:sadat would stay',
    ],
    [{ decision: 'reject', relation: 'ffff' }, 'no relation ffff'],
    [{ decision: 'note', relation: 'ffff', text: 'x' }, 'no relation ffff'],
    [{ decision: 'note', entity: 'person:nobody', text: 'x' }, 'no entity person:nobody'],
    [{ decision: 'retype-relation', relation: 'ffff', type: 'meet' }, 'no relation ffff'],
    [
      { decision: 'add-relation', source: 'person:sadat', type: 'meet', target: 'person:nobody' },
      'no entity person:nobody',
    ],
  ])('what it speaks of has vanished: it is told, and changes nothing: %j', (decision, missing) => {
    const heard: Outcome[] = [];
    const graph = assemble(news, {
      ...options,
      curation: [decision],
      vanished: (outcome) => heard.push(outcome),
    });
    expect(heard).toEqual([{ decision, missing }]);
    expect({ ...graph, manifest: undefined }).toEqual({ ...assemble(news, options), manifest: undefined });
  });
});

const person = fc.constantFrom(
  'person:carter',
  'person:sadat',
  'person:begin',
  'person:other',
  'person:second',
);
const relation = fc
  .tuple(fc.constantFrom('carter', 'sadat', 'begin'), fc.constantFrom('carter', 'sadat', 'begin'))
  .map(([source, target]) => praise(source, target));
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ decision: fc.constant('merge' as const), entity: person, into: person }),
  fc.record({
    decision: fc.constant('split' as const),
    entity: person,
    documents: fc.subarray(['a', 'b', 'c', NOTES], { minLength: 1 }),
    as: person,
    name: fc.constantFrom('Other', 'Second'),
  }),
  fc.record({ decision: fc.constant('rename' as const), entity: person, name: fc.constantFrom('X', 'Y') }),
  fc.record({
    decision: fc.constant('retype' as const),
    entity: person,
    type: fc.constantFrom('state' as const, 'other' as const),
  }),
  fc.record({ decision: fc.constant('reject' as const), relation }),
  fc.record({ decision: fc.constant('note' as const), entity: person, text: fc.constantFrom('a', 'b') }),
  fc.record({ decision: fc.constant('note' as const), relation, text: fc.constantFrom('a', 'b') }),
  fc.record({
    decision: fc.constant('retype-relation' as const),
    relation,
    type: fc.constantFrom('meet', 'accuse'),
  }),
  fc.record({
    decision: fc.constant('add-relation' as const),
    source: person,
    type: fc.constantFrom('meet', 'praise'),
    target: person,
  }),
);

describe('any sequence of decisions', () => {
  const withoutLayout = ({ layout: _, ...graph }: KnowledgeGraph) => graph;

  it('leaves a whole graph, the same whether replayed at the build or on the finished graph, at once or one by one', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 12 }), (decisions) => {
        const built = decided(...decisions);
        expect(() => new References('test').checkAll(built)).not.toThrow();
        const atOnce = curate(decided(), decisions);
        expect(withoutLayout(atOnce.graph)).toEqual(withoutLayout(built));
        expect(atOnce.outcomes.map((outcome) => outcome.decision)).toEqual(decisions);
        expect(atOnce.graph.layout!.map(({ id }) => id)).toEqual(built.entities.map(({ id }) => id));
        const oneByOne = decisions.reduce(
          (graph, each, index) => curate(graph, [each], decisions.slice(0, index)).graph,
          decided(),
        );
        expect(withoutLayout(oneByOne)).toEqual(withoutLayout(built));
      }),
      { numRuns: 150 },
    );
  });

  it('comes back from its lines', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 5 }), (decisions) => {
        expect(parseCuration(decisions.map(decisionLine).join(''))).toEqual(decisions);
      }),
    );
  });
});

describe('what a graph was built with', () => {
  const first: Decision = { decision: 'reject', relation: praise('carter', 'sadat') };
  const second: Decision = { decision: 'rename', entity: 'person:begin', name: 'Menachem Begin' };
  const { manifest } = decided(first);

  it('is recorded, so that later decisions are known', () => {
    expect(pending(decided().manifest, [first])).toEqual([first]);
    expect(pending(manifest, [first])).toEqual([]);
    expect(pending(manifest, [first, second])).toEqual([second]);
  });

  it('and one that was taken back is known too', () => {
    expect(pending(manifest, [])).toBeUndefined();
    expect(pending(manifest, [second])).toBeUndefined();
  });
});

describe('a wrong decision is refused by line and field', () => {
  it.each([
    [{ decision: 'forget' }, /^field decision: not one of merge, split, rename/],
    [{ decision: 'merge', entity: 'person:x' }, /^field into: /],
    [{ decision: 'merge', entity: 'person:x', into: '' }, /^field into: /],
    [{ decision: 'merge', entity: 'person:x', into: 'y', note: 'z' }, /unknown field note/],
    [
      { decision: 'split', entity: 'x', as: 'y', name: 'z' },
      /^field documents: neither documents nor mentions/,
    ],
    [{ decision: 'retype', entity: 'x', type: 'robot' }, /^field type: must be one of person, state/],
    [
      { decision: 'add-relation', source: 'x', type: 'meet', target: 'y', date: 'May' },
      /^field date: not a date/,
    ],
    [
      { decision: 'add-relation', source: 'x', type: 'meet', target: 'y', date: '2025-02-30' },
      /^field date: not a date/,
    ],
    ['merge', /^not one of merge/],
  ])('%j', (record, complaint) => {
    expect(() => parseDecision(record)).toThrow(complaint);
  });

  it('names the line', () => {
    expect(() => parseCuration('{"decision":"reject","relation":"r"}\n\n{', 'c.jsonl')).toThrow(
      expect.objectContaining({ message: 'not JSON', input: 'c.jsonl', line: 3 }),
    );
  });
});
