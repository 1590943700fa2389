import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { InputError } from '../model/input-error.ts';

/**
 * The records of a JSON Lines file, each checked against its schema.
 * @throws InputError naming file, line and field
 */
export async function readRecords<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const records: T[] = [];
  let number = 0;
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  try {
    for await (const line of lines) {
      number++;
      if (line.trim()) records.push(checked(parsed(line, path, number), schema, path, number));
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`, path);
  }
  return records;
}

/** JSON text as a value. @throws InputError */
export function parsed(text: string, path: string, line?: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError('not JSON', path, line);
  }
}

/** A value that has the schema's form. @throws InputError naming the field */
export function checked<T>(value: unknown, schema: z.ZodType<T>, path: string, line?: number): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const field = issue.path.map(String).join('.');
  throw new InputError(`${field ? `field ${field}: ` : ''}${issue.message}`, path, line);
}
