import { readFile } from 'node:fs/promises';
import { InputError } from '../model/input-error.ts';

/** The weights of the language model that ships with the package. */
export async function shippedWeights(): Promise<Uint8Array> {
  const path = new URL('../annotate/weights/en.bin', import.meta.url);
  try {
    return await readFile(path);
  } catch {
    throw new InputError('the language model is missing; run npm run build', path.pathname);
  }
}
