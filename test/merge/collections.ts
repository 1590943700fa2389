import fc from 'fast-check';
import type { Decision } from '../../src/model/decision.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { relationId, slug } from '../../src/model/identity.ts';
import type { KnownEntity, Mention } from '../../src/model/mention.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { EntityTypeId } from '../../src/ontology/entity-types.ts';

/** Something that a made-up document speaks of. */
interface Thing {
  readonly type: EntityTypeId;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Key of the lexicon or of a watchlist. */
  readonly known?: string;
  readonly described?: boolean;
  readonly regnal?: boolean;
}

const person = (name: string): Thing => ({ type: 'person', name });

/** Names that meet in part: first and last names, middle names, letters beyond ASCII and beyond 16 bits. */
const people: fc.Arbitrary<Thing> = fc
  .tuple(
    fc.constantFrom('Ada', 'Bela', 'Chloë', '𝔇ora', 'Kim'),
    fc.constantFrom('', '', 'X. ', 'Y. Z. ', 'van '),
    fc.constantFrom('Kovac', 'Kovač', 'Lund', 'Moreau'),
  )
  .map(([first, middle, last]) => person(`${first} ${middle}${last}`));

const short: fc.Arbitrary<Thing> = fc.oneof(
  fc.constantFrom('Kovac', 'Lund', 'Moreau', 'Ada', 'Kim', '𝔇ora').map(person),
  fc.constantFrom('Ada', 'Bela').map((name) => ({ ...person(name), regnal: true })),
);

const others: fc.Arbitrary<Thing> = fc.constantFrom<Thing>(
  { type: 'state', name: 'Ruritania', known: 'state:XR', aliases: ['Kingdom of Ruritania'] },
  { type: 'state', name: 'Graustark', known: 'state:XG' },
  { type: 'place', name: 'Graustark' },
  { type: 'organization', name: 'League of Mountains', known: 'organization:league', aliases: ['LM'] },
  { type: 'organization', name: 'League of Mountains' },
  { type: 'organization', name: 'LM' },
  { type: 'organization', name: 'Northern Salt Company', aliases: ['Northern Salt', 'NS'] },
  { type: 'organization', name: 'Northern Salt' },
  { type: 'organization', name: 'Norwegian Sugar', aliases: ['NS'] },
  { type: 'organization', name: 'NS' },
  { type: 'group', name: 'NS' },
  // of a watchlist, under several names
  { type: 'person', name: 'Ada Kovac', known: 'person:w-1' },
  { type: 'person', name: 'A. Kovac', known: 'person:w-1', aliases: ['Kovac'] },
  { type: 'person', name: 'Bela Lund', known: 'person:w-2' },
  { type: 'treaty', name: 'comprehensive northern salt partnership treaty', described: true },
  { type: 'event', name: 'great mountain border war', described: true },
  { type: 'group', name: 'soldiers', described: true },
  { type: 'other', name: '' },
  { type: 'other', name: '\ud800' },
  { type: 'product', name: 'a\0b' },
);

const DATES = ['1950-01-01', '1956-05', '1979', '2020-02-02', undefined];

/** Numbers that decide what is said, so that all of it shrinks. */
const said = fc.array(
  fc.record({
    source: fc.nat(20),
    target: fc.nat(20),
    type: fc.constantFrom('meet', 'praise', 'threaten', 'befriend'),
    at: fc.nat(3),
    confidence: fc.constantFrom(0.5, 0.9),
    speaker: fc.option(fc.nat(20), { nil: undefined, freq: 3 }),
    place: fc.option(fc.nat(20), { nil: undefined, freq: 4 }),
    negated: fc.boolean(),
  }),
  { maxLength: 5 },
);

const content = fc.record({
  things: fc.array(
    fc.oneof(
      { arbitrary: people, weight: 3 },
      { arbitrary: short, weight: 3 },
      { arbitrary: others, weight: 4 },
    ),
    {
      maxLength: 7,
    },
  ),
  plural: fc.option(fc.tuple(fc.nat(20), fc.nat(20)), { nil: undefined, freq: 2 }),
  date: fc.constantFrom(...DATES),
  said,
});
type Content = typeof content extends fc.Arbitrary<infer T> ? T : never;

/** Ids that code units, UTF-8 and languages order differently. */
const ID = fc.oneof(
  fc.constantFrom(
    '\u{1F600}',
    '\uffff',
    '\ud800',
    'a',
    'B',
    'b',
    'ä',
    'z/1',
    'z',
    "it's",
    '"',
    '\\',
    '{',
    'x'.repeat(3000),
  ),
  fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }),
);

/** Small collections of made-up results. */
export const collection: fc.Arbitrary<readonly Extraction[]> = fc
  .uniqueArray(fc.tuple(ID, content), { selector: ([id]) => id, maxLength: 9 })
  .map((documents) => documents.map(([id, each]) => extraction(id, each)));

/** One large enough to fill what is limited: how many candidates of a name are compared, and how many bearers of a short one. */
export const crowd = (documents: number): readonly Extraction[] =>
  fc
    .sample(content, { numRuns: documents, seed: 7 })
    .map((each, index) => extraction(`d${(index * 7919) % documents}`, each));

/** Decisions about what collections are likely to hold. */
export const decisions: fc.Arbitrary<readonly Decision[]> = fc.array(
  fc.oneof(
    fc.tuple(entityId(), entityId()).map(([entity, into]): Decision => ({ decision: 'merge', entity, into })),
    entityId().map((entity): Decision => ({ decision: 'rename', entity, name: 'Somebody Else' })),
    entityId().map((entity): Decision => ({ decision: 'retype', entity, type: 'facility' })),
    fc.tuple(entityId(), ID).map(
      ([entity, document]): Decision => ({
        decision: 'split',
        entity,
        documents: [document, 'a', 'b', 'z'],
        as: 'person:another',
        name: 'Another',
      }),
    ),
    entityId().map((entity): Decision => ({ decision: 'note', entity, text: 'ask the archive' })),
    relation().map((id): Decision => ({ decision: 'note', relation: id, text: 'ask again' })),
    relation().map((id): Decision => ({ decision: 'reject', relation: id })),
    fc
      .tuple(relation(), fc.constantFrom('praise', 'meet', 'befriend'))
      .map(([id, type]): Decision => ({ decision: 'retype-relation', relation: id, type })),
    fc.tuple(entityId(), entityId()).map(
      ([source, target]): Decision => ({
        decision: 'add-relation',
        source,
        target,
        type: 'meet',
        who: 'me',
      }),
    ),
  ),
  { minLength: 1, maxLength: 4 },
);

function entityId(): fc.Arbitrary<string> {
  return fc.constantFrom(
    'state:XR',
    'state:XG',
    'person:ada-kovac',
    'person:w-1',
    'organization:league',
    'person:kovac',
    'person:another',
  );
}

function relation(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('meet', 'praise', 'threaten'), entityId(), entityId())
    .map(([type, source, target]) => relationId(type, source, target, type !== 'meet'));
}

function extraction(id: string, { things, plural, date, said }: Content): Extraction {
  const words: string[] = [];
  let length = 0;
  const write = (word: string): { start: number; end: number } => {
    words.push(word);
    const start = length;
    length += word.length + 1;
    return { start, end: start + word.length };
  };
  const mention = (
    entity: string,
    text: string,
    type: EntityTypeId,
    known: KnownEntity | undefined,
    form: Mention['form'],
  ): Mention => {
    const span = write(text);
    return {
      id: `${id}#${span.start}-${span.end}`,
      ...span,
      text,
      type,
      form,
      rule: 'made-up',
      entity,
      ...(known && { known }),
    };
  };
  const entities: Entity[] = [];
  const regnal: string[] = [];
  for (const thing of things) {
    const { type, name, aliases = [], known, described } = thing;
    const key = known ?? `${type}:${slug(name)}${described ? `~${slug(id)}` : ''}`;
    if (entities.some((entity) => entity.id === key)) continue;
    if (thing.regnal) regnal.push(key);
    const list = known ? { key: known, name, type } : undefined;
    const names = [name, ...aliases].slice(0, 1 + (length % 2));
    const mentions = names.map((each) => mention(key, each, type, list, described ? 'nominal' : 'name'));
    entities.push({
      id: key,
      type,
      name,
      aliases: [...aliases].sort(),
      ids: known ? { list: known } : {},
      mentions,
    });
  }
  const pick = (number: number): Entity => entities[number % entities.length]!;
  if (plural && entities.length > 1 && pick(plural[0]) !== pick(plural[1])) {
    const members = [pick(plural[0]).id, pick(plural[1]).id].sort();
    const key = `group:${members.map(slug).join('-and-')}`;
    entities.push({
      id: key,
      type: 'group',
      name: 'both',
      aliases: [],
      ids: {},
      members,
      mentions: [mention(key, 'both', 'group', undefined, 'nominal')],
    });
  }
  const relations = new Map<string, Relation>();
  for (const each of entities.length ? said : []) {
    const [source, target] = [pick(each.source), pick(each.target)];
    const directed = each.type !== 'meet';
    const key = relationId(each.type, source.id, target.id, directed);
    const evidence: Evidence = {
      document: id,
      start: 0,
      end: length,
      quote: words.join(' '),
      trigger: { start: each.at, end: each.at + 1 },
      sourceMention: source.mentions[0]!.id,
      targetMention: target.mentions[0]!.id,
      negated: each.negated,
      modality: 'actual',
      ...(each.speaker !== undefined && { attribution: { speaker: pick(each.speaker).id } }),
      ...(each.place !== undefined && { place: pick(each.place).id }),
      rule: 'made-up',
      confidence: each.confidence,
      surface: { subject: source.name, predicate: each.type, object: target.name },
    };
    const known = relations.get(key);
    relations.set(key, {
      id: key,
      type: each.type,
      class: 'open',
      event: null,
      cameo: null,
      quad: null,
      directed,
      source: source.id,
      target: target.id,
      evidence: known ? [...known.evidence, evidence] : [evidence],
    } as Relation);
  }
  return {
    document: { id, language: 'en', text: words.join(' '), ...(date && { date }) },
    mentions: entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
    entities,
    relations: [...relations.values()],
    ...(regnal.length && { regnal: regnal.sort() }),
  };
}
