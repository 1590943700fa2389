import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../version.ts';

/** Where the code lies that decides what is read in a document: rules, lists of names, ontology. */
const HOUSES = ['annotate', 'lexicon', 'model', 'ontology', 'recognize', 'relate', 'resolve'];

/**
 * Tells readers apart that may find different things in one document: program, model, rules and lists as they are on
 * this disk, watchlist.
 * @param model version of the language model
 * @param watchlist path of the user's names
 */
export async function readerVersion(model: string, watchlist: string | undefined): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const digest = createHash('sha256');
  for (const house of HOUSES) {
    const files = (await readdir(join(root, house), { recursive: true })).filter(isCode).sort();
    for (const file of files) {
      digest
        .update(`${house}/${file.replaceAll(sep, '/')}\n`)
        .update(await readFile(join(root, house, file)));
    }
  }
  const names = watchlist === undefined ? '' : ` ${await watchlistDigest(watchlist)}`;
  return `${VERSION} ${model} ${digest.digest('hex').slice(0, 16)}${names}`;
}

/** SHA-256 of a watchlist's file, the beginning of it. */
export const watchlistDigest = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
    .slice(0, 16);

/** Compiled or not; the weights have a version of their own. */
const isCode = (file: string): boolean => ['.js', '.ts'].includes(extname(file)) && !file.endsWith('.d.ts');
