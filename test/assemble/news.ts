import type { Entity } from '../../src/model/entity.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { relationId } from '../../src/model/identity.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Relation } from '../../src/model/relation.ts';

/** `A praise B` in a document of its own: "Carter praised Sadat." */
export function extraction(
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

export const options = { name: 'test', model: 'test' };
/** Three dispatches about three men. */
export const news = [
  extraction('b', 'Carter', 'praise', 'Sadat'),
  extraction('a', 'Carter', 'praise', 'Sadat'),
  extraction('c', 'Begin', 'praise', 'Carter'),
];
