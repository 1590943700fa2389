import { assemble } from '../../src/assemble/assemble.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { relationId } from '../../src/model/identity.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Relation } from '../../src/model/relation.ts';

const TEXT =
  'Anwar Sadat visited Paris, France.\nSadat signed the "Camp David" accords <1978> & met Menachem Begin \u{1F54A}.\u0007\u202Eabc';

function entity(
  id: string,
  type: Entity['type'],
  name: string,
  at: number,
  aliases: readonly string[] = [],
): Entity {
  const mention: Mention = {
    id: `news "1"#${at}-${at + 5}`,
    start: at,
    end: at + 5,
    text: TEXT.slice(at, at + 5),
    type,
    form: 'name',
    rule: 'test/name',
    entity: id,
  };
  return { id, type, name, aliases, ids: {}, mentions: [mention] };
}

const SADAT = entity('person:anwar-sadat', 'person', 'Anwar Sadat', 0, [
  'President "Anwar" Sadat',
  'Sadat',
  'Sadat, A.',
]);
const PARIS = entity('place:paris', 'place', 'Paris, France', 20, ['Paris']);
const ACCORDS = entity('treaty:camp-david', 'treaty', 'the "Camp David" accords <1978> & more', 48);
const BEGIN = entity('person:menachem-begin', 'person', 'Menachem Begin \u{1F54A}\u0007', 82);
const EGYPT = { ...entity('state:EG', 'state', 'Egypt', 0), ids: { iso3166: 'EG', iso3166alpha3: 'EGY' } };

function relation(
  source: Entity,
  type: string,
  target: Entity,
  facts: Partial<Relation> & { readonly said?: Partial<Evidence> } = {},
): Relation {
  const { said, ...rest } = facts;
  const start = said?.start ?? 35;
  const end = said?.end ?? TEXT.length;
  const evidence: Evidence = {
    document: 'news "1"',
    start,
    end,
    quote: TEXT.slice(start, end),
    trigger: { start, end: start + 5 },
    sourceMention: source.mentions[0]!.id,
    targetMention: target.mentions[0]!.id,
    negated: false,
    modality: 'actual',
    rule: `${type}/verb`,
    confidence: 0.9,
    surface: { subject: source.name, predicate: type, object: target.name },
    ...said,
  };
  const directed = facts.directed ?? true;
  return {
    id: relationId(type, source.id, target.id, directed),
    type,
    class: 'action',
    event: null,
    cameo: null,
    quad: null,
    directed,
    source: source.id,
    target: target.id,
    evidence: [evidence],
    ...rest,
  };
}

/** A small graph with everything that formats stumble over: quotes, controls, emoji, right-to-left marks, parallel edges. */
export const sampleGraph: KnowledgeGraph = assemble(
  [
    {
      document: {
        id: 'news "1"',
        title: 'A "title", with <tags>',
        date: '1978-09-17',
        language: 'en',
        text: TEXT,
      },
      mentions: [],
      entities: [SADAT, PARIS, ACCORDS, BEGIN, EGYPT],
      relations: [
        relation(SADAT, 'visit', PARIS, {
          event: 'CONSULT',
          cameo: '042',
          quad: 1,
          said: { start: 0, end: 34, date: '1978-02', attribution: { speaker: EGYPT.id } },
        }),
        relation(SADAT, 'praise', PARIS, { event: 'SUPPORT', cameo: '051', quad: 1 }),
        relation(SADAT, 'sign', ACCORDS, {
          event: 'SUPPORT',
          cameo: '057',
          quad: 1,
          said: { date: '1978-09-17', negated: true, modality: 'intended' },
        }),
        relation(SADAT, 'meet', BEGIN, { event: 'CONSULT', cameo: '040', quad: 1, directed: false }),
        relation(SADAT, 'head_of_state', EGYPT, { class: 'role' }),
      ],
    },
  ],
  { name: 'sample', model: 'test' },
);
