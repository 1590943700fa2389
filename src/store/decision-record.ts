import { z } from 'zod';
import type { Decision } from '../model/decision.ts';
import { InputError } from '../model/input-error.ts';
import { wrongField } from '../model/wrong-field.ts';
import { calendarDate, entityType, id, modality, note } from './schema.ts';

/** What a line of `curation.jsonl` may say. Needs no disk: the viewer's server and the viewer ask it too. */

const some = z.array(id).min(1).exactOptional();

const KINDS = {
  merge: z.strictObject({ decision: z.literal('merge'), entity: id, into: id, ...note }),
  split: z
    .strictObject({
      decision: z.literal('split'),
      entity: id,
      documents: some,
      mentions: some,
      as: id,
      name: id,
      type: entityType.exactOptional(),
      ...note,
    })
    .refine(({ documents, mentions }) => documents ?? mentions, {
      path: ['documents'],
      message: 'neither documents nor mentions say what goes apart',
    }),
  rename: z.strictObject({ decision: z.literal('rename'), entity: id, name: id, ...note }),
  retype: z.strictObject({ decision: z.literal('retype'), entity: id, type: entityType, ...note }),
  reject: z.strictObject({ decision: z.literal('reject'), relation: id, ...note }),
  'retype-relation': z.strictObject({
    decision: z.literal('retype-relation'),
    relation: id,
    type: id,
    ...note,
  }),
  'add-relation': z.strictObject({
    decision: z.literal('add-relation'),
    source: id,
    type: id,
    target: id,
    date: calendarDate.exactOptional(),
    negated: z.boolean().exactOptional(),
    modality: modality.exactOptional(),
    ...note,
  }),
  note: z
    .strictObject({
      decision: z.literal('note'),
      entity: id.exactOptional(),
      relation: id.exactOptional(),
      text: id,
      ...note,
    })
    .refine(({ entity, relation }) => (entity === undefined) !== (relation === undefined), {
      path: ['entity'],
      message: 'a note is on one entity or on one relation',
    }),
} as const;

export const DecisionRecord: z.ZodType<Decision> = z.discriminatedUnion(
  'decision',
  [
    KINDS.merge,
    KINDS.split,
    KINDS.rename,
    KINDS.retype,
    KINDS.reject,
    KINDS['retype-relation'],
    KINDS['add-relation'],
    KINDS.note,
  ],
  { error: () => `not one of ${Object.keys(KINDS).join(', ')}` },
);

/**
 * A decision from its record, fields in the order of the schema.
 * @throws InputError naming the field that is missing or wrong
 */
export function parseDecision(record: unknown, input = 'curation.jsonl', line?: number): Decision {
  const result = DecisionRecord.safeParse(record);
  if (result.success) return result.data;
  throw new InputError(wrongField(result.error.issues[0]!), input, line);
}

/**
 * The decisions of a `curation.jsonl` from its text.
 * @throws InputError naming line and field of the first that is wrong
 */
export function parseCuration(text: string, input = 'curation.jsonl'): readonly Decision[] {
  return text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    let record: unknown;
    try {
      record = JSON.parse(line);
    } catch {
      throw new InputError('not JSON', input, index + 1);
    }
    return [parseDecision(record, input, index + 1)];
  });
}

/** The line of `curation.jsonl` that a decision is, with its line end. */
export const decisionLine = (decision: Decision): string => `${JSON.stringify(parseDecision(decision))}\n`;
