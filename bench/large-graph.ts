import type { Document } from '../src/model/document.ts';
import type { Entity } from '../src/model/entity.ts';
import type { Evidence } from '../src/model/evidence.ts';
import type { Position } from '../src/model/graph.ts';
import type { Mention } from '../src/model/mention.ts';
import type { Relation } from '../src/model/relation.ts';
import type { GraphRecords } from '../src/store/write-graph.ts';

/** Sentences of a document, and pieces of evidence of a relation. */
const SENTENCES = 10;
const TOLD = 2;
const DIGITS = 7;

const numbered = (letter: string, number: number): string => letter + String(number).padStart(DIGITS, '0');
const personId = (number: number): string => `person:${numbered('p', number)}`;

/** Every sentence is as long as the others: `Person p0000001 met person p0000002 before the talks began. `. */
const sentence = (source: number, target: number): string =>
  `Person ${numbered('p', source)} met person ${numbered('p', target)} before the talks began. `;
const LENGTH = sentence(0, 0).length;
const NAME = DIGITS + 1;
const AT = { source: 7, trigger: 16, target: 27 };

/**
 * A graph of so many pieces of evidence, made up as it is asked for, in order and the same each time: a twentieth as
 * many entities, half as many relations of two sentences each, a tenth as many documents of ten sentences each.
 */
export function largeGraph(evidence: number): GraphRecords {
  const relations = evidence / TOLD;
  const entities = evidence / 20;
  const documents = evidence / SENTENCES;
  // relations in layers: in each, every entity is the source of one and the target of one
  const source = (relation: number): number => relation % entities;
  const target = (relation: number): number =>
    ((relation % entities) + 1 + Math.floor(relation / entities)) % entities;
  const place = (relation: number, time: number) => {
    const number = relation * TOLD + time;
    return { document: numbered('d', Math.floor(number / SENTENCES)), start: (number % SENTENCES) * LENGTH };
  };
  const mention = (relation: number, time: number, end: 'source' | 'target'): Mention => {
    const { document, start } = place(relation, time);
    const number = end === 'source' ? source(relation) : target(relation);
    const span = { start: start + AT[end], end: start + AT[end] + NAME };
    return {
      id: `${document}#${span.start}-${span.end}`,
      ...span,
      text: numbered('p', number),
      type: 'person',
      form: 'name',
      rule: 'made-up',
      entity: personId(number),
    };
  };
  const piece = (relation: number, time: number): Evidence => {
    const { document, start } = place(relation, time);
    const quote = sentence(source(relation), target(relation)).trimEnd();
    return {
      document,
      start,
      end: start + quote.length,
      quote,
      trigger: { start: start + AT.trigger, end: start + AT.trigger + 3 },
      sourceMention: mention(relation, time, 'source').id,
      targetMention: mention(relation, time, 'target').id,
      negated: relation % 17 === 0,
      modality: 'actual',
      date: `20${String(10 + (relation % 15))}-${String(1 + (relation % 12)).padStart(2, '0')}`,
      rule: 'meet/verb',
      confidence: 0.9,
      surface: { subject: 'Person', predicate: 'met', object: 'person' },
    };
  };
  function* times<T>(count: number, make: (number: number) => T): Iterable<T> {
    for (let number = 0; number < count; number++) yield make(number);
  }
  return {
    manifest: { format: 'dragoman', version: 1, name: 'large', program: 'bench', model: 'none' },
    documents: times(documents, (number): Document => {
      const texts = Array.from({ length: SENTENCES }, (_, at) => {
        const relation = Math.floor((number * SENTENCES + at) / TOLD);
        return sentence(source(relation), target(relation));
      });
      return { id: numbered('d', number), language: 'en', text: texts.join('') };
    }),
    entities: times(entities, (number): Entity => {
      const mentions: Mention[] = [];
      for (let layer = 0; layer < relations / entities; layer++) {
        const asTarget = (((number - 1 - layer) % entities) + entities) % entities;
        for (let time = 0; time < TOLD; time++) {
          mentions.push(mention(layer * entities + number, time, 'source'));
          mentions.push(mention(layer * entities + asTarget, time, 'target'));
        }
      }
      return {
        id: personId(number),
        type: 'person',
        name: numbered('p', number),
        aliases: [],
        ids: {},
        mentions,
      };
    }),
    relations: times(
      relations,
      (number): Relation => ({
        id: numbered('r', number),
        type: 'meet',
        class: 'action',
        event: 'CONSULT',
        cameo: '040',
        quad: 1,
        directed: false,
        source: personId(source(number)),
        target: personId(target(number)),
        evidence: [piece(number, 0), piece(number, 1)],
      }),
    ),
    layout: times(
      entities,
      (number): Position => ({ id: personId(number), x: number % 1000, y: number / 1000, community: 0 }),
    ),
  };
}
