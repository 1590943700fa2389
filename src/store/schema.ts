import { z } from 'zod';
import { isCalendarDate, isDateOrTime } from '../model/calendar-date.ts';
import { ENTITY_TYPES, type EntityTypeId } from '../ontology/entity-types.ts';
import { PLOVER, type PloverEvent } from '../ontology/plover.ts';

/** What each file of a stored graph holds, a record a line. */

const text = z.string();
export const id = z.string().min(1);
/** `2025`, `2025-12`, `2025-12-18` */
export const calendarDate = text.refine(isCalendarDate, { error: 'not a date: 2025, 2025-12 or 2025-12-18' });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 as hex');
const offset = z.int().min(0);
const span = { start: offset, end: offset };
export const entityType = z.enum(Object.keys(ENTITY_TYPES) as [EntityTypeId, ...EntityTypeId[]]);
export const modality = z.enum(['actual', 'future', 'intended', 'hypothetical', 'possible', 'requested']);
const strings = z.record(z.string(), z.string());

/** Who decided, when, why. */
export const note = { who: text.exactOptional(), when: text.exactOptional(), why: text.exactOptional() };
export const decisionKind = z.enum([
  'merge',
  'split',
  'rename',
  'retype',
  'reject',
  'retype-relation',
  'add-relation',
  'note',
]);
const notes = z.array(z.strictObject({ text: id, ...note })).exactOptional();
const revised = z.array(z.strictObject({ decision: decisionKind, was: text, ...note })).exactOptional();

export const DocumentRecord = z.strictObject({
  id,
  title: text.exactOptional(),
  date: text.refine(isDateOrTime, { error: 'not an ISO date such as 2025-12-25' }).exactOptional(),
  place: text.exactOptional(),
  source: text.exactOptional(),
  language: text,
  text,
  hash: sha256.exactOptional(),
});

export const MentionRecord = z.strictObject({
  id,
  ...span,
  text,
  type: entityType,
  form: z.enum(['name', 'nominal', 'pronoun']),
  rule: text,
  known: z
    .strictObject({ key: id, name: text, type: entityType, ids: strings.exactOptional() })
    .exactOptional(),
  entity: id,
  link: z.strictObject({ sieve: text, antecedent: text }).exactOptional(),
});

export const EntityRecord = z.strictObject({
  id,
  type: entityType,
  name: text,
  aliases: z.array(text),
  ids: strings,
  mentions: z.array(MentionRecord),
  members: z.array(id).exactOptional(),
  merges: z.array(z.strictObject({ from: text, because: text })).exactOptional(),
  revised,
  notes,
});

const EvidenceRecord = z.strictObject({
  document: id,
  ...span,
  quote: text,
  hash: sha256.exactOptional(),
  trigger: z.strictObject(span),
  sourceMention: id,
  targetMention: id,
  negated: z.boolean(),
  modality,
  attribution: z.strictObject({ speaker: id.exactOptional(), outlet: id.exactOptional() }).exactOptional(),
  date: calendarDate.exactOptional(),
  place: id.exactOptional(),
  rule: text,
  confidence: z.number().min(0).max(1),
  surface: z.strictObject({ subject: text, predicate: text, object: text }),
});

export const RelationRecord = z.strictObject({
  id,
  type: id,
  class: z.enum(['action', 'role', 'open']),
  event: z.enum(Object.keys(PLOVER) as [PloverEvent, ...PloverEvent[]]).nullable(),
  cameo: text.nullable(),
  quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  directed: z.boolean(),
  source: id,
  target: id,
  evidence: z.tuple([EvidenceRecord], EvidenceRecord),
  revised,
  notes,
});

export const PositionRecord = z.strictObject({ id, x: z.number(), y: z.number(), community: offset });

export const ManifestRecord = z.strictObject({
  format: z.literal('dragoman'),
  version: z.literal(1, { error: ({ input }) => `${input} is not a version that this program reads: 1` }),
  name: text,
  program: text,
  model: text,
  watchlist: id.exactOptional(),
  withheld: z.enum(['text', 'text and quotes']).exactOptional(),
  curation: z.strictObject({ decisions: offset, digest: text }).exactOptional(),
  counts: z.strictObject({ documents: offset, entities: offset, relations: offset, evidence: offset }),
});
