import type { Entity } from '../../src/model/entity.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { relationId } from '../../src/model/identity.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { StoredExtraction } from '../../src/store/extraction-record.ts';

/** Relations of a document. */
export const RELATIONS = 10;
/** Documents that a person is in, on average. */
const DOCUMENTS = 24;
const TYPES = ['meet', 'praise', 'accuse', 'visit'];

/**
 * What might have been read in one of so many documents: eleven persons by first and last name, a state that stands in all of them, ten
 * relations that no other document has. Persons meet others in other documents, and some bear one last name.
 */
export function madeUpResult(number: number, documents: number): StoredExtraction {
  const people = Math.ceil((documents * (RELATIONS + 1)) / DOCUMENTS);
  const id = `d${String(number).padStart(8, '0')}`;
  const words: string[] = [];
  let length = 0;
  const entity = (key: string, name: string, known: boolean): Entity => {
    const span = { start: length, end: length + name.length };
    words.push(name);
    length += name.length + 1;
    const type = known ? 'state' : 'person';
    const mention: Mention = {
      id: `${id}#${span.start}-${span.end}`,
      ...span,
      text: name,
      type,
      form: 'name',
      rule: 'made-up',
      entity: key,
      ...(known && { known: { key, name, type } }),
    };
    return { id: key, type, name, aliases: [], ids: {}, mentions: [mention] };
  };
  const entities = [entity('state:XR', 'Ruritania', true)];
  for (let at = 0; at <= RELATIONS; at++) {
    // steps that have no factor in common with the number of people spread them evenly
    const person = (number * (RELATIONS + 1) + at * 7919 + ((number * at) % 13)) % people;
    const [first, last] = [`First${person % 997}`, `Last${person}`];
    const key = `person:${first}-${last}`.toLowerCase();
    if (!entities.some((other) => other.id === key)) entities.push(entity(key, `${first} ${last}`, false));
  }
  const text = `${words.join(' ')} `.padEnd(600, 'and so on ');
  const relations = Array.from({ length: RELATIONS }, (_, at): Relation => {
    const source = entities[at % entities.length]!;
    const target = entities[(at + 1) % entities.length]!;
    // with the number of the document, no two documents say the same
    const type = `${TYPES[at % TYPES.length]}-${number % 1000}-${Math.floor(number / 1000)}`;
    const evidence: Evidence = {
      document: id,
      start: 0,
      end: 200,
      quote: text.slice(0, 200),
      trigger: { start: at, end: at + 1 },
      sourceMention: source.mentions[0]!.id,
      targetMention: target.mentions[0]!.id,
      negated: false,
      modality: 'actual',
      rule: 'made-up',
      confidence: 0.9,
      surface: { subject: source.name, predicate: type, object: target.name },
    };
    return {
      id: relationId(type, source.id, target.id, true),
      type,
      class: 'open',
      event: null,
      cameo: null,
      quad: null,
      directed: true,
      source: source.id,
      target: target.id,
      evidence: [evidence],
    };
  });
  return {
    key: id,
    reader: 'made-up',
    extraction: {
      document: { id, language: 'en', text },
      mentions: entities.flatMap(({ mentions }) => mentions),
      entities,
      relations,
    },
  };
}
