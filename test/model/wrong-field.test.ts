import { expect, it } from 'vitest';
import { z } from 'zod';
import { wrongField } from '../../src/model/wrong-field.ts';

const record = z.strictObject({
  id: z.union([z.string().min(1), z.number()]).optional(),
  text: z.string().min(1).max(9),
  at: z.array(z.int().min(0).max(5)).optional(),
  type: z.enum(['person', 'state']).optional(),
  negated: z.boolean().optional(),
  date: z
    .string()
    .refine((text) => text !== 'Tuesday', { error: 'not a date' })
    .optional(),
});

it.each([
  [{}, 'field text: is missing'],
  [{ text: '' }, 'field text: is empty'],
  [{ text: null }, 'field text: must be a string, not null'],
  [{ text: ['x'] }, 'field text: must be a string, not a list'],
  [{ text: '0123456789' }, 'field text: is longer than 9 characters'],
  [{ id: {}, text: 'x' }, 'field id: must be a string or a number'],
  [{ text: 'x', at: 5 }, 'field at: must be a list, not a number'],
  [{ text: 'x', at: [0, '1'] }, 'field at.1: must be a number, not a string'],
  [{ text: 'x', at: [0.5] }, 'field at.0: must be a whole number, not a number'],
  [{ text: 'x', at: [-1] }, 'field at.0: must be at least 0'],
  [{ text: 'x', at: [6] }, 'field at.0: must be at most 5'],
  [{ text: 'x', type: 'robot' }, 'field type: must be one of person, state'],
  [{ text: 'x', negated: 'no' }, 'field negated: must be true or false, not a string'],
  [{ text: 'x', date: 'Tuesday' }, 'field date: not a date'],
  [{ text: 'x', colour: 'red' }, 'unknown field colour'],
  [[], 'must be an object, not a list'],
])('%j: %s', (value, words) => {
  const { error } = record.safeParse(value);
  expect(wrongField(error!.issues[0]!)).toBe(words);
});
