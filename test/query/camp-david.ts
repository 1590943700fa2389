import type { Document } from '../../src/model/document.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { relationId } from '../../src/model/identity.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { EntityTypeId } from '../../src/ontology/entity-types.ts';
import { PLOVER } from '../../src/ontology/plover.ts';
import { RELATION_TYPES } from '../../src/ontology/registry.ts';
import type { ActionType } from '../../src/ontology/relation-type.ts';

/*
 * The graph that the examples of `src/query/` ask: written by hand, so that its answers stay the same whatever is extracted.
 */

const DOCUMENTS: readonly Document[] = [
  {
    id: 'retrospect',
    title: 'Two neighbours',
    date: '1979-03-30',
    source: 'example.org',
    language: 'en',
    text:
      'Israel attacked Egypt on June 5, 1967. Egypt and Israel signed a peace treaty on March 26, 1979.\n\n' +
      'Syria, which had attacked Israel, condemned Egypt.',
  },
  {
    id: 'summit',
    title: 'Thirteen days',
    date: '1978-09-18',
    language: 'en',
    text:
      'Egyptian President Anwar Sadat met Jimmy Carter.\n\n' +
      'Jimmy Carter praised Menachem Begin, the White House said. The Israeli prime minister, Menachem Begin, ' +
      'did not criticize Anwar Sadat.',
  },
  {
    id: 'visit',
    date: '1979-03-10',
    language: 'en',
    text: 'Jimmy Carter will meet Menachem Begin.',
  },
];

const names = (id: string, type: EntityTypeId, name: string, ...aliases: string[]) => ({
  id,
  type,
  name,
  aliases,
});

const ENTITIES = [
  names('organization:white-house', 'organization', 'White House'),
  names('person:anwar-sadat', 'person', 'Anwar Sadat', 'Sadat'),
  names('person:jimmy-carter', 'person', 'Jimmy Carter', 'Carter'),
  names('person:menachem-begin', 'person', 'Menachem Begin', 'Begin'),
  names('state:EG', 'state', 'Egypt', 'Egyptian'),
  names('state:IL', 'state', 'Israel', 'Israeli'),
  names('state:SY', 'state', 'Syria'),
] as const;

const IDS: Readonly<Record<string, string>> = { 'state:EG': 'EGY', 'state:IL': 'ISR', 'state:SY': 'SYR' };

/** Every place where the name or an alias of an entity stands. */
function mentionsOf({ id, type, name, aliases }: (typeof ENTITIES)[number]): Mention[] {
  const words = new RegExp(`\\b(?:${[name, ...aliases].join('|')})\\b`, 'g');
  return DOCUMENTS.flatMap(({ id: document, text }) =>
    [...text.matchAll(words)].map(({ index: start, 0: found }) => {
      const end = start + found.length;
      const form = 'name' as const;
      return {
        id: `${document}#${start}-${end}`,
        start,
        end,
        text: found,
        type,
        form,
        rule: 'test',
        entity: id,
      };
    }),
  );
}

const MENTIONS = new Map<string, Mention[]>(ENTITIES.map((entity) => [entity.id, mentionsOf(entity)]));

type Facts = Partial<Pick<Evidence, 'negated' | 'modality' | 'date' | 'attribution' | 'confidence'>>;

/** `said('visit', 'will meet', {})`: the sentence around the words. */
function said(document: string, words: string, ends: readonly [string, string], facts: Facts): Evidence {
  const { text } = DOCUMENTS.find(({ id }) => id === document)!;
  const at = text.indexOf(words);
  const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('.\n\n', at) + 1) + 2;
  const begins = start <= 2 ? 0 : start;
  const end = text.indexOf('.', at) + 1;
  const mention = (entity: string): string =>
    MENTIONS.get(entity)!.find((each) => each.id.startsWith(`${document}#`) && each.end > begins)!.id;
  return {
    document,
    start: begins,
    end,
    quote: text.slice(begins, end),
    trigger: { start: at, end: at + words.length },
    sourceMention: mention(ends[0]),
    targetMention: mention(ends[1]),
    negated: false,
    modality: 'actual',
    rule: 'test',
    confidence: 0.9,
    surface: { subject: ends[0], predicate: words, object: ends[1] },
    ...facts,
  };
}

function relation(
  source: string,
  type: string,
  target: string,
  ...told: [[string, string, Facts?], ...[string, string, Facts?][]]
): Relation {
  const known = RELATION_TYPES.get(type)!;
  const { event = null, cameo = null } = known as Partial<ActionType>;
  const [first, ...more] = told.map(([document, words, facts = {}]) =>
    said(document, words, [source, target], facts),
  );
  return {
    id: relationId(type, source, target, known.directed),
    type,
    class: event ? 'action' : 'role',
    event,
    cameo,
    quad: event && PLOVER[event].quad,
    directed: known.directed,
    source,
    target,
    evidence: [first!, ...more],
  };
}

const RELATIONS = [
  relation('state:IL', 'attack', 'state:EG', ['retrospect', 'attacked', { date: '1967-06-05' }]),
  relation('state:EG', 'sign-with', 'state:IL', ['retrospect', 'signed', { date: '1979-03-26' }]),
  relation('state:SY', 'attack', 'state:IL', ['retrospect', 'had attacked']),
  relation('state:SY', 'condemn', 'state:EG', ['retrospect', 'condemned']),
  relation('person:anwar-sadat', 'head_of_state', 'state:EG', ['summit', 'President']),
  relation('person:menachem-begin', 'head_of_government', 'state:IL', ['summit', 'prime minister']),
  relation('person:anwar-sadat', 'meet', 'person:jimmy-carter', ['summit', 'met', { date: '1978-09' }]),
  relation('person:jimmy-carter', 'meet', 'person:menachem-begin', ['visit', 'meet', { modality: 'future' }]),
  relation('person:jimmy-carter', 'praise', 'person:menachem-begin', [
    'summit',
    'praised',
    { attribution: { speaker: 'organization:white-house' }, confidence: 0.8 },
  ]),
  relation('person:menachem-begin', 'criticize', 'person:anwar-sadat', [
    'summit',
    'criticize',
    { negated: true },
  ]),
].sort((a, b) => (a.id < b.id ? -1 : 1));

export const campDavid: KnowledgeGraph = {
  manifest: {
    format: 'dragoman',
    version: 1,
    name: 'camp-david',
    program: 'test',
    model: 'test',
    counts: {
      documents: DOCUMENTS.length,
      entities: ENTITIES.length,
      relations: RELATIONS.length,
      evidence: RELATIONS.length,
    },
  },
  documents: DOCUMENTS,
  entities: ENTITIES.map(
    (entity): Entity => ({
      ...entity,
      ids: IDS[entity.id] ? { iso3166: entity.id.slice(6), iso3166alpha3: IDS[entity.id]! } : {},
      mentions: MENTIONS.get(entity.id)!,
    }),
  ),
  relations: RELATIONS,
};
