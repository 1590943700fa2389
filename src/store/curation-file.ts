import { randomUUID } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Decision } from '../model/decision.ts';
import { decisionLine, parseCuration } from './decision-record.ts';
import { FILES } from './files.ts';

/**
 * Puts a decision behind those that stand in a graph's folder.
 * @throws InputError when one that stands there is wrong
 */
export async function appendDecision(folder: string, decision: Decision): Promise<void> {
  const lines = await curationLines(folder);
  await replaceLines(folder, [...lines, decisionLine(decision).trimEnd()]);
}

/**
 * Takes a decision out of a graph's folder; the others stay as they are written.
 * @param number of the decision, from 1; the last one when it is missing
 * @returns the decision; undefined when there is none of that number
 * @throws InputError when one that stands there is wrong
 */
export async function removeDecision(folder: string, number?: number): Promise<Decision | undefined> {
  const lines = await curationLines(folder);
  const index = (number ?? lines.length) - 1;
  const line = lines[index];
  if (line === undefined) return undefined;
  await replaceLines(folder, lines.toSpliced(index, 1));
  return parseCuration(line)[0];
}

async function curationLines(folder: string): Promise<readonly string[]> {
  const path = join(folder, FILES.curation);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  parseCuration(text, path);
  return text.split('\n').filter((line) => line.trim());
}

/** Written beside the file, which it then replaces: nobody sees half of it. */
async function replaceLines(folder: string, lines: readonly string[]): Promise<void> {
  const path = join(folder, FILES.curation);
  const unfinished = `${path}.${randomUUID().slice(0, 8)}`;
  const file = await open(unfinished, 'w');
  try {
    await file.write(lines.map((line) => `${line}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}
