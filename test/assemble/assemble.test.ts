import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { relationId } from '../../src/model/identity.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Relation } from '../../src/model/relation.ts';

/** `A praise B` in a document of its own: "Carter praised Sadat." */
function extraction(
  document: string,
  source: string,
  type: string,
  target: string,
  directed = true,
): Extraction {
  const text = `${source} ${type} ${target}`;
  const name = (word: string, start: number, form: Mention['form'] = 'name'): Entity => {
    const id = `person:${word.toLowerCase()}`;
    const mention: Mention = {
      id: `${document}#${start}-${start + word.length}`,
      start,
      end: start + word.length,
      text: word,
      type: 'person',
      form,
      rule: 'test',
      entity: id,
    };
    return { id, type: 'person', name: word, aliases: [], ids: {}, mentions: [mention] };
  };
  const [a, b] = [name(source, 0), name(target, text.length - target.length)];
  const bystander = { ...name('somebody', 0, 'nominal'), id: `person:somebody~${document}` };
  const relation: Relation = {
    id: relationId(type, a.id, b.id, directed),
    type,
    class: 'action',
    event: 'SUPPORT',
    cameo: '051',
    quad: 1,
    directed,
    source: a.id,
    target: b.id,
    evidence: [
      {
        document,
        start: 0,
        end: text.length,
        quote: text,
        trigger: { start: source.length + 1, end: source.length + 1 + type.length },
        sourceMention: a.mentions[0]!.id,
        targetMention: b.mentions[0]!.id,
        negated: false,
        modality: 'actual',
        rule: `${type}/verb`,
        confidence: 0.9,
        surface: { subject: source, predicate: type, object: target },
      },
    ],
  };
  return {
    document: { id: document, language: 'en', text },
    mentions: [...a.mentions, ...b.mentions],
    entities: [a, b, bystander],
    relations: [relation],
  };
}

const options = { name: 'test', model: 'test' };
const news = [
  extraction('b', 'Carter', 'praise', 'Sadat'),
  extraction('a', 'Carter', 'praise', 'Sadat'),
  extraction('c', 'Begin', 'praise', 'Carter'),
];

describe('assemble', () => {
  const graph = assemble(news, options);

  it('makes one edge of all the evidence, in order of document', () => {
    const edge = graph.relations.find(({ source }) => source === 'person:carter')!;
    expect(edge.evidence.map(({ document }) => document)).toEqual(['a', 'b']);
    expect(graph.manifest.counts).toEqual({ documents: 3, entities: 3, relations: 2, evidence: 3 });
  });

  it('makes one node of all the mentions', () => {
    const carter = graph.entities.find(({ id }) => id === 'person:carter')!;
    expect(carter.mentions.map(({ id }) => id)).toEqual(['a#0-6', 'b#0-6', 'c#13-19']);
  });

  it('leaves out described people of whom nothing is said', () => {
    expect(graph.entities.map(({ name }) => name).sort()).toEqual(['Begin', 'Carter', 'Sadat']);
  });

  it('does not depend on the order of documents', () => {
    expect(assemble([...news].reverse(), options)).toEqual(graph);
  });

  it('takes a reciprocal act from either side for one edge', () => {
    const met = assemble(
      [extraction('a', 'Sadat', 'meet', 'Begin', false), extraction('b', 'Begin', 'meet', 'Sadat', false)],
      options,
    );
    expect(met.relations.map(({ source, evidence }) => [source, evidence.length])).toEqual([
      ['person:begin', 2],
    ]);
  });

  it('draws every node, no two in one place', () => {
    const places = graph.layout!.map(({ x, y }) => `${x} ${y}`);
    expect(graph.layout!.map(({ id }) => id)).toEqual(graph.entities.map(({ id }) => id));
    expect(new Set(places).size).toBe(3);
  });
});

describe('an analyst’s decisions are replayed', () => {
  const decided = (...curation: Decision[]) => assemble(news, { ...options, curation });
  const edge = relationId('praise', 'person:carter', 'person:sadat', true);

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
      { decision: 'reject', relation: edge },
    );
    expect(graph.entities.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'Begin other',
      'Carter person',
      'Anwar Sadat person',
    ]);
    expect(graph.entities[2]!.aliases).toEqual(['Sadat']);
    expect(graph.relations).toHaveLength(1);
  });

  it('a decision whose target has vanished is told, and changes nothing', () => {
    const gone: Decision = { decision: 'rename', entity: 'person:nobody', name: 'x' };
    const heard: Decision[] = [];
    const graph = assemble(news, {
      ...options,
      curation: [gone],
      vanished: (decision) => heard.push(decision),
    });
    expect(heard).toEqual([gone]);
    expect(graph).toEqual(assemble(news, options));
  });
});
