import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../src/model/document.ts';
import type { Reading } from '../../src/read/input-format.ts';
import { type ReadOptions, readInputs } from '../../src/read/read-inputs.ts';

/** A folder for one test file, with what puts files there and reads them. */
export function readingIn(prefix: string) {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  return {
    folder,
    put(name: string, content: string | Uint8Array): string {
      const path = join(folder, name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    /** `FILE[:LINE]: MESSAGE` of each refusal, the id of each document. */
    summary: (readings: readonly Reading[]): string[] =>
      readings.map((reading) => {
        if (!('refused' in reading)) return reading.document.id;
        const { input, line, message } = reading.refused;
        return `${[input?.replaceAll(`${folder}/`, ''), line].filter((part) => part !== undefined).join(':')}: ${message}`;
      }),
  };
}

export async function read(inputs: readonly string[], options: ReadOptions = {}): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readInputs(inputs, options)) readings.push(reading);
  return readings;
}

/** The documents of an input that must have nothing to refuse. */
export async function documents(input: string, options: ReadOptions = {}): Promise<Document[]> {
  return (await read([input], options)).map((reading) => {
    if ('refused' in reading) throw reading.refused;
    return reading.document;
  });
}
