import { createReadStream, createWriteStream } from 'node:fs';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { z } from 'zod';
import { InputError } from '../model/input-error.ts';
import { wrongField } from '../model/wrong-field.ts';
import type { Records } from './record-sequence.ts';

/** Written at once. */
const BLOCK = 1 << 16;

/**
 * Writes records as JSON Lines and flushes them to the disk; the schema puts the fields of every record into one order,
 * whoever made it.
 * @param through packs what is written
 * @returns how many they were
 */
export async function writeRecords<T extends object>(
  path: string,
  records: Records<T>,
  schema: z.ZodType,
  each: (record: T) => void = () => {},
  through: readonly Transform[] = [],
): Promise<number> {
  let count = 0;
  async function* blocks(): AsyncIterable<string> {
    let block = '';
    for await (const record of records) {
      count++;
      each(record);
      block += `${JSON.stringify(schema.parse(record))}\n`;
      if (block.length < BLOCK) continue;
      yield block;
      block = '';
    }
    if (block) yield block;
  }
  await pipeline([Readable.from(blocks()), ...through, createWriteStream(path, { flush: true })]);
  return count;
}

/**
 * The records of a JSON Lines file one after the other, each checked against its schema; only one is in memory.
 * @param through unpacks what is read
 * @throws InputError naming file, line and field
 */
export async function* readRecords<T>(
  path: string,
  schema: z.ZodType<T>,
  through: readonly Transform[] = [],
): AsyncGenerator<T> {
  let number = 0;
  try {
    for await (const line of lines(path, through)) {
      number++;
      if (!line.trim()) throw new InputError('an empty line; take it out', path, number);
      yield checked(parsed(line, path, number), schema, path, number);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(code === 'ENOENT' ? 'is missing' : `cannot be read (${code ?? error})`, path);
  }
}

async function* lines(path: string, through: readonly Transform[]): AsyncGenerator<string> {
  const source = createReadStream(path);
  let stream: Readable = source;
  for (const step of through) {
    const from = stream;
    stream = from.pipe(step);
    from.on('error', (error) => step.destroy(error));
  }
  stream.setEncoding('utf8');
  // The beginning of a line that goes on in the next block, in parts: a long line must not be copied again and again
  let parts: string[] = [];
  try {
    for await (const block of stream as AsyncIterable<string>) {
      let from = 0;
      for (let end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', from)) {
        parts.push(block.slice(from, end));
        yield parts.length === 1 ? parts[0]! : parts.join('');
        parts = [];
        from = end + 1;
      }
      if (from < block.length) parts.push(block.slice(from));
    }
    if (parts.length) yield parts.join('');
  } finally {
    source.destroy();
  }
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
  throw new InputError(wrongField(result.error.issues[0]!), path, line);
}
