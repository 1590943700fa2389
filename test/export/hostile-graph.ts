import { assemble } from '../../src/assemble/assemble.ts';
import type { Document } from '../../src/model/document.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { relationId } from '../../src/model/identity.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Relation } from '../../src/model/relation.ts';

const NEWS =
  'Anwar Sadat visited Paris, France.\nSadat signed the "Camp David" accords <1978> & met Menachem Begin \u{1F54A}.\u0007\u202Eabc';

/** Right-to-left names, what ends or begins markup, backslashes, a formula, a line break inside of a sentence. */
const LETTER =
  'Menachem Begin (\u05DE\u05E0\u05D7\u05DD \u05D1\u05D2\u05D9\u05DF) praised Anwar Sadat (\u0623\u0646\u0648\u0631 \u0627\u0644\u0633\u0627\u062F\u0627\u062A);\n' +
  'he wrote "=SUM(A1)" \\ and ]]> </script><!-- \u{1F600}\u2028on C:\\.\nBegin praised Sadat again; \'yes\', said Israel.';

const DOCUMENTS: readonly Document[] = [
  {
    id: 'news "1"',
    title: 'A "title", with <tags>',
    date: '1978-09-17',
    language: 'en',
    text: NEWS,
  },
  {
    id: 'letter/2',
    title: "-1+1, it's \u05E2\u05D1\u05E8\u05D9\u05EA",
    date: '1978-12-10T12:00:00Z',
    source: 'https://example.org/?a=1&b=2',
    language: 'en',
    text: LETTER,
  },
];

const textOf = (id: string): string => DOCUMENTS.find((document) => document.id === id)!.text;

function entity(
  id: string,
  type: Entity['type'],
  name: string,
  at: number,
  aliases: readonly string[] = [],
  more: Partial<Entity> = {},
): Entity {
  const mention: Mention = {
    id: `news "1"#${at}-${at + 5}`,
    start: at,
    end: at + 5,
    text: NEWS.slice(at, at + 5),
    type,
    form: 'name',
    rule: 'test/name',
    entity: id,
  };
  return { id, type, name, aliases, ids: {}, mentions: [mention], ...more };
}

const SADAT = entity('person:anwar-sadat', 'person', 'Anwar Sadat', 0, [
  'President "Anwar" Sadat',
  'Sadat',
  'Sadat, A.',
  '\u0623\u0646\u0648\u0631 \u0627\u0644\u0633\u0627\u062F\u0627\u062A',
]);
const PARIS = entity('place:paris', 'place', 'Paris, France', 20, ['Paris']);
const ACCORDS = entity('treaty:camp-david', 'treaty', 'the "Camp David" accords <1978> & more', 48);
const BEGIN = entity('person:menachem-begin', 'person', 'Menachem Begin \u{1F54A}\u0007', 82);
const EGYPT = entity('state:EG', 'state', 'Egypt', 0, [], { ids: { iso3166: 'EG', iso3166alpha3: 'EGY' } });
const ISRAEL = entity('state:IL', 'state', 'Israel', 0, ['\u05D9\u05E9\u05E8\u05D0\u05DC'], {
  ids: { iso3166: 'IL', iso3166alpha3: 'ISR', wikidata: 'Q801', 'watch list': 'x;y' },
});
const OFFICE = entity('organization:sum~1a', 'organization', '=SUM(A1;B2)', 5, ['+1; or 2', '@home', 'a\\']);
const CROWD = entity(
  'group:\u05DE\u05E4\u05D2\u05D9\u05E0\u05D9\u05DD',
  'group',
  '\u05DE\u05E4\u05D2\u05D9\u05E0\u05D9\u05DD "C:\\"',
  10,
);
/** Nobody does anything to it. */
const JET = entity('product:boeing-747', 'product', 'Boeing\n747', 15);
const REST = (['event', 'facility', 'weapon', 'other'] as const).map((type) =>
  entity(`${type}:the-${type}`, type, `the ${type}`, 15),
);

function said(
  document: string,
  quote: string,
  source: Entity,
  type: string,
  target: Entity,
  more: Partial<Evidence> = {},
): Evidence {
  const start = textOf(document).indexOf(quote);
  return {
    document,
    start,
    end: start + quote.length,
    quote,
    trigger: { start, end: start + 5 },
    sourceMention: source.mentions[0]!.id,
    targetMention: target.mentions[0]!.id,
    negated: false,
    modality: 'actual',
    rule: `${type}/verb`,
    confidence: 0.9,
    surface: { subject: source.name, predicate: type, object: target.name },
    ...more,
  };
}

const SIGNING = NEWS.slice(35);
const LETTER_LINES = LETTER.split('.\n');
const PRAISE = `${LETTER_LINES[0]}.`;
const AGAIN = LETTER_LINES[1]!;

function relation(
  source: Entity,
  type: string,
  target: Entity,
  facts: Partial<Omit<Relation, 'evidence'>>,
  ...evidence: [Evidence, ...Evidence[]]
): Relation {
  return {
    id: relationId(type, source.id, target.id, facts.directed ?? true),
    type,
    class: 'action',
    event: null,
    cameo: null,
    quad: null,
    directed: true,
    source: source.id,
    target: target.id,
    evidence,
    ...facts,
  };
}

const SUPPORT = { event: 'SUPPORT', cameo: '051', quad: 1 } as const;

const RELATIONS: readonly Relation[] = [
  relation(
    SADAT,
    'visit',
    PARIS,
    { event: 'CONSULT', cameo: '042', quad: 1 },
    said('news "1"', NEWS.slice(0, 34), SADAT, 'visit', PARIS, {
      date: '1978-02',
      attribution: { speaker: EGYPT.id },
    }),
  ),
  relation(SADAT, 'praise', PARIS, SUPPORT, said('news "1"', SIGNING, SADAT, 'praise', PARIS)),
  relation(
    SADAT,
    'sign',
    ACCORDS,
    { event: 'SUPPORT', cameo: '057', quad: 1 },
    said('news "1"', SIGNING, SADAT, 'sign', ACCORDS, {
      date: '1978-09-17',
      negated: true,
      modality: 'intended',
    }),
  ),
  relation(
    SADAT,
    'meet',
    BEGIN,
    { event: 'CONSULT', cameo: '040', quad: 1, directed: false },
    said('news "1"', SIGNING, SADAT, 'meet', BEGIN),
  ),
  relation(
    SADAT,
    'head_of_state',
    EGYPT,
    { class: 'role' },
    said('news "1"', SIGNING, SADAT, 'head_of_state', EGYPT),
  ),
  relation(
    BEGIN,
    'praise',
    SADAT,
    SUPPORT,
    said('letter/2', PRAISE, BEGIN, 'praise', SADAT, {
      date: '1978-12-10',
      attribution: { speaker: ISRAEL.id, outlet: OFFICE.id },
      place: PARIS.id,
    }),
    said('letter/2', AGAIN, BEGIN, 'praise', SADAT, { date: '1979', confidence: 0.7, modality: 'possible' }),
  ),
  relation(
    BEGIN,
    'member_of',
    OFFICE,
    { class: 'role' },
    said('letter/2', AGAIN, BEGIN, 'member_of', OFFICE),
  ),
  relation(
    CROWD,
    'protest-against',
    ISRAEL,
    { event: 'PROTEST', cameo: '141', quad: 4 },
    said('letter/2', PRAISE, CROWD, 'protest-against', ISRAEL),
  ),
  // an edge from a thing to itself, under a lemma that no type knows
  relation(ISRAEL, 'talk-to', ISRAEL, { class: 'open' }, said('letter/2', AGAIN, ISRAEL, 'talk-to', ISRAEL)),
  ...REST.map((thing) =>
    relation(
      thing,
      'located_in',
      PARIS,
      { class: 'role' },
      said('news "1"', SIGNING, thing, 'located_in', PARIS),
    ),
  ),
];

/**
 * A small graph with everything that formats stumble over: quotes, controls, emoji, right-to-left names, markup, formulas,
 * parallel edges, an undirected one, a loop, a node without edges, several pieces of evidence.
 */
export const hostileGraph: KnowledgeGraph = assemble(
  DOCUMENTS.map((document, index) => ({
    document,
    mentions: [],
    entities: index ? [] : [SADAT, PARIS, ACCORDS, BEGIN, EGYPT, ISRAEL, OFFICE, CROWD, JET, ...REST],
    relations: RELATIONS.filter(({ evidence }) => evidence[0].document === document.id),
  })),
  { name: 'hostile <graph> \u{1F578}', model: 'test' },
);

/** Characters that XML, DOT and such cannot hold, left out. */
export const withoutControls = (text: string): string => text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '');
