import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readInputs } from '../../src/read/read-inputs.ts';

/** Sentences of the articles in seeds/, to be put together anew. */
async function sentences(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const reading of readInputs([fileURLToPath(new URL('../../seeds', import.meta.url))])) {
    if ('refused' in reading) continue;
    found.push(
      ...reading.document.text.split(/(?<=[a-z]{2}[.!?])\s+(?=[A-Z])/).filter(({ length }) => length < 400),
    );
  }
  return found;
}

/**
 * Writes documents of recombined sentences as JSON Lines; the same numbers give the same file.
 * @param each sentences a document
 */
export async function writeArticles(path: string, documents: number, each: number): Promise<void> {
  const all = await sentences();
  const file = createWriteStream(path);
  // a linear congruential generator (Numerical Recipes): the choice must only be spread out and repeatable
  let state = 1;
  const next = (): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return all[Math.floor((state / 2 ** 32) * all.length)]!;
  };
  for (let index = 0; index < documents; index++) {
    const text = Array.from({ length: each }, next).join(' ');
    const day = String((index % 28) + 1).padStart(2, '0');
    if (!file.write(`${JSON.stringify({ id: `a${index}`, date: `2025-01-${day}`, text })}\n`))
      await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
