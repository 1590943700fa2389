import { z } from 'zod';
import { ENTITY_TYPES, type EntityTypeId } from '../ontology/entity-types.ts';
import { PLOVER, type PloverEvent } from '../ontology/plover.ts';

/** What several tools ask for. The descriptions are what an assistant reads. */

export const entityKey = z.string().describe('Id, name or alias of an entity, as search_entities gives it');

export const entityTypes = z
  .array(z.enum(Object.keys(ENTITY_TYPES) as [EntityTypeId, ...EntityTypeId[]]))
  .exactOptional()
  .describe('Only entities of these types');

export const limit = (most: number): z.ZodDefault<z.ZodNumber> =>
  z.number().int().min(1).max(1000).default(most).describe('At most so many');

const date = z
  .string()
  .regex(/^\d{4}(-\d\d){0,2}$/)
  .exactOptional();

/** Which relations a question is about, field by field as in `RelationFilter`. */
export const filter = {
  types: z
    .array(z.string())
    .exactOptional()
    .describe('Only these relation types, as the ontology writes them: praise, sign-with, head_of_state'),
  events: z
    .array(z.enum(Object.keys(PLOVER) as [PloverEvent, ...PloverEvent[]]))
    .exactOptional()
    .describe('Only these PLOVER events'),
  quads: z
    .array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]))
    .exactOptional()
    .describe('1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict'),
  since: date.describe('Only what is dated from here on: 1978, 1978-09 or 1978-09-17'),
  until: date.describe('Only what is dated up to here'),
  negated: z
    .boolean()
    .exactOptional()
    .describe('false: only what the text asserts; true: only what it denies'),
};
